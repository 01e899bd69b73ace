package dev.precis.facts;

import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;

/// The facts of small texts, cleaned and read as any article is.
final class FactsOf {
  private static final FactFinder FINDER = new FactFinder();

  private FactsOf() {}

  /// The facts of a text of which nothing else is known.
  static Facts text(String text) {
    return text(text, Stated.NOTHING);
  }

  /// The facts of a text that was published on `day`, an ISO date.
  static Facts publishedOn(String day, String text) {
    return text(text, new Stated(null, null, null, day, null));
  }

  private static Facts text(String text, Stated stated) {
    var article = new Cleaner().clean((Reading.Legible) Originals.ofText(text, stated));
    return FINDER.find(article);
  }
}
