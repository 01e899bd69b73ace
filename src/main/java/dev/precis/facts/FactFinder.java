package dev.precis.facts;

import dev.precis.clean.Article;

/// Finds the key facts of an article.
public final class FactFinder {
  private final EntityFinder entityFinder = new EntityFinder();

  /// The facts of `article`; the same article gives the same facts.
  public Facts find(Article article) {
    var entities = entityFinder.find(article);
    var anchor = AnchorFinder.find(article);
    var day = anchor == null ? null : anchor.date();
    var times = TimeFinder.find(article, day);
    var quotations = QuotationFinder.find(article, entities);
    return new Facts(
        entities,
        quotations,
        FigureFinder.find(article, quotations, times),
        times,
        FiveWsFinder.find(article, entities, times, day),
        anchor,
        Warnings.of(article, quotations));
  }
}
