package dev.precis.facts;

import dev.precis.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number and what it counts.
///
/// @param span the number's words, with what bounds it: "at least one", "nearly 600"
/// @param value the number, or the lower end of a range; null when the text gives none ("several")
/// @param upTo the upper end of a range, or null
/// @param interval how exact the value is
/// @param unit a singular noun or symbol of the measure, such as `people`, `USD`, `percent`, `km`;
///   null if unclear
/// @param counts what is counted and what happened to it, such as `bodyguards injured`; null if
///   unclear
/// @param slot the same, made comparable between articles; null if unclear
/// @param support the stretch, usually a clause, that carries number, unit and what is counted
/// @param saidBy whose word it is
public record Figure(
    Span span,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upTo,
    Interval interval,
    @Nullable String unit,
    @Nullable String counts,
    @Nullable Slot slot,
    Span support,
    Attribution saidBy) {

  /// How the true number lies to the value.
  public enum Interval {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    /// Between `value` and `upTo`.
    RANGE,
    /// The text counts without a number.
    UNSPECIFIED
  }
}
