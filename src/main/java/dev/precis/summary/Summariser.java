package dev.precis.summary;

import dev.precis.clean.Article;

/// Ranks the sentences that tell an article.
///
/// The [Model] estimates from the sentences' features how likely a good summary holds each; then
/// they are chosen one by one, each for its estimate less what it repeats of those chosen before
/// and less a penalty when it does not stand alone, which its own predecessor heals (see
/// [Selection]).
public final class Summariser {
  private final Model model = Model.shipped();

  /// The ranking of `article`'s sentences; the same article gives the same ranking.
  public Ranking rank(Article article) {
    return MeasuredArticle.of(article).ranked(model, Preferences.SHIPPED);
  }
}
