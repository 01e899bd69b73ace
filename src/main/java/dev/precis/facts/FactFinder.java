package dev.precis.facts;

import dev.precis.clean.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the key facts of an article.
public final class FactFinder {
  /// Outlets write of themselves in the first person only in quotations.
  private static final String FIRST_PERSON_WARNING = "first-person-outside-quotation";

  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?:^|[.!?] )(?:We|I|Our|My) (?:\\p{L}+)");

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
        FiveWsFinder.find(article, entities, day),
        anchor,
        warnings(article, quotations));
  }

  private static List<String> warnings(Article article, List<Quotation> quotations) {
    var warnings = new ArrayList<String>();
    for (var sentence : article.sentences()) {
      boolean quoted =
          quotations.stream().anyMatch(quotation -> quotation.span().overlaps(sentence.span()));
      if (!quoted && FIRST_PERSON.matcher(sentence.span().in(article.source())).find()) {
        warnings.add(FIRST_PERSON_WARNING + " at " + sentence.span().start());
      }
    }
    return warnings;
  }
}
