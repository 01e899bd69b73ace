package dev.precis.facts;

import static dev.precis.facts.TimeForm.FULL_MONTH;
import static dev.precis.facts.TimeForm.WEEKDAY;

import dev.precis.facts.TimeExpression.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The forms that count from a day that other words tell: `Friday`, `last month`, `two days
/// earlier`, `the night of Saturday to Sunday`.
///
/// A weekday is the last one up to the anchor, as news looks back, unless "next" or a future stands
/// before it.
final class RelativeForms {
  private static final String PART = "(?: (?:morning|afternoon|evening|night|lunchtime))?";
  private static final String COUNT =
      "(?<count>\\d{1,3}|[Aa]n?|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|[Ss]everal|[Aa] few|[Aa] couple of)";
  private static final String UNIT = "(?<unit>day|week|month|year|hour|minute)s?";

  /// A verb of the future before a weekday, in the same clause.
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|shall|(?:is|are|due|set|scheduled|expected|going) to|scheduled for)\\b[^.;,“”\"]*$");

  /// "for almost a month after" says how long, not when.
  private static final Pattern LASTING = Pattern.compile("\\bfor (?:\\p{L}{1,12} ){0,2}$");

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "(?:the )?night of " + WEEKDAY.replace("weekday", "first") + " to " + WEEKDAY,
              Set.of(TimeSign.WEEKDAY),
              RelativeForms::night),
          TimeForm.of(
              "(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming) " + WEEKDAY + PART,
              Set.of(TimeSign.WEEKDAY),
              RelativeForms::weekday),
          TimeForm.of(
              "(?:(?:[Ee]arly|[Ll]ate)(?: on)? |(?:the )?(?:early|small) hours of )?"
                  + WEEKDAY
                  + PART,
              Set.of(TimeSign.WEEKDAY),
              RelativeForms::weekday),
          TimeForm.of(
              "[Tt]his (?:morning|afternoon|evening)|[Tt]onight|[Tt]oday",
              Set.of(TimeSign.NEAR),
              daysAway(0)),
          TimeForm.of("(?:[Ll]ast night|[Yy]esterday)" + PART, Set.of(TimeSign.NEAR), daysAway(-1)),
          TimeForm.of("[Tt]omorrow" + PART, Set.of(TimeSign.NEAR), daysAway(1)),
          TimeForm.of(
              "(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he past|[Tt]he previous) (?<unit>week|month|year|weekend)",
              Set.of(TimeSign.UNIT),
              RelativeForms::unit),
          TimeForm.of(
              "(?<which>[Ll]ast|[Nn]ext|[Tt]his) (?<season>spring|summer|autumn|fall|winter)",
              Set.of(TimeSign.NEAR),
              RelativeForms::season),
          TimeForm.of(
              "(?<which>[Ll]ast|[Tt]his|[Nn]ext) " + FULL_MONTH,
              Set.of(TimeSign.MONTH),
              RelativeForms::month),
          TimeForm.of(
              "[Tt]he (?:past|last) " + COUNT + " " + UNIT,
              Set.of(TimeSign.UNIT),
              RelativeForms::span),
          TimeForm.of(
              COUNT + " " + UNIT + " (?<side>ago|earlier|later)",
              Set.of(TimeSign.UNIT),
              RelativeForms::distance),
          TimeForm.of(
              COUNT + " " + UNIT + " (?<side>before|after)(?= \\p{L})",
              Set.of(TimeSign.UNIT),
              RelativeForms::fromEvent));

  private RelativeForms() {}

  private static Optional<TimeMeaning> weekday(TimeMatch match) {
    var day = day(match);
    var which = Objects.requireNonNullElse(match.group("which"), "").toLowerCase(Locale.ROOT);
    var adjuster =
        switch (which) {
          case "next", "coming" -> TemporalAdjusters.next(day);
          case "last" -> TemporalAdjusters.previous(day);
          default ->
              FUTURE.matcher(match.lead()).find()
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day);
        };
    return Optional.of(TimeMeaning.relative(Granularity.DAY, to -> to.with(adjuster).toString()));
  }

  private static Optional<TimeMeaning> night(TimeMatch match) {
    var second = day(match);
    return Optional.of(
        TimeMeaning.relative(
            Granularity.DAY,
            to -> {
              var end = to.with(TemporalAdjusters.previousOrSame(second));
              return end.minusDays(1) + "/" + end;
            }));
  }

  private static TimeForm.Reading daysAway(int days) {
    return _ ->
        Optional.of(TimeMeaning.relative(Granularity.DAY, to -> to.plusDays(days).toString()));
  }

  private static Optional<TimeMeaning> unit(TimeMatch match) {
    int step = step(match);
    return Optional.of(
        switch (match.required("unit")) {
          case "month" ->
              TimeMeaning.relative(
                  Granularity.MONTH, to -> YearMonth.from(to).plusMonths(step).toString());
          case "year" ->
              TimeMeaning.relative(Granularity.YEAR, to -> Integer.toString(to.getYear() + step));
          case "weekend" ->
              TimeMeaning.relative(Granularity.WEEKEND, to -> week(to.plusWeeks(step)) + "-WE");
          default -> TimeMeaning.relative(Granularity.WEEK, to -> week(to.plusWeeks(step)));
        });
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /// The code of a season is TIMEX3's: `2021-SU`.
  private static Optional<TimeMeaning> season(TimeMatch match) {
    int step = step(match);
    var code =
        switch (match.required("season")) {
          case "spring" -> "-SP";
          case "summer" -> "-SU";
          case "winter" -> "-WI";
          default -> "-FA";
        };
    return Optional.of(TimeMeaning.relative(Granularity.SEASON, to -> to.getYear() + step + code));
  }

  private static Optional<TimeMeaning> month(TimeMatch match) {
    var month = CalendarForms.monthOf(match);
    int step = step(match);
    return Optional.of(
        TimeMeaning.relative(
            Granularity.MONTH,
            to -> {
              int order = Integer.compare(month.getValue(), to.getMonthValue());
              boolean otherYear = step < 0 && order >= 0 || step > 0 && order <= 0;
              return YearMonth.of(to.getYear() + (otherYear ? step : 0), month).toString();
            }));
  }

  /// "the past 18 years" lasts P18Y, whenever that is.
  private static Optional<TimeMeaning> span(TimeMatch match) {
    return Optional.ofNullable(count(match))
        .map(count -> TimeMeaning.absolute(duration(count, match), Granularity.DURATION));
  }

  private static String duration(int count, TimeMatch match) {
    return switch (match.required("unit")) {
      case "hour" -> "PT" + count + "H";
      case "minute" -> "PT" + count + "M";
      case "week" -> "P" + count + "W";
      case "month" -> "P" + count + "M";
      case "year" -> "P" + count + "Y";
      default -> "P" + count + "D";
    };
  }

  private static Optional<TimeMeaning> distance(TimeMatch match) {
    var count = count(match);
    var side = match.required("side");
    int direction = side.equals("later") ? 1 : -1;
    TimeMeaning.Resolution resolution =
        to -> count == null ? null : moved(to, direction * count, match);
    var granularity = granularity(match);
    return Optional.of(
        side.equals("ago")
            ? TimeMeaning.relative(granularity, resolution)
            : TimeMeaning.toEvent(granularity, resolution));
  }

  /// "two days after the clashes" counts from an event whose day these words do not tell.
  private static Optional<TimeMeaning> fromEvent(TimeMatch match) {
    return LASTING.matcher(match.lead()).find()
        ? Optional.empty()
        : Optional.of(TimeMeaning.toEvent(granularity(match), _ -> null));
  }

  private static @Nullable String moved(LocalDate from, int count, TimeMatch match) {
    return switch (match.required("unit")) {
      case "day" -> from.plusDays(count).toString();
      case "week" -> from.plusWeeks(count).toString();
      case "month" -> YearMonth.from(from).plusMonths(count).toString();
      case "year" -> Integer.toString(from.getYear() + count);
      default -> null;
    };
  }

  private static Granularity granularity(TimeMatch match) {
    return switch (match.required("unit")) {
      case "day" -> Granularity.DAY;
      case "week" -> Granularity.WEEK;
      case "month" -> Granularity.MONTH;
      case "year" -> Granularity.YEAR;
      default -> Granularity.TIME;
    };
  }

  private static @Nullable Integer count(TimeMatch match) {
    var words = match.required("count").toLowerCase(Locale.ROOT);
    if (Character.isDigit(words.charAt(0))) {
      return Integer.valueOf(words);
    }
    return words.equals("a") || words.equals("an")
        ? Integer.valueOf(1)
        : NumberWords.cardinal(words);
  }

  private static int step(TimeMatch match) {
    return switch (match.required("which").toLowerCase(Locale.ROOT)) {
      case "next" -> 1;
      case "this" -> 0;
      default -> -1;
    };
  }

  private static DayOfWeek day(TimeMatch match) {
    var name = match.required("weekday").toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(TimeWords.weekday(name));
  }
}
