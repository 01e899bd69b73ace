package dev.precis.story;

import dev.precis.facts.Figure;
import dev.precis.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Plurals without a number. They count at least two, so "the blasts" contradict "at most one
/// blast".
final class BarePlurals {
  /// Words before a plural that keep it from telling of several.
  private static final Set<String> NO_COUNT =
      Set.of("no", "any", "without", "of", "one", "two", "three", "such", "if");

  private final StoryText text;

  BarePlurals(StoryText text) {
    this.text = text;
  }

  /// The dispute between a figure that allows but one and the plurals of what it counts.
  Optional<Story.Dispute> against(GivenFigure given) {
    boolean one =
        given.value().compareTo(BigDecimal.ONE) == 0
            && given.figure().interval() == Figure.Interval.AT_MOST
            && !"people".equals(given.figure().unit())
            && given
                .report()
                .words(given.figure().span())
                .matches("(?i).*\\b(?:one|1|single)\\b.*");
    if (!one) {
      return Optional.empty();
    }
    var several = new ArrayList<Support>();
    text.reports().forEach(report -> several.addAll(plurals(report, given)));
    return several.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Story.Dispute(
                Story.Dispute.Kind.FIGURE,
                given.slot(),
                List.of(
                    new Story.Position(
                        given.value(), null, given.interval(), null, List.of(given.support())),
                    new Story.Position(
                        BigDecimal.TWO,
                        null,
                        "at-least",
                        null,
                        several.stream().sorted().toList()))));
  }

  /// Whether a word keeps the plural after it from telling of several, or numbers it.
  private static boolean counts(String before) {
    return NO_COUNT.contains(before) || Character.isDigit(before.charAt(0));
  }

  private List<Support> plurals(Report report, GivenFigure given) {
    var stem = Word.stem(given.counted());
    var found = new ArrayList<Support>();
    for (var saying : report.sentences()) {
      var words = text.words(report, saying.span());
      for (int i = 0; i < words.size(); i++) {
        var word = words.get(i);
        boolean plural = word.stem().equals(stem) && report.words(word.span()).endsWith("s");
        boolean bare = i == 0 || !counts(words.get(i - 1).plain());
        if (plural && bare && !saying.span().contains(given.figure().span())) {
          var said = saying.span();
          found.add(
              Support.of(
                  report,
                  said,
                  Voice.of(report, new Span(word.span().start(), word.span().end()))));
          break;
        }
      }
    }
    return found;
  }
}
