package dev.precis.facts;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of days and months, with their short forms.
final class TimeWords {
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (var day : DayOfWeek.values()) {
      var name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3) + ".", day);
    }
    for (var month : Month.values()) {
      var name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
      MONTHS.put(name.substring(0, 3) + ".", month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
    WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
  }

  private TimeWords() {}

  static boolean isWeekday(String lower) {
    return WEEKDAYS.containsKey(lower);
  }

  /// The day a word names: `friday`, `fri.`.
  static @Nullable DayOfWeek weekday(String lower) {
    return WEEKDAYS.get(lower);
  }

  /// The month a word names: `october`, `oct.`, `oct`.
  static @Nullable Month month(String lower) {
    return MONTHS.get(lower);
  }
}
