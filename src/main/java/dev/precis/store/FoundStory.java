package dev.precis.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// What the table knows of a story.
public sealed interface FoundStory {
  /// It is told: its document.
  record Told(ObjectNode document) implements FoundStory {}

  /// It turned out to be another one, which answers for it.
  record Joined(StoryId into) implements FoundStory {}

  /// Fewer than two articles were left of it.
  record Dissolved(Instant at) implements FoundStory {}

  /// Never heard of, or not told yet.
  record Unknown() implements FoundStory {}
}
