package dev.precis.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The REST API in front of the API function: an HTTP server that hands requests over as API
/// Gateway does. It asks for no key and listens on this machine only.
final class LocalGateway implements AutoCloseable {
  private static final int MAX_BODY_BYTES = 1 << 20;

  private final RequestStreamHandler handler;
  private final Routes routes;
  private final HttpServer server;

  private LocalGateway(RequestStreamHandler handler, Routes routes, HttpServer server) {
    this.handler = handler;
    this.routes = routes;
    this.server = server;
  }

  /// Listens on `port`, 0 for any that is free, for the routes that the function's own OpenAPI
  /// document names.
  static LocalGateway open(RequestStreamHandler handler, int port) throws IOException {
    var openApi =
        LambdaCall.of(
            handler, event("GET", "/openapi.json", new Routes.Match("/openapi.json", Map.of())));
    var routes = Routes.of(new ObjectMapper().readTree(openApi.path("body").asText("{}")));
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    var gateway = new LocalGateway(handler, routes, server);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", gateway::handle);
    server.start();
    return gateway;
  }

  /// Where it listens.
  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /// What the API answers to a GET of `path`, without a way over the network.
  JsonNode get(String path) throws IOException {
    var uri = URI.create(path);
    var match = routes.match("get", uri.getRawPath()).orElseThrow();
    var event = event("GET", uri.getRawPath(), match);
    putQuery(event, uri.getRawQuery());
    return new ObjectMapper().readTree(LambdaCall.of(handler, event).path("body").asText());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var method = exchange.getRequestMethod();
      var path = exchange.getRequestURI().getRawPath();
      var match = routes.match(method.toLowerCase(Locale.ROOT), path);
      var body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
      if (match.isEmpty()) {
        refuse(exchange, 404, "There is no " + method + " " + path + " here.");
      } else if (body.length > MAX_BODY_BYTES) {
        refuse(exchange, 413, "A request holds 1 MiB at most.");
      } else {
        var event = event(method, path, match.get());
        putHeaders(event, exchange);
        putQuery(event, exchange.getRequestURI().getRawQuery());
        if (body.length > 0) {
          event.put("body", new String(body, StandardCharsets.UTF_8));
        }
        answer(exchange, LambdaCall.of(handler, event));
      }
    } catch (RuntimeException broken) {
      System.err.println("precis: the API function broke: " + broken);
      refuse(exchange, 502, "The function broke.");
    }
  }

  private static void answer(HttpExchange exchange, JsonNode answer) throws IOException {
    for (var header : answer.path("headers").properties()) {
      exchange.getResponseHeaders().add(header.getKey(), header.getValue().asText());
    }
    for (var header : answer.path("multiValueHeaders").properties()) {
      for (var value : header.getValue()) {
        exchange.getResponseHeaders().add(header.getKey(), value.asText());
      }
    }
    var text = answer.path("body").asText("");
    var body =
        answer.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(text)
            : text.getBytes(StandardCharsets.UTF_8);
    send(exchange, answer.path("statusCode").asInt(), body);
  }

  private static void refuse(HttpExchange exchange, int status, String detail) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
    var problem =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "about:blank")
            .put("status", status)
            .put("detail", detail);
    send(exchange, status, problem.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean bodiless =
        status == 304 || body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
    if (!bodiless) {
      exchange.getResponseBody().write(body);
    }
  }

  private static ObjectNode event(String method, String path, Routes.Match match) {
    var event = JsonNodeFactory.instance.objectNode();
    event.put("resource", match.resource()).put("path", path).put("httpMethod", method);
    event.putObject("headers");
    event.putObject("multiValueHeaders");
    event.putNull("queryStringParameters").putNull("multiValueQueryStringParameters");
    if (match.parameters().isEmpty()) {
      event.putNull("pathParameters");
    } else {
      var parameters = event.putObject("pathParameters");
      match.parameters().forEach(parameters::put);
    }
    event.putNull("stageVariables");
    event
        .putObject("requestContext")
        .put("resourcePath", match.resource())
        .put("httpMethod", method)
        .put("path", path)
        .put("stage", "local")
        .put("protocol", "HTTP/1.1")
        .put("requestId", UUID.randomUUID().toString())
        .putObject("identity")
        .put("sourceIp", "127.0.0.1");
    return event.putNull("body").put("isBase64Encoded", false);
  }

  private static void putHeaders(ObjectNode event, HttpExchange exchange) {
    var single = event.withObject("/headers");
    var all = event.withObject("/multiValueHeaders");
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          single.put(name, values.getLast());
          values.forEach(all.putArray(name)::add);
        });
  }

  private static void putQuery(ObjectNode event, @Nullable String query) {
    if (query == null || query.isEmpty()) {
      return;
    }
    var single = event.putObject("queryStringParameters");
    var all = event.putObject("multiValueQueryStringParameters");
    for (var pair : List.of(query.split("&"))) {
      var parts = pair.split("=", 2);
      var name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
      var value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      single.put(name, value);
      all.withArray("/" + name.replace("~", "~0").replace("/", "~1")).add(value);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
