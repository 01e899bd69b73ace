package dev.precis.story;

import dev.precis.text.Span;
import org.jspecify.annotations.Nullable;

/// Words of one article that carry a claim, and whose word it is there.
///
/// @param article the article's id
/// @param text the words, equal to the article's source text from `start` to `end`
/// @param start in UTF-16 units of the source text
/// @param end likewise
/// @param saidBy who says so in the article, in its words; null when the article says it itself
public record Support(String article, String text, int start, int end, @Nullable String saidBy)
    implements Comparable<Support> {

  static Support of(Report report, Span span, @Nullable String saidBy) {
    return new Support(report.id(), report.words(span), span.start(), span.end(), saidBy);
  }

  /// Whether both are the same words of the same article.
  boolean isAt(Support other) {
    return article.equals(other.article) && start < other.end && other.start < end;
  }

  /// Orders by article, then by place.
  @Override
  public int compareTo(Support other) {
    int order = article.compareTo(other.article);
    return order != 0 ? order : Integer.compare(start, other.start);
  }
}
