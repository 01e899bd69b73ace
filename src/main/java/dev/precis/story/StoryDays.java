package dev.precis.story;

import dev.precis.facts.TimeExpression;
import dev.precis.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The days that a story's time expressions mean. An article that tells no date of its own takes
/// the day that the other articles' equal words mean ("Friday"), where those agree.
final class StoryDays {
  private final Map<String, Set<String>> valuesByWords = new TreeMap<>();

  StoryDays(List<Report> reports) {
    for (var report : reports) {
      for (var time : report.facts().times()) {
        if (time.value() != null && time.granularity() == TimeExpression.Granularity.DAY) {
          valuesByWords
              .computeIfAbsent(words(report, time), _ -> new TreeSet<>())
              .add(time.value());
        }
      }
    }
  }

  /// The value of a time expression, from its own article or else from the others.
  Optional<String> value(Report report, TimeExpression time) {
    if (time.value() != null) {
      return Optional.of(time.value());
    }
    var values = valuesByWords.getOrDefault(words(report, time), Set.of());
    return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
  }

  /// The day that dates what stands at `span`: that of `time` if it is given, else the last one
  /// named before it in the same passage. Its words stand for it where its value is unknown; empty
  /// leaves it at the main event.
  String dating(Report report, Span span, Optional<Span> time) {
    var candidates =
        report.facts().times().stream()
            .filter(known -> known.granularity() == TimeExpression.Granularity.DAY);
    var found =
        time.isPresent()
            ? candidates.filter(known -> known.span().overlaps(time.get())).findFirst()
            : candidates
                .filter(known -> known.span().end() <= span.end())
                .filter(known -> samePassage(report, known.span(), span))
                .max(Comparator.comparing(TimeExpression::span));
    return found.map(known -> value(report, known).orElse(words(report, known))).orElse("");
  }

  private static boolean samePassage(Report report, Span one, Span other) {
    return report.passages().stream()
        .map(Report.Passage::span)
        .anyMatch(passage -> passage.contains(one) && passage.contains(other));
  }

  private static String words(Report report, TimeExpression time) {
    return report.words(time.span()).toLowerCase(Locale.ROOT);
  }
}
