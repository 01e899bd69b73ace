package dev.precis.eval;

import dev.precis.clean.Article;
import dev.precis.facts.Attribution;
import dev.precis.facts.Facts;
import dev.precis.text.Span;

/// The words by which a speaker is compared with gold.
final class Speakers {
  private static final int AROUND = 120;

  private Speakers() {}

  /// All names of a speaker: the words at hand, and those of the entity behind them.
  static String words(Attribution.Attributed speaker, Facts facts, Article article) {
    var words = new StringBuilder(speaker.span().in(article.source()));
    for (var entity : facts.entities()) {
      if (entity.id().equals(speaker.entity())) {
        words.append(" / ").append(entity.name());
        entity.variants().forEach(variant -> words.append(" / ").append(variant));
      }
    }
    return words.toString();
  }

  /// A place in a text with what stands around it, on one line.
  static String around(String source, Span span) {
    int start = Math.max(0, span.start() - AROUND);
    int end = Math.min(source.length(), span.end() + AROUND);
    return (source.substring(start, span.start())
            + "[["
            + span.in(source)
            + "]]"
            + source.substring(span.end(), end))
        .replace('\n', '|');
  }
}
