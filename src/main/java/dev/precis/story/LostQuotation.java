package dev.precis.story;

import dev.precis.text.Span;
import java.util.Set;

/// A quotation that lost its marks: somebody speaks in the first person outside all of them. It is
/// no story's own voice.
final class LostQuotation {
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "i've", "we", "we're", "we've", "our", "my", "me");

  private LostQuotation() {}

  /// Whether one stands in `span` of `report`.
  static boolean isIn(StoryText text, Report report, Span span) {
    return text.words(report, span).stream()
        .filter(word -> FIRST_PERSON.contains(word.plain().replace('’', '\'')))
        .anyMatch(word ->
            report.facts().quotations().stream()
                .noneMatch(quotation -> quotation.span().overlaps(word.span())));
  }
}
