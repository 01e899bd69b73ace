package dev.precis.facts;

import dev.precis.text.Span;
import org.jspecify.annotations.Nullable;

/// Words that name a time.
///
/// @param span the words
/// @param value ISO 8601, such as `2021-11-05`, `2021-11`, `2021`, `P3D`, `2021-11-05/2021-11-06`;
///   null while what it depends on is unknown
/// @param granularity the size of the unit it names
/// @param dependsOn what has to be known to give it a value
public record TimeExpression(
    Span span, @Nullable String value, Granularity granularity, Dependency dependsOn) {

  /// The size of the named unit.
  public enum Granularity {
    TIME,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    DURATION
  }

  /// What a value rests on.
  public enum Dependency {
    /// It says all itself.
    NOTHING,
    /// The day the article speaks from.
    ANCHOR,
    /// The day of the story's event, or another time in the text.
    STORY
  }
}
