package dev.precis.facts;

import dev.precis.clean.Article;
import java.util.List;

/// Finds the key facts of an article.
public final class FactFinder {
  private final EntityFinder entityFinder = new EntityFinder();

  /// The facts of `article`; the same article gives the same facts.
  public Facts find(Article article) {
    var entities = entityFinder.find(article);
    var nothing = new Answer.Unanswered("not looked for");
    return new Facts(
        entities,
        QuotationFinder.find(article, entities),
        List.of(),
        List.of(),
        new FiveWs(nothing, nothing, nothing, nothing, nothing, nothing),
        null,
        List.of());
  }
}
