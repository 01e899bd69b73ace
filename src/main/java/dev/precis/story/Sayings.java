package dev.precis.story;

import dev.precis.text.Span;

/// Finds the sentence that words stand in.
final class Sayings {
  private Sayings() {}

  /// The sentence of `report` that holds `span`; else the words from where its first sentence
  /// begins to where its last one ends, or `span` itself where no sentence is near.
  static Span around(Report report, Span span) {
    int start = span.start();
    int end = span.end();
    for (var saying : report.sentences()) {
      if (saying.span().overlaps(span)) {
        start = Math.min(start, saying.span().start());
        end = Math.max(end, saying.span().end());
      }
    }
    return new Span(start, end);
  }
}
