package dev.precis.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A request as API Gateway's REST proxy event brings it.
///
/// @param method in capitals
/// @param path its segments, decoded; empty for `/`
/// @param query parameters by name; of a repeated one the last counts
/// @param headers by name in any case
/// @param body as sent; empty when there is none
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Request(
    String method,
    List<String> path,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {

  static Request of(JsonNode event) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(strings(event.path("headers")));
    return new Request(
        event.path("httpMethod").asText(),
        Arrays.stream(event.path("path").asText().split("/"))
            .filter(segment -> !segment.isEmpty())
            .map(Request::decoded)
            .toList(),
        strings(event.path("queryStringParameters")),
        headers,
        body(event));
  }

  /// Whether it changes nothing and makes nothing, as GET and HEAD.
  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  private static byte[] body(JsonNode event) {
    var body = event.path("body").asText("");
    if (event.path("body").isNull()) {
      return new byte[0];
    }
    return event.path("isBase64Encoded").asBoolean()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return segment;
    }
  }

  private static Map<String, String> strings(JsonNode object) {
    var strings = new TreeMap<String, String>();
    object.properties().forEach(field -> strings.put(field.getKey(), field.getValue().asText()));
    return strings;
  }
}
