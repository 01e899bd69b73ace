package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.facts.TimeExpression.Dependency;
import dev.precis.facts.TimeExpression.Granularity;
import dev.precis.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day of the main event: the first that the article names near its own day, with the
/// hour beside it.
final class WhenFinder {
  /// News tells of what happened this long before it is published, or will happen after.
  private static final int NEAR_DAYS = 14;

  /// What may stand between an hour and its day: "6:10am on Wednesday", "Sunday (7 November)".
  private static final Pattern JOINT = Pattern.compile(",? ?(?:on |early )?\\(?");

  private final Article article;
  private final @Nullable LocalDate anchor;

  WhenFinder(Article article, @Nullable LocalDate anchor) {
    this.article = article;
    this.anchor = anchor;
  }

  /// The words that say when.
  ///
  /// @param times those of the first sentences and the headline, the most telling stretch first
  Optional<Answer> in(List<List<TimeExpression>> times) {
    return first(times, Dependency.STORY).or(() -> first(times, null));
  }

  private Optional<Answer> first(
      List<List<TimeExpression>> byStretch, @Nullable Dependency without) {
    for (int i = 0; i < byStretch.size(); i++) {
      var times = byStretch.get(i);
      for (int at = 0; at < times.size(); at++) {
        if (times.get(at).dependsOn() != without && mayBeMain(times.get(at))) {
          return Optional.of(
              new Answer.Found(
                  withNeighbour(times, at), i == 0 ? FiveWsFinder.IN_LEDE : FiveWsFinder.LATER));
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayBeMain(TimeExpression time) {
    boolean day = time.granularity() == Granularity.DAY || time.granularity() == Granularity.TIME;
    return day && isNear(time);
  }

  private boolean isNear(TimeExpression time) {
    if (anchor == null || time.value() == null || time.granularity() != Granularity.DAY) {
      return true;
    }
    try {
      var day = LocalDate.parse(time.value().substring(0, Math.min(10, time.value().length())));
      return Math.abs(ChronoUnit.DAYS.between(day, anchor)) <= NEAR_DAYS;
    } catch (DateTimeException noSingleDay) {
      return true;
    }
  }

  private Span withNeighbour(List<TimeExpression> times, int at) {
    var span = times.get(at).span();
    for (int next = at + 1; next < times.size() && joins(span, times.get(next).span()); next++) {
      span = new Span(span.start(), times.get(next).span().end());
    }
    boolean bracket =
        span.in(article.source()).indexOf('(') > 0 && article.source().startsWith(")", span.end());
    return bracket ? new Span(span.start(), span.end() + 1) : span;
  }

  private boolean joins(Span one, Span next) {
    var between = article.source().substring(one.end(), next.start());
    return JOINT.matcher(between).matches();
  }
}
