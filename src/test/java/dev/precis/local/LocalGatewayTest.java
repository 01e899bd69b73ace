package dev.precis.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LocalGatewayTest {
  private static final String OPEN_API =
      """
      {"paths":{"/articles":{"get":{}},"/articles/{id}":{"get":{}},"/briefs":{"post":{}},
       "/openapi.json":{"get":{}}}}
      """;

  private LocalGateway gateway;

  @BeforeEach
  void open() throws IOException {
    gateway = LocalGateway.open(LocalGatewayTest::echo, 0);
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void aRequestBecomesAProxyEvent() throws Exception {
    var event = event(request("articles/a%20b?limit=2&limit=3&q=%C3%A4").header("X-Api-Key", "k"));
    assertThat(event.path("resource").asText()).isEqualTo("/articles/{id}");
    assertThat(event.at("/pathParameters/id").asText()).isEqualTo("a b");
    assertThat(event.at("/queryStringParameters/limit").asText()).isEqualTo("3");
    assertThat(event.at("/multiValueQueryStringParameters/limit")).hasSize(2);
    assertThat(event.at("/queryStringParameters/q").asText()).isEqualTo("ä");
    assertThat(event.toString()).containsIgnoringCase("\"x-api-key\":\"k\"");
  }

  @Test
  void aRequestWithoutAQueryHasNullThere() throws Exception {
    assertThat(event(request("articles")).path("queryStringParameters").isNull()).isTrue();
  }

  @Test
  void aBodyIsHandedOver() throws Exception {
    var post = request("briefs").POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"Été\"}"));
    assertThat(event(post).path("body").asText()).isEqualTo("{\"text\":\"Été\"}");
  }

  @Test
  void anUnknownRouteIsAProblem() throws Exception {
    var answer = send(request("nowhere"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.endpoint().resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }
  }

  private static JsonNode event(HttpRequest.Builder request) throws Exception {
    return new ObjectMapper().readTree(send(request).body());
  }

  /// Answers with the event itself, but for the OpenAPI document that the gateway starts with.
  private static void echo(InputStream in, OutputStream out, Context context) throws IOException {
    var event = new ObjectMapper().readTree(in);
    var body =
        event.path("resource").asText().equals("/openapi.json") ? OPEN_API : event.toString();
    var answer = JsonNodeFactory.instance.objectNode().put("statusCode", 200).put("body", body);
    answer.putObject("headers").put("Content-Type", "application/json");
    out.write(answer.toString().getBytes(UTF_8));
  }
}
