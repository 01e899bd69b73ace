package dev.precis.facts;

import dev.precis.text.Span;

/// The answer to one of the five Ws.
public sealed interface Answer {
  /// Words of the article that answer it.
  record Found(Span span, double confidence) implements Answer {}

  /// The article does not say, or not surely.
  record Unanswered(String reason) implements Answer {}
}
