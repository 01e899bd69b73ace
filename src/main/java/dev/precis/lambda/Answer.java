package dev.precis.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.store.Page;
import dev.precis.text.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// An answer to a request.
///
/// @param status the HTTP status
/// @param headers by name
/// @param body the text of the body; empty where there is none
record Answer(int status, Map<String, String> headers, String body) {
  /// What is known changes when articles come, so a copy is good for a moment only.
  static final String FOR_A_MOMENT = "private, max-age=10";

  private static final int NOT_MODIFIED = 304;
  private static final int OK = 200;

  /// Half of a SHA-256 is more than enough to tell versions of one document apart.
  private static final int ETAG_BYTES = 16;

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer json(int status, JsonNode document) {
    return new Answer(status, headers("application/json"), document.toString());
  }

  /// A page of a list.
  static Answer page(Page page) {
    var list = JsonNodeFactory.instance.objectNode();
    list.putArray("items").addAll(page.items());
    return json(OK, list.put("next", page.next().map(Object::toString).orElse(null)))
        .with("Cache-Control", FOR_A_MOMENT);
  }

  static Answer html(String page) {
    return new Answer(OK, headers("text/html; charset=utf-8"), page);
  }

  /// An error as RFC 9457 has it.
  static Answer problem(int status, String title, String detail) {
    var problem =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail);
    return new Answer(status, headers("application/problem+json"), problem.toString());
  }

  Answer with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  /// What is sent for `request`: with an ETag, as 304 where the client has it already, and without
  /// a body for HEAD.
  Answer to(Request request) {
    var tagged = status == OK ? with("ETag", etag()) : this;
    boolean known =
        request
            .header("If-None-Match")
            .filter(tags -> request.reads() && status == OK && matches(tags, etag()))
            .isPresent();
    if (known) {
      return new Answer(NOT_MODIFIED, tagged.headers, "");
    }
    return request.method().equals("HEAD") ? new Answer(status, tagged.headers, "") : tagged;
  }

  /// As API Gateway's proxy wants it.
  ObjectNode event() {
    var event = JsonNodeFactory.instance.objectNode().put("statusCode", status);
    var fields = event.putObject("headers");
    new TreeMap<>(headers).forEach(fields::put);
    return event.put("body", body).put("isBase64Encoded", false);
  }

  private static Map<String, String> headers(String contentType) {
    return Map.of(
        "Content-Type", contentType,
        "Cache-Control", "no-store",
        "X-Content-Type-Options", "nosniff");
  }

  private String etag() {
    return '"' + HexFormat.of().formatHex(Sha256.of(body), 0, ETAG_BYTES) + '"';
  }

  private static boolean matches(String tags, String etag) {
    return Arrays.stream(tags.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
  }
}
