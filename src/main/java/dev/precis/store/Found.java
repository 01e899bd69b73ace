package dev.precis.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// What the table knows of an article.
public sealed interface Found {
  /// A brief, or an article that failed: the full document, with its ranking.
  ///
  /// @param version the version of the object, as lists of versions name it
  record Stored(ObjectNode document, String version) implements Found {}

  /// It was taken down.
  record Withdrawn(Instant at) implements Found {}

  /// Never heard of, or its version is no longer kept.
  record Unknown() implements Found {}
}
