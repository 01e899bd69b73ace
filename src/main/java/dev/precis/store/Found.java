package dev.precis.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/// What the table knows of an article.
public sealed interface Found {
  /// A brief, or an article that failed: the full document, with its ranking.
  ///
  /// @param version the version of the object, as lists of versions name it
  record Stored(ObjectNode document, String version) implements Found {
    /// The same, said to be in a story or in none. What has no place for a story stays as it is.
    Stored inStory(Optional<String> story) {
      if (!document.has(Keys.STORY)) {
        return this;
      }
      var whole = document.objectNode().<ObjectNode>setAll(document);
      return new Stored(whole.put(Keys.STORY, story.orElse(null)), version);
    }
  }

  /// It was taken down.
  record Withdrawn(Instant at) implements Found {}

  /// Never heard of, or its version is no longer kept.
  record Unknown() implements Found {}
}
