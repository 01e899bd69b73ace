package dev.precis.facts;

import static dev.precis.facts.TimeForm.DAY;
import static dev.precis.facts.TimeForm.FULL_MONTH;
import static dev.precis.facts.TimeForm.MONTH;
import static dev.precis.facts.TimeForm.WEEKDAY;
import static dev.precis.facts.TimeForm.YEAR;

import dev.precis.facts.TimeExpression.Granularity;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The forms that name a day, a month, a year or an hour by the calendar and the clock: `7 November
/// 2021`, `Oct. 10`, `May 2020`, `in 2014`, `the 1980s`, `6.15 a.m.`.
final class CalendarForms {
  private static final String FREE_WEEKDAY = "(?:" + WEEKDAY + ",? )?";

  /// Words before a month or a year that show that it is one.
  private static final String TIMED =
      "(?<=\\b(?i:in|since|until|by|before|after|during|from|of|early|late|the) )";

  private static final String NEAR = "(?:(?:at )?(?:around|about|shortly after|just after) |at )?";

  /// The longest come first: the first that fits takes the words.
  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "(?<year>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])",
              Set.of(TimeSign.DIGIT),
              CalendarForms::isoDay),
          TimeForm.of(
              FREE_WEEKDAY + MONTH + " " + DAY + ",? " + YEAR,
              Set.of(TimeSign.DIGIT, TimeSign.MONTH),
              CalendarForms::date),
          TimeForm.of(
              FREE_WEEKDAY + DAY + "(?: of)? " + MONTH + ",? " + YEAR,
              Set.of(TimeSign.DIGIT, TimeSign.MONTH),
              CalendarForms::date),
          TimeForm.of(
              FREE_WEEKDAY + MONTH + " " + DAY + "(?![\\d,]*\\d)",
              Set.of(TimeSign.DIGIT, TimeSign.MONTH),
              CalendarForms::date),
          TimeForm.of(
              FREE_WEEKDAY + DAY + "(?: of)? " + MONTH,
              Set.of(TimeSign.DIGIT, TimeSign.MONTH),
              CalendarForms::date),
          TimeForm.of(
              "(?:(?:early|late|mid)[ -])?" + MONTH + ",? (?:of )?" + YEAR,
              Set.of(TimeSign.DIGIT, TimeSign.MONTH),
              CalendarForms::month),
          TimeForm.of(
              "(?:the )?(?<decade>(?:19|20)\\d0)s", Set.of(TimeSign.DIGIT), CalendarForms::decade),
          TimeForm.of(
              "(?:"
                  + TIMED
                  + "|(?<=, ))"
                  + YEAR
                  + "(?!\\d|[-–]\\d| (?:people|men|women|troops|euros|dollars))",
              Set.of(TimeSign.DIGIT),
              CalendarForms::year),
          TimeForm.of(
              TIMED + "(?:(?:early|late|mid)[ -])?" + FULL_MONTH + "(?! \\p{Lu})",
              Set.of(TimeSign.MONTH),
              CalendarForms::monthAlone),
          TimeForm.of(
              NEAR
                  + "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:m|\\.m\\.?)",
              Set.of(TimeSign.DIGIT),
              CalendarForms::hour),
          TimeForm.of(
              "(?<=\\b(?:[Aa]t|by|around|about|until|from|after|before|since) )(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?! ?[ap]\\.?m|:)",
              Set.of(TimeSign.DIGIT),
              CalendarForms::hour));

  private CalendarForms() {}

  /// The day of that month that is nearest to the anchor, where no year is said.
  static LocalDate nearest(LocalDate anchor, Month month, int day) {
    var best = anchor;
    long least = Long.MAX_VALUE;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      if (day <= YearMonth.of(year, month).lengthOfMonth()) {
        var candidate = LocalDate.of(year, month, day);
        long distance = Math.abs(candidate.toEpochDay() - anchor.toEpochDay());
        best = distance < least ? candidate : best;
        least = Math.min(least, distance);
      }
    }
    return best;
  }

  private static Optional<TimeMeaning> isoDay(TimeMatch match) {
    int day = match.number("d");
    var month = YearMonth.of(match.number("year"), match.number("m"));
    return day > month.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(TimeMeaning.absolute(month.atDay(day).toString(), Granularity.DAY));
  }

  private static Optional<TimeMeaning> date(TimeMatch match) {
    var month = monthOf(match);
    int day = match.number("day");
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    if (match.group("year") == null) {
      return Optional.of(
          TimeMeaning.relative(Granularity.DAY, to -> nearest(to, month, day).toString()));
    }
    var inYear = YearMonth.of(match.number("year"), month);
    return day > inYear.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(TimeMeaning.absolute(inYear.atDay(day).toString(), Granularity.DAY));
  }

  private static Optional<TimeMeaning> month(TimeMatch match) {
    var month = YearMonth.of(match.number("year"), monthOf(match));
    return Optional.of(TimeMeaning.absolute(month.toString(), Granularity.MONTH));
  }

  private static Optional<TimeMeaning> monthAlone(TimeMatch match) {
    var month = monthOf(match);
    return Optional.of(
        TimeMeaning.relative(
            Granularity.MONTH, to -> YearMonth.from(nearest(to, month, 15)).toString()));
  }

  private static Optional<TimeMeaning> decade(TimeMatch match) {
    return Optional.of(
        TimeMeaning.absolute(match.required("decade").substring(0, 3) + "X", Granularity.DECADE));
  }

  private static Optional<TimeMeaning> year(TimeMatch match) {
    return Optional.of(TimeMeaning.absolute(match.required("year"), Granularity.YEAR));
  }

  /// A time of day; what day it is on, other words tell.
  private static Optional<TimeMeaning> hour(TimeMatch match) {
    int hour = match.number("hour");
    var half = match.group("half");
    if (half != null) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    var minute = Objects.requireNonNullElse(match.group("minute"), "00");
    return Optional.of(
        TimeMeaning.absolute(
            String.format(Locale.ROOT, "T%02d:%s", hour, minute), Granularity.TIME));
  }

  static Month monthOf(TimeMatch match) {
    return Objects.requireNonNull(
        TimeWords.month(match.required("month").toLowerCase(Locale.ROOT)));
  }
}
