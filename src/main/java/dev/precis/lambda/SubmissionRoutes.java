package dev.precis.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import dev.precis.store.ArticleId;
import dev.precis.store.Uploads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `POST /briefs`, which makes a brief and keeps nothing, and `POST /uploads`, which signs an
/// upload.
final class SubmissionRoutes {
  /// What API Gateway lets through is larger; a page of a megabyte belongs into the bucket.
  private static final int MAX_BODY = 1 << 20;

  private static final int MAX_KEY_BYTES = 1024;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern DESK = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern NAME = Pattern.compile("[^/\\p{Cntrl}]{1,200}");
  private static final Pattern CONTENT_TYPE =
      Pattern.compile("(?:text/plain|text/html|application/json)(?:;\\s*charset=[\\w-]{1,40})?");

  private final Pipeline pipeline = new Pipeline();
  private final Uploads uploads;

  SubmissionRoutes(Uploads uploads) {
    this.uploads = uploads;
  }

  Answer brief(Request request) throws BadRequest {
    if (request.body().length > MAX_BODY) {
      return Answer.problem(
          413,
          "Content Too Large",
          "A body has 1 MiB at most; larger articles go into the bucket.");
    }
    var body = body(request);
    var budget = new Parameters(name -> Optional.ofNullable(scalar(body, name))).budget();
    var reading = reading(body);
    var envelope =
        new Envelope(
            ArticleId.ofContent(new String(request.body(), StandardCharsets.UTF_8)).value(),
            "main",
            null,
            null,
            null);
    return switch (pipeline.brief(reading)) {
      case Outcome.Ready(var brief) ->
          Answer.json(200, BriefJson.within(BriefJson.full(brief, envelope), budget));
      case Outcome.Failed(var code, var detail, _) ->
          Answer.problem(422, "Unprocessable Content: " + code.code(), detail);
    };
  }

  Answer upload(Request request) throws BadRequest {
    var body = body(request);
    var desk = Optional.ofNullable(scalar(body, "desk")).orElse("main");
    var name = checked(body, "name", NAME, "a file name of 1 to 200 characters without /");
    var contentType =
        checked(body, "contentType", CONTENT_TYPE, "text/plain, text/html or application/json");
    if (!DESK.matcher(desk).matches()) {
      throw new BadRequest(
          "`desk` takes letters, digits, dots, dashes and underscores, 64 at most");
    }
    var bytes =
        new Parameters(field -> Optional.ofNullable(scalar(body, field)))
            .number("bytes", 1, Originals.MAX_BYTES)
            .orElseThrow(() -> new BadRequest("`bytes`, the length of the article, is missing"));
    var upload = uploads.sign(desk, name, contentType, bytes);
    if (upload.key().getBytes(StandardCharsets.UTF_8).length > MAX_KEY_BYTES) {
      throw new BadRequest("`desk` and `name` make a key of more than 1,024 bytes");
    }
    var answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", upload.id().value())
            .put("key", upload.key())
            .put("url", upload.url().toString())
            .put("method", upload.method());
    upload.headers().forEach(answer.putObject("headers")::put);
    return Answer.json(201, answer.put("expiresAt", upload.expiresAt().toString()));
  }

  private static Reading reading(ObjectNode body) throws BadRequest {
    var stated =
        new Stated(
            string(body, "title"),
            string(body, "author"),
            string(body, "publisher"),
            string(body, "published"),
            string(body, "url"));
    var text = body.path("text");
    var html = body.path("html");
    if (text.isTextual() == html.isTextual()) {
      throw new BadRequest("the body takes one of `text` and `html`, a string");
    }
    return text.isTextual()
        ? Originals.ofText(text.textValue(), stated)
        : Originals.ofHtml(html.textValue(), stated);
  }

  private static ObjectNode body(Request request) throws BadRequest {
    try {
      if (JSON.readTree(request.body()) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException noJson) {
      throw new BadRequest("the body is no JSON: " + noJson.getOriginalMessage());
    } catch (IOException noJson) {
      throw new BadRequest("the body is no JSON: " + noJson.getMessage());
    }
    throw new BadRequest("the body has to be a JSON object");
  }

  private static String checked(ObjectNode body, String field, Pattern pattern, String expected)
      throws BadRequest {
    var value = string(body, field);
    if (value == null || !pattern.matcher(value).matches()) {
      throw new BadRequest("`%s` takes %s".formatted(field, expected));
    }
    return value;
  }

  private static @Nullable String string(ObjectNode body, String field) {
    var value = body.path(field).textValue();
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable String scalar(JsonNode body, String field) {
    var value = body.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
