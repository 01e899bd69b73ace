package dev.precis.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number among a sentence's words.
///
/// @param start index of its first word
/// @param end index after its last word
/// @param value the number, or the lower end of a range; null when the text gives none
/// @param upTo the upper end of a range, or null
/// @param interval how exact it is
record Numeral(
    int start,
    int end,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upTo,
    Figure.Interval interval) {
  /// Exactly one.
  static Numeral one(int start, int end) {
    return new Numeral(start, end, BigDecimal.ONE, null, Figure.Interval.EXACT);
  }

  /// The same number with its words from `first` on, as where a currency's sign stands before it.
  Numeral from(int first) {
    return new Numeral(first, end, value, upTo, interval);
  }
}
