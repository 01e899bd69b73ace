package dev.precis.summary;

import dev.precis.clean.Article;
import java.util.List;
import java.util.stream.IntStream;

/// Ranks the sentences that tell an article.
public final class Summariser {
  private static final int KEPT = 30;

  /// The ranking of `article`'s sentences; the same article gives the same ranking.
  public Ranking rank(Article article) {
    return new Ranking(
        IntStream.range(0, Math.min(KEPT, article.sentences().size()))
            .mapToObj(i -> ranked(article, i))
            .toList());
  }

  private static RankedSentence ranked(Article article, int index) {
    var span = article.sentences().get(index).span();
    return new RankedSentence(
        span.in(article.source()),
        span,
        index,
        index + 1,
        1.0 / (index + 1),
        List.of("lede"),
        List.of());
  }
}
