package dev.precis.story;

import dev.precis.facts.Anchor;
import dev.precis.facts.TimeExpression;
import dev.precis.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days that a story's time expressions mean. An article that tells no date of its own is read
/// from the day of the story's best dated article.
final class StoryDays {
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?i)\\b([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?([a-z]{3,9})\\b");

  /// A word this telling in two neighbouring paragraphs carries a day from one to the next.
  private static final int CARRIES = 2_500;

  private final @Nullable LocalDate anchor;

  StoryDays(List<Report> reports) {
    anchor =
        reports.stream()
            .map(report -> report.facts().anchor())
            .filter(Objects::nonNull)
            .max(
                Comparator.comparingDouble(Anchor::confidence)
                    .thenComparing(Anchor::date, Comparator.reverseOrder()))
            .map(Anchor::date)
            .orElse(null);
  }

  /// The value of a time expression, from its own article or else from the story's day.
  Optional<String> value(Report report, TimeExpression time) {
    if (time.value() != null) {
      return Optional.of(time.value());
    }
    return anchor == null
        ? Optional.empty()
        : fromAnchor(report.words(time.span()), anchor).map(LocalDate::toString);
  }

  private static Optional<LocalDate> fromAnchor(String words, LocalDate anchor) {
    var monthDay = MONTH_DAY.matcher(words);
    if (monthDay.find()) {
      return day(monthDay.group(1), monthDay.group(2), anchor);
    }
    var dayMonth = DAY_MONTH.matcher(words);
    if (dayMonth.find()) {
      return day(dayMonth.group(2), dayMonth.group(1), anchor);
    }
    // "the night of Saturday to Sunday" is mostly Sunday's.
    DayOfWeek weekday = null;
    for (var word : Word.in(words, 0)) {
      for (var day : DayOfWeek.values()) {
        if (word.plain().equals(day.name().toLowerCase(Locale.ROOT))) {
          weekday = day;
        }
      }
    }
    return weekday == null
        ? Optional.empty()
        : Optional.of(anchor.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  private static Optional<LocalDate> day(String month, String day, LocalDate anchor) {
    var lower = month.toLowerCase(Locale.ROOT);
    for (var known : Month.values()) {
      int number = Integer.parseInt(day);
      if (known.name().toLowerCase(Locale.ROOT).startsWith(lower)
          && number >= 1
          && number <= known.maxLength()) {
        var date = LocalDate.of(anchor.getYear(), known, Math.min(number, known.minLength()));
        return Optional.of(date.isAfter(anchor.plusMonths(6)) ? date.minusYears(1) : date);
      }
    }
    return Optional.empty();
  }

  /// The day that dates what stands at `span`: that of `time` if it is given, else the last one
  /// named before it in the same passage, else the last one of the passage before if that speaks of
  /// the same. Its words stand for it where its value is unknown; empty leaves it at the main
  /// event.
  String dating(Report report, Span span, Optional<Span> time) {
    var days =
        report.facts().times().stream()
            .filter(known -> known.granularity() == TimeExpression.Granularity.DAY)
            .toList();
    var found =
        time.isPresent()
            ? days.stream().filter(known -> known.span().overlaps(time.get())).findFirst()
            : before(report, days, span);
    return found.map(known -> value(report, known).orElse(words(report, known))).orElse("");
  }

  private static Optional<TimeExpression> before(
      Report report, List<TimeExpression> days, Span span) {
    var spans = report.passages().stream().map(Report.Passage::span).toList();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).contains(span)) {
        var here = lastWithin(days, spans.get(i), span.end());
        if (here.isPresent() || i == 0) {
          return here;
        }
        var before = spans.get(i - 1);
        return speakOfTheSame(report, before, Sayings.around(report, span))
            ? lastWithin(days, before, before.end())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeExpression> lastWithin(
      List<TimeExpression> days, Span passage, int end) {
    return days.stream()
        .filter(known -> passage.contains(known.span()) && known.span().end() <= end)
        .max(Comparator.comparing(TimeExpression::span));
  }

  private static boolean speakOfTheSame(Report report, Span passage, Span sentence) {
    var stems = tellingStems(report, passage);
    return tellingStems(report, sentence).stream().anyMatch(stems::contains);
  }

  private static Set<String> tellingStems(Report report, Span span) {
    var stems = new HashSet<String>();
    for (var word : Word.in(report.words(span), 0)) {
      if (TermWeights.telling(word.stem()) >= CARRIES) {
        stems.add(Synonyms.folded(word.stem()));
      }
    }
    return stems;
  }

  private static String words(Report report, TimeExpression time) {
    return report.words(time.span()).toLowerCase(Locale.ROOT);
  }
}
