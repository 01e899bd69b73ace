package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what a reader should beware of. Outlets write of themselves in the first person only in
/// quotations; where they seem not to, marks were lost.
final class Warnings {
  private static final String FIRST_PERSON = "first-person-outside-quotation";

  private static final Pattern WE_OR_I =
      Pattern.compile("(?:^|[.!?] )(?:We|I|Our|My)(?:['’](?:m|re|ve|ll|d))? \\p{L}");

  private Warnings() {}

  /// A code with its place for each sentence in the first person outside quotation marks, such as
  /// `first-person-outside-quotation at 614`.
  static List<String> of(Article article, List<Quotation> quotations) {
    var marked =
        quotations.stream()
            .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
            .toList();
    var quoted = new Places<>(marked, Quotation::span);
    return article.sentences().stream()
        .map(Sentence::span)
        .filter(span -> quoted.touching(span).isEmpty())
        .filter(span -> WE_OR_I.matcher(span.in(article.source())).find())
        .map(span -> FIRST_PERSON + " at " + span.start())
        .toList();
  }
}
