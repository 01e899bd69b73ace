package dev.precis.facts;

import dev.precis.text.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a stretch of text has in it that times are made of. One search tells which forms of time
/// are worth a search of their own; most sentences name no time at all.
enum TimeSign {
  DIGIT,
  MONTH,
  WEEKDAY,
  UNIT,
  /// "today", "this morning", "last summer".
  NEAR;

  private static final Pattern ANY =
      Pattern.compile(
          "(?<digit>\\d)"
              + "|(?<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,5}day|[a-z]{0,2}\\.))"
              + "|(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
              + "|(?<near>oday|onight|yesterday|Yesterday|omorrow|night|morning|noon|evening|spring|summer|autumn|fall|winter)"
              + "|(?<unit>day|week|month|year|hour|minute)");

  /// How far from a sign the words of its time may reach: "shortly after", "in the early hours of".
  private static final int REACH = 40;

  /// The signs of a stretch and the part of it that holds them, with the words around.
  record Found(Set<TimeSign> signs, Span around) {}

  /// The signs in `stretch` of `source`; empty where there are none.
  static Optional<Found> in(String source, Span stretch) {
    var signs = EnumSet.noneOf(TimeSign.class);
    var matcher = ANY.matcher(source).region(stretch.start(), stretch.end());
    int first = stretch.end();
    int last = stretch.start();
    while (matcher.find()) {
      signs.add(sign(matcher));
      first = Math.min(first, matcher.start());
      last = matcher.end();
    }
    return signs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                signs,
                new Span(
                    Math.max(stretch.start(), first - REACH),
                    Math.min(stretch.end(), last + REACH))));
  }

  private static TimeSign sign(Matcher matcher) {
    if (matcher.start("digit") >= 0) {
      return DIGIT;
    }
    if (matcher.start("weekday") >= 0) {
      return WEEKDAY;
    }
    if (matcher.start("month") >= 0) {
      return MONTH;
    }
    return matcher.start("near") >= 0 ? NEAR : UNIT;
  }
}
