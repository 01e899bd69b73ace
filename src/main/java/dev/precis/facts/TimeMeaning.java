package dev.precis.facts;

import dev.precis.facts.TimeExpression.Dependency;
import dev.precis.facts.TimeExpression.Granularity;
import dev.precis.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the words of a time mean, before the anchor is known.
///
/// @param granularity the size of the unit named
/// @param dependsOn what the value rests on
/// @param resolution gives the value
record TimeMeaning(Granularity granularity, Dependency dependsOn, Resolution resolution) {
  /// Gives a value by the day the article speaks from.
  @FunctionalInterface
  interface Resolution {
    /// The ISO 8601 value, or null where even the day does not tell it.
    @Nullable String against(LocalDate anchor);
  }

  /// Words that say all themselves.
  static TimeMeaning absolute(String value, Granularity granularity) {
    return new TimeMeaning(granularity, Dependency.NOTHING, _ -> value);
  }

  /// Words that count from the day the article speaks from.
  static TimeMeaning relative(Granularity granularity, Resolution resolution) {
    return new TimeMeaning(granularity, Dependency.ANCHOR, resolution);
  }

  /// Words that count from another time of the text, which is the event's day mostly.
  static TimeMeaning toEvent(Granularity granularity, Resolution resolution) {
    return new TimeMeaning(granularity, Dependency.STORY, resolution);
  }

  /// The expression these words are at `span`; its value stays null while the anchor is unknown.
  TimeExpression at(Span span, @Nullable LocalDate anchor) {
    var known = dependsOn == Dependency.NOTHING ? LocalDate.EPOCH : anchor;
    var value = known == null ? null : resolution.against(known);
    return new TimeExpression(span, value, granularity, dependsOn);
  }
}
