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
    Figure.Interval interval) {}
