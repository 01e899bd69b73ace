package dev.precis.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.local.Stage.Result;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import org.jspecify.annotations.Nullable;

/// One line of a `--jsonl` file: an article with an `id` of its own and `text` or `html`, and
/// optionally `title`, `url` and `published`.
///
/// @param number its number in the file, from 1; stands for a missing `id`
/// @param json the line as it was read
record JsonLine(int number, String json) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// What comes out for this line.
  ///
  /// @param json one object: `id` and the document, or `id` and `error`
  /// @param result the document, or why there is none
  record Answer(ObjectNode json, Result result) {}

  /// The answer at `stage`. A line that is no article is answered too, and so is one on which the
  /// pipeline breaks, so that the other lines go on.
  Answer at(Stage stage) {
    try {
      return MAPPER.readTree(json) instanceof ObjectNode row
          ? answer(row, stage)
          : answer(IntNode.valueOf(number), refused("The line is no JSON object."), stage);
    } catch (JsonProcessingException broken) {
      return answer(
          IntNode.valueOf(number),
          refused("The line is no JSON: " + broken.getOriginalMessage()),
          stage);
    }
  }

  private Answer answer(ObjectNode row, Stage stage) {
    var id = row.path("id").isValueNode() && !row.path("id").isNull() ? row.get("id") : null;
    var name = id == null ? IntNode.valueOf(number) : id;
    return answer(name, result(row, name.asText(), stage), stage);
  }

  // A line of one file must not cost the answers of all others, whatever breaks on it.
  private static Result result(ObjectNode row, String id, Stage stage) {
    try {
      var stated =
          new Stated(
              string(row, "title"), null, null, string(row, "published"), string(row, "url"));
      var html = row.get("html");
      var text = row.get("text");
      if (html != null && html.isTextual()) {
        return stage.of(id, Originals.ofHtml(html.textValue(), stated));
      }
      if (text != null && text.isTextual()) {
        return stage.of(id, Originals.ofText(text.textValue(), stated));
      }
      return refused("The line has neither a text nor an html field that is a string.");
    } catch (RuntimeException | StackOverflowError fault) {
      return new Result.Refused("fault", "Précis broke on this article: " + fault);
    }
  }

  private static Answer answer(JsonNode id, Result result, Stage stage) {
    var json = JsonNodeFactory.instance.objectNode();
    json.set("id", id);
    return switch (result) {
      case Result.Document(var document) -> {
        json.set(stage.field(), document);
        yield new Answer(json, result);
      }
      case Result.Refused refused -> {
        json.putObject("error").put("code", refused.code()).put("detail", refused.detail());
        yield new Answer(json, refused);
      }
    };
  }

  private static Result refused(String detail) {
    return new Result.Refused("not-an-article", detail);
  }

  private static @Nullable String string(ObjectNode row, String field) {
    var value = row.path(field).textValue();
    return value == null || value.isBlank() ? null : value;
  }
}
