package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `POST /briefs` and `POST /uploads`.
final class SubmissionRoutesTest {
  private final Stack stack = new Stack();

  @Test
  void aTextIsBriefedWithinItsBudgetAndNotKept() throws IOException {
    var answer =
        stack.post(
            "/briefs",
            "{\"text\":\"The bridge closed on Tuesday. The ferry runs.\",\"sentences\":1}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/summary/sentences")).hasSize(1);
    assertThat(answer.json().path("original").isNull()).isTrue();
    assertThat(stack.get("/articles/" + answer.json().path("id").asText()).status()).isEqualTo(404);
  }

  @Test
  void aPageIsBriefedAsAPage() throws IOException {
    var answer = stack.post("/briefs", "{\"html\":\"<p>The bridge closed on Tuesday.</p>\"}");
    assertThat(answer.json().at("/summary/sentences/0/text").asText())
        .isEqualTo("The bridge closed on Tuesday.");
  }

  @Test
  void aTextWithoutAWordIsUnprocessable() throws IOException {
    var answer = stack.post("/briefs", "{\"text\":\" … \"}");
    ApiHandlerTest.assertProblem(answer, 422);
    assertThat(answer.json().path("title").asText()).contains("empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[1]",
        "{}",
        "{\"text\":7}",
        "{\"text\":\"a\",\"html\":\"b\"}",
        "{\"text\":\"a\",\"sentences\":0}",
        "{\"text\":\"a\",\"words\":\"many\"}"
      })
  void aBodyThatAsksForNoBriefIsRefused(String body) throws IOException {
    ApiHandlerTest.assertProblem(stack.post("/briefs", body), 400);
  }

  @Test
  void aBodyOfMoreThanAMebibyteIsTooLarge() throws IOException {
    var body = "{\"text\":\"" + "a ".repeat(1 << 19) + "\"}";
    ApiHandlerTest.assertProblem(stack.post("/briefs", body), 413);
  }

  @Test
  void anUploadIsSignedForOneKeyForFifteenMinutes() throws IOException {
    var upload =
        upload(
            "{\"desk\":\"sport\",\"name\":\"a b.txt\",\"contentType\":\"text/plain\",\"bytes\":812}");
    var expires = Instant.parse(upload.path("expiresAt").asText());
    assertThat(upload.path("key").asText()).matches("incoming/sport/[a-z2-7]{8}-a b\\.txt");
    assertThat("/articles/" + upload.path("id").asText())
        .isEqualTo(Stack.path(upload.path("key").asText()));
    assertThat(upload.path("method").asText()).isEqualTo("PUT");
    assertThat(upload.path("url").asText()).contains("X-Amz-Expires=900");
    assertThat(expires).isBetween(Instant.now(), Instant.now().plus(Duration.ofMinutes(15)));
  }

  @Test
  void lengthAndTypeOfAnUploadAreSigned() throws IOException {
    var upload = upload("{\"name\":\"a.txt\",\"contentType\":\"text/plain\",\"bytes\":812}");
    assertThat(upload.path("url").asText())
        .contains("X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost&");
    assertThat(upload.path("headers"))
        .hasToString("{\"content-length\":\"812\",\"content-type\":\"text/plain\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"contentType\":\"text/plain\",\"bytes\":1}",
        "{\"name\":\"a/b\",\"contentType\":\"text/plain\",\"bytes\":1}",
        "{\"name\":\"a\",\"contentType\":\"image/png\",\"bytes\":1}",
        "{\"name\":\"a\",\"contentType\":\"text/plain\"}",
        "{\"name\":\"a\",\"contentType\":\"text/plain\",\"bytes\":0}",
        "{\"name\":\"a\",\"contentType\":\"text/plain\",\"bytes\":5242881}",
        "{\"desk\":\"../main\",\"name\":\"a\",\"contentType\":\"text/plain\",\"bytes\":1}"
      })
  void anUploadThatMayNotBeIsRefused(String body) throws IOException {
    ApiHandlerTest.assertProblem(stack.post("/uploads", body), 400);
  }

  private JsonNode upload(String body) throws IOException {
    var answer = stack.post("/uploads", body);
    assertThat(answer.status()).isEqualTo(201);
    return answer.json();
  }
}
