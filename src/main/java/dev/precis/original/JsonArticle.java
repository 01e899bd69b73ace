package dev.precis.original;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// Reads articles that come as a JSON object: `text` or `html`, and what is stated beside it.
final class JsonArticle {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonArticle() {}

  /// Whether the text is one whole JSON object.
  static boolean isObject(String json) {
    try {
      return JSON.readTree(json).isObject();
    } catch (JsonProcessingException noJson) {
      return false;
    }
  }

  static Reading read(String json) {
    JsonNode article;
    try {
      article = JSON.readTree(json);
    } catch (JsonProcessingException noJson) {
      return refused("It says it is JSON, and is not: " + noJson.getOriginalMessage());
    }
    if (article.isMissingNode()) {
      return new Reading.Illegible(Failure.EMPTY, "The object is empty.", MediaType.JSON.code());
    }
    var stated =
        new Stated(
            string(article, "title"),
            string(article, "author"),
            string(article, "publisher"),
            string(article, "published"),
            string(article, "url"));
    var text = string(article, "text");
    if (text != null) {
      return asJson(Originals.ofText(text, stated));
    }
    var html = string(article, "html");
    if (html != null) {
      return asJson(Originals.ofHtml(html, stated));
    }
    return refused(
        "A JSON article is an object whose `text` or `html` is a string with something in it; this is "
            + (article.isObject() ? "an object without one." : "no object."));
  }

  private static Reading refused(String detail) {
    return new Reading.Illegible(Failure.NOT_AN_ARTICLE, detail, MediaType.JSON.code());
  }

  private static Reading asJson(Reading reading) {
    return switch (reading) {
      case Reading.Legible legible ->
          new Reading.Legible(
              legible.source(),
              MediaType.JSON.code(),
              legible.charset(),
              legible.layout(),
              legible.stated(),
              legible.warnings());
      case Reading.Illegible(var code, var detail, _) ->
          new Reading.Illegible(code, detail, MediaType.JSON.code());
    };
  }

  private static @Nullable String string(JsonNode article, String field) {
    var value = article.path(field);
    return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
  }
}
