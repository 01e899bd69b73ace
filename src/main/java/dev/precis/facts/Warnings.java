package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.text.Language;
import dev.precis.text.Sentence;
import java.util.List;

/// Finds what a reader should beware of.
final class Warnings {
  private static final String FIRST_PERSON = "first-person-outside-quotation";

  private Warnings() {}

  /// A code with its place for each sentence in the [FirstPerson] outside quotation marks, such as
  /// `first-person-outside-quotation at 614`; none for a language other than English.
  static List<String> of(Article article, List<Quotation> quotations) {
    var language = article.language();
    if (!language.equals(Language.ENGLISH) && !language.equals(Language.UNDETERMINED)) {
      return List.of();
    }
    var person = new FirstPerson(quotations);
    return article.sentences().stream()
        .map(Sentence::span)
        .filter(span -> person.isOutsideMarks(span.in(article.source()), span.start()))
        .map(span -> FIRST_PERSON + " at " + span.start())
        .toList();
  }
}
