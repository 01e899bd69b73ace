package dev.precis.story;

import dev.precis.text.Span;
import org.jspecify.annotations.Nullable;

/// Words of one article.
///
/// @param article its id
/// @param text the words; equal to the article's source text at `start` and `end` where there are
///   such
/// @param start in UTF-16 units of the source text, or null when the words stand elsewhere
/// @param end likewise
/// @param from where else: `json-ld`, `meta`, `request`; null when they are in the source text
public record Excerpt(
    String article,
    String text,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String from)
    implements Comparable<Excerpt> {

  /// The words of a report at `span`.
  static Excerpt of(Report report, Span span) {
    return new Excerpt(report.id(), report.words(span), span.start(), span.end(), null);
  }

  /// Orders by article, then by place.
  @Override
  public int compareTo(Excerpt other) {
    int order = article.compareTo(other.article);
    return order != 0 ? order : Integer.compare(place(start), place(other.start));
  }

  private static int place(@Nullable Integer start) {
    return start == null ? -1 : start;
  }
}
