package dev.precis.facts;

import dev.precis.text.Span;
import org.jspecify.annotations.Nullable;

/// Who says something.
public sealed interface Attribution {
  /// Words in the text name or describe the source.
  ///
  /// @param entity id of the entity it is, or null for an unnamed source such as "a security
  ///   source"
  /// @param span the words that name or describe it
  /// @param confidence 0.5 to 1; below the floor of 0.5 the source is missing
  record Attributed(@Nullable String entity, Span span, double confidence) implements Attribution {}

  /// Nobody can be named with confidence.
  record Missing(String reason) implements Attribution {}
}
