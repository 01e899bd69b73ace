package dev.precis.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The published form of a story, schema `precis.story/1`, as a JSON tree.
public final class StoryJson {
  private static final String SCHEMA = "precis.story/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StoryJson() {}

  /// What is said around a story.
  ///
  /// @param id the story's id
  /// @param version 1 for its first
  /// @param updatedAt ISO 8601 instant of this version; null where no store keeps it
  public record Envelope(String id, String desk, int version, @Nullable String updatedAt) {}

  /// An entry of a story's change log.
  ///
  /// @param version the version it made
  /// @param at ISO 8601 instant, or null where no store keeps it
  public record Logged(int version, @Nullable String at, Change change) {}

  /// The document of a story, its latest changes last.
  public static ObjectNode write(Story story, Envelope envelope, List<Logged> changes) {
    var document =
        JsonNodeFactory.instance
            .objectNode()
            .put("schema", SCHEMA)
            .put("id", envelope.id())
            .put("desk", envelope.desk())
            .put("version", envelope.version())
            .put("updatedAt", envelope.updatedAt());
    document.setAll(MAPPER.<ObjectNode>valueToTree(story));
    var log = document.putArray("changes");
    changes.forEach(entry -> log.add(write(entry)));
    return document;
  }

  /// One entry of the change log: `{"version","at","came":[…],…,"disputed":[…]}`.
  public static ObjectNode write(Logged entry) {
    var node =
        JsonNodeFactory.instance.objectNode().put("version", entry.version()).put("at", entry.at());
    node.setAll(MAPPER.<ObjectNode>valueToTree(entry.change()));
    return node;
  }

  /// The story of a document that [#write(Story, Envelope, List)] made.
  ///
  /// @throws IllegalArgumentException when the document is none
  public static Story read(ObjectNode document) {
    try {
      return MAPPER.treeToValue(document, Story.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException("no " + SCHEMA + " document", wrong);
    }
  }
}
