package dev.precis.facts;

import dev.precis.clean.Article;
import java.util.ArrayList;
import java.util.List;

/// Finds the key facts of an article.
public final class FactFinder {
  /// More of a kind than any article states. A text of megabytes would make a brief that no answer
  /// can hold.
  private static final int MOST = 2_000;

  private final EntityFinder entityFinder = new EntityFinder();

  /// The facts of `article`; the same article gives the same facts.
  public Facts find(Article article) {
    var entities = entityFinder.find(article);
    var anchor = AnchorFinder.find(article);
    var day = anchor == null ? null : anchor.date();
    var times = TimeFinder.find(article, day);
    var quotations = QuotationFinder.find(article, entities);
    var figures = FigureFinder.find(article, quotations, times);
    var warnings = new ArrayList<String>();
    warnings.addAll(bounded(Warnings.of(article, quotations), "warnings", warnings));
    return new Facts(
        entities,
        bounded(quotations, "quotations", warnings),
        bounded(figures, "figures", warnings),
        bounded(times, "times", warnings),
        FiveWsFinder.find(article, entities, times, day),
        anchor,
        warnings);
  }

  /// The first of `facts`, and a warning where that is not all of them.
  private static <T> List<T> bounded(List<T> facts, String kind, List<String> warnings) {
    if (facts.size() <= MOST) {
      return facts;
    }
    warnings.add("first-%d-of-%d-%s".formatted(MOST, facts.size(), kind));
    return facts.subList(0, MOST);
  }
}
