package dev.precis.story;

import dev.precis.facts.TimeExpression;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts in order what articles date: for each date that a time expression names, the first sentence
/// that names it.
final class Timeline {
  private Timeline() {}

  /// The dated events of a story, in order of time.
  static List<Story.Moment> of(List<Report> reports, StoryDays days) {
    Map<String, Excerpt> first = new TreeMap<>();
    Map<String, Set<String>> articles = new TreeMap<>();
    for (var report : reports) {
      for (var time : report.facts().times()) {
        var date = days.value(report, time).orElse(null);
        if (date != null && isDate(time)) {
          for (var sentence : sentenceOf(report, time.span())) {
            first.putIfAbsent(date, Excerpt.of(report, sentence));
            articles.computeIfAbsent(date, _ -> new TreeSet<>()).add(report.id());
          }
        }
      }
    }
    var moments = new ArrayList<Story.Moment>();
    first.forEach((date, told) -> {
      if (told.start() != null && told.end() != null) {
        moments.add(
            new Story.Moment(
                date,
                told.text(),
                told.article(),
                told.start(),
                told.end(),
                List.copyOf(articles.getOrDefault(date, Set.of()))));
      }
    });
    return moments;
  }

  /// When and where it happened: the day that most articles date something on in their opening
  /// sentences, and the place that two of them answer "where" with, with the words that do.
  static Story.Event event(List<Report> reports, NameIndex names) {
    var byDay = byDay(reports);
    var day = day(reports);
    var place = EventPlace.of(reports, names);
    var basis =
        new ArrayList<Excerpt>(day == null ? List.of() : byDay.getOrDefault(day, List.of()));
    place.ifPresent(found -> basis.addAll(found.basis()));
    return new Story.Event(day, place.map(EventPlace::name).orElse(null), basis);
  }

  /// The day of the main event, ISO 8601; null when no article tells it.
  static @Nullable String day(List<Report> reports) {
    String best = null;
    int most = 0;
    for (var entry : byDay(reports).entrySet()) {
      if (entry.getValue().size() > most) {
        best = entry.getKey();
        most = entry.getValue().size();
      }
    }
    return best;
  }

  private static Map<String, List<Excerpt>> byDay(List<Report> reports) {
    Map<String, List<Excerpt>> byDay = new TreeMap<>();
    for (var report : reports) {
      report.facts().times().stream()
          .filter(
              time -> time.value() != null && time.granularity() == TimeExpression.Granularity.DAY)
          .findFirst()
          .ifPresent(time ->
              byDay
                  .computeIfAbsent(String.valueOf(time.value()), _ -> new ArrayList<>())
                  .add(Excerpt.of(report, time.span())));
    }
    return byDay;
  }

  private static boolean isDate(TimeExpression time) {
    return switch (time.granularity()) {
      case DAY, MONTH, YEAR -> true;
      case TIME, WEEKEND, WEEK, SEASON, DECADE, DURATION -> false;
    };
  }

  private static List<Span> sentenceOf(Report report, Span time) {
    return report.sentences().stream()
        .map(Report.Saying::span)
        .filter(span -> span.contains(time))
        .limit(1)
        .toList();
  }
}
