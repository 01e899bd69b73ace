package dev.precis.facts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One form in which English writes a time.
///
/// @param pattern its words; every repetition in it is bounded, so that it reads a text in linear
///   time
/// @param signs what its words have in them; text without one of these needs no search
/// @param reading what a match means
record TimeForm(Pattern pattern, Set<TimeSign> signs, Reading reading) {
  static final String WEEKDAY =
      "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wed|Thurs|Fri|Sat|Sun)\\.)";
  static final String FULL_MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";
  static final String MONTH =
      FULL_MONTH.replace(
          ")",
          "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?= \\d))");
  static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

  /// Tells what a match of the pattern means.
  @FunctionalInterface
  interface Reading {
    /// The meaning; empty where the words only look like a time ("June 31").
    Optional<TimeMeaning> of(TimeMatch match);
  }

  /// A form whose words stand free of other letters and digits.
  static TimeForm of(String pattern, Set<TimeSign> signs, Reading reading) {
    var free = Pattern.compile("(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])");
    return new TimeForm(free, signs, reading);
  }
}
