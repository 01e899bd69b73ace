package dev.precis.story;

import dev.precis.facts.Attribution;
import dev.precis.facts.Quotation;
import dev.precis.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose word something is in an article.
final class Voice {
  /// Longer phrases are mostly misread clauses.
  private static final int MOST_WORDS = 12;

  /// Stems of nouns for those who say things in the news, besides those with a name.
  private static final Set<String> SOURCES =
      Set.copyOf(
          List.of(
                  """
                  activist adviser agency aide ambassador analyst army attorney authority bank board
                  bureau cabinet campaign captain chairman chief coach colleague commander commission
                  committee company council court critic daughter department diplomat director doctor
                  driver economist editor embassy employee executive expert family father fighter
                  firm forecaster friend general government governor group guard historian hospital
                  investigator journalist judge lawmaker lawyer leader manager mayor media member
                  military militia minister ministry mother neighbour neighbor newspaper observer
                  office officer official organisation organization owner paper parent parliament
                  party people pilot player police politician president professor prosecutor
                  protester rebel report reporter researcher resident scientist senator service
                  sister soldier son source spokesman spokesperson spokeswoman statement student
                  supporter survivor teacher team television union victim witness worker\
                  """
                      .split("\\s+"))
              .stream()
              .map(Word::stem)
              .toList());

  private Voice() {}

  /// Who says what stands at `span`, in the article's words; null when the article says it itself
  /// or nobody plausible is named.
  static @Nullable String of(Report report, Span span) {
    return report.facts().quotations().stream()
        .filter(quotation -> 2 * shared(quotation.span(), span) >= span.length())
        .max(
            Comparator.comparingInt((Quotation quotation) -> shared(quotation.span(), span))
                .thenComparingInt(quotation -> -quotation.span().start()))
        .map(quotation -> words(report, quotation.attribution()))
        .orElse(null);
  }

  /// The words that name a source, or null when there is none or none that can say things.
  static @Nullable String words(Report report, Attribution attribution) {
    if (!(attribution instanceof Attribution.Attributed(var entity, var span, _))) {
      return null;
    }
    var words = Word.in(report.words(span), 0);
    boolean plausible =
        entity != null || words.stream().anyMatch(word -> SOURCES.contains(word.stem()));
    return plausible && words.size() <= MOST_WORDS ? report.words(span) : null;
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }
}
