package dev.precis.clean;

import dev.precis.text.Span;

/// A piece of metadata with where it was found.
public sealed interface Statement {
  /// The stated words.
  String text();

  /// Found in the source text, and equal to it there.
  record InText(String text, Span span) implements Statement {}

  /// Said elsewhere, in no visible text.
  ///
  /// @param from `json-ld`, `microdata`, `meta`, `markup`, `url`, `request` or `object`
  record Elsewhere(String text, String from) implements Statement {}
}
