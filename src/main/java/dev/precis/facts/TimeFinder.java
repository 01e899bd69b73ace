package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.facts.TimeExpression.Dependency;
import dev.precis.facts.TimeExpression.Granularity;
import dev.precis.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds words that name a time, and gives them ISO 8601 values as far as the article's anchor
/// tells.
///
/// A grammar of the field's common forms, the longest first: dates with and without a year,
/// weekdays, months and years, and times relative to the article's day. A weekday is the last one
/// up to the anchor, as news looks back, unless "next" stands before it.
final class TimeFinder {
  private static final String DAY_NAME =
      "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wed|Thurs|Fri|Sat|Sun)\\.)";
  private static final String MONTH_NAME =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?= \\d))";
  private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String COUNT =
      "(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of)";

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  /// Makes a time expression of a match.
  private interface Reading {
    Optional<TimeExpression> of(MatchResult match, Span span, @Nullable LocalDate anchor);
  }

  private record Form(Pattern pattern, Reading reading) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              "(?<year>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])",
              TimeFinder::isoDay),
          form(
              "(?:" + DAY_NAME + ",? )?" + MONTH_NAME + " " + DAY + ",? " + YEAR, TimeFinder::date),
          form(
              "(?:" + DAY_NAME + ",? )?" + DAY + "(?: of)? " + MONTH_NAME + ",? " + YEAR,
              TimeFinder::date),
          form(
              "(?:" + DAY_NAME + ",? )?" + MONTH_NAME + " " + DAY + "(?![\\d,]*\\d)",
              TimeFinder::date),
          form("(?:" + DAY_NAME + ",? )?" + DAY + "(?: of)? " + MONTH_NAME, TimeFinder::date),
          form(
              "(?:(?:early|late|mid)[ -])?" + MONTH_NAME + ",? (?:of )?" + YEAR, TimeFinder::month),
          form(
              "the night of " + DAY_NAME.replace("weekday", "first") + " to " + DAY_NAME,
              TimeFinder::night),
          form("(?<which>last|next|this) " + DAY_NAME, TimeFinder::weekday),
          form(
              "(?:early |late )?" + DAY_NAME + "(?: (?:morning|afternoon|evening|night))?",
              TimeFinder::weekday),
          form(
              "(?<which>last|next|this|the past|the previous) (?<unit>week|month|year|weekend)(?:(?='s)|\\b)",
              TimeFinder::unit),
          form("(?<which>last|this|next) " + MONTH_NAME, TimeFinder::relativeMonth),
          form(
              COUNT
                  + " (?<unit>day|week|month|year|hour|minute)s? (?<side>ago|earlier|before|later)",
              TimeFinder::distance),
          form("(?<word>today|yesterday|tomorrow|tonight)", TimeFinder::near),
          form("(?:the )?(?<decade>(?:19|20)\\d0)s", TimeFinder::decade),
          form(
              "(?:(?<=\\b(?:in|since|until|by|before|after|during|from|of|early|late|the) )|(?<=, ))"
                  + YEAR
                  + "(?!\\d|[-–]\\d| (?:people|men|women|troops|euros|dollars))",
              TimeFinder::year),
          form(
              "(?:(?<=\\b(?:in|since|until|by|before|after|during|from|last|of) ))"
                  + "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?! \\p{Lu})",
              TimeFinder::monthAlone));

  private TimeFinder() {}

  /// The time expressions of `article`'s body, in text order, none within another.
  static List<TimeExpression> find(Article article, @Nullable LocalDate anchor) {
    var found = new ArrayList<TimeExpression>();
    for (var sentence : article.sentences()) {
      find(article.source(), sentence.span(), anchor, found);
    }
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  private static void find(
      String source, Span sentence, @Nullable LocalDate anchor, List<TimeExpression> found) {
    int before = found.size();
    for (var form : FORMS) {
      var matcher = form.pattern().matcher(source).region(sentence.start(), sentence.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        var span = new Span(matcher.start(), matcher.end());
        var taken = found.subList(before, found.size());
        if (taken.stream().noneMatch(time -> time.span().overlaps(span))) {
          form.reading().of(matcher.toMatchResult(), span, anchor).ifPresent(found::add);
        }
      }
    }
  }

  private static Form form(String pattern, Reading reading) {
    return new Form(Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])"), reading);
  }

  private static Optional<TimeExpression> isoDay(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    return absolute(span, match.group(), Granularity.DAY);
  }

  private static Optional<TimeExpression> date(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    var month = month(match);
    int day = Integer.parseInt(match.group("day"));
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    if (match.namedGroups().containsKey("year")) {
      int year = Integer.parseInt(match.group("year"));
      return day > YearMonth.of(year, month).lengthOfMonth()
          ? Optional.empty()
          : absolute(span, LocalDate.of(year, month, day).toString(), Granularity.DAY);
    }
    return relative(span, anchor, Granularity.DAY, to -> nearest(to, month, day).toString());
  }

  /// A day without a year is the one nearest to the anchor.
  private static LocalDate nearest(LocalDate anchor, Month month, int day) {
    LocalDate best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      if (day <= YearMonth.of(year, month).lengthOfMonth()) {
        var candidate = LocalDate.of(year, month, day);
        boolean nearer =
            best == null
                || Math.abs(candidate.toEpochDay() - anchor.toEpochDay())
                    < Math.abs(best.toEpochDay() - anchor.toEpochDay());
        best = nearer ? candidate : best;
      }
    }
    return Objects.requireNonNullElse(best, anchor);
  }

  private static Optional<TimeExpression> month(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    var month = YearMonth.of(Integer.parseInt(match.group("year")), month(match));
    return absolute(span, month.toString(), Granularity.MONTH);
  }

  private static Optional<TimeExpression> monthAlone(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    var month = month(match);
    return relative(
        span, anchor, Granularity.MONTH, to -> YearMonth.from(nearest(to, month, 15)).toString());
  }

  private static Optional<TimeExpression> relativeMonth(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    var month = month(match);
    var which = match.group("which");
    return relative(
        span,
        anchor,
        Granularity.MONTH,
        to -> {
          int year = to.getYear();
          if (which.equals("last") && month.getValue() >= to.getMonthValue()) {
            year--;
          } else if (which.equals("next") && month.getValue() <= to.getMonthValue()) {
            year++;
          }
          return YearMonth.of(year, month).toString();
        });
  }

  private static Optional<TimeExpression> weekday(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    var day = Objects.requireNonNull(weekday(match.group("weekday")));
    boolean next = match.namedGroups().containsKey("which") && match.group("which").equals("next");
    return relative(
        span,
        anchor,
        Granularity.DAY,
        to ->
            to.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day))
                .toString());
  }

  private static Optional<TimeExpression> night(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    var second = Objects.requireNonNull(weekday(match.group("weekday")));
    return relative(
        span,
        anchor,
        Granularity.DAY,
        to -> {
          var end = to.with(TemporalAdjusters.previousOrSame(second));
          return end.minusDays(1) + "/" + end;
        });
  }

  private static Optional<TimeExpression> unit(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    int step =
        match.group("which").equals("next") ? 1 : match.group("which").equals("this") ? 0 : -1;
    return switch (match.group("unit")) {
      case "month" ->
          relative(
              span,
              anchor,
              Granularity.MONTH,
              to -> YearMonth.from(to).plusMonths(step).toString());
      case "year" ->
          relative(span, anchor, Granularity.YEAR, to -> Integer.toString(to.getYear() + step));
      case "weekend" -> relative(span, anchor, Granularity.WEEKEND, to -> week(to, step) + "-WE");
      default -> relative(span, anchor, Granularity.WEEK, to -> week(to, step));
    };
  }

  private static String week(LocalDate day, int step) {
    var fields = IsoFields.WEEK_OF_WEEK_BASED_YEAR;
    var in = day.plusWeeks(step);
    return String.format(
        Locale.ROOT, "%d-W%02d", in.get(IsoFields.WEEK_BASED_YEAR), in.get(fields));
  }

  private static Optional<TimeExpression> distance(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    var counted = match.group("count").toLowerCase(Locale.ROOT);
    var count = Optional.ofNullable(NUMBERS.get(counted));
    if (count.isEmpty() && Character.isDigit(counted.charAt(0))) {
      count = Optional.of(Integer.valueOf(counted));
    }
    var unit = match.group("unit");
    var granularity =
        switch (unit) {
          case "day" -> Granularity.DAY;
          case "week" -> Granularity.WEEK;
          case "month" -> Granularity.MONTH;
          case "year" -> Granularity.YEAR;
          default -> Granularity.TIME;
        };
    var side = match.group("side");
    // "Earlier", "before" and "later" count from another time of the text, which is the story's day
    // mostly.
    var dependency = side.equals("ago") ? Dependency.ANCHOR : Dependency.STORY;
    if (count.isEmpty() || anchor == null || granularity == Granularity.TIME) {
      return Optional.of(new TimeExpression(span, null, granularity, dependency));
    }
    long back = side.equals("later") ? -count.get() : count.get();
    var value =
        switch (granularity) {
          case WEEK -> anchor.minusWeeks(back).toString();
          case MONTH -> YearMonth.from(anchor).minusMonths(back).toString();
          case YEAR -> Long.toString(anchor.getYear() - back);
          default -> anchor.minusDays(back).toString();
        };
    return Optional.of(new TimeExpression(span, value, granularity, dependency));
  }

  private static Optional<TimeExpression> near(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    int days =
        switch (match.group("word")) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    return relative(span, anchor, Granularity.DAY, to -> to.plusDays(days).toString());
  }

  private static Optional<TimeExpression> decade(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    return absolute(span, match.group("decade").substring(0, 3) + "X", Granularity.DECADE);
  }

  private static Optional<TimeExpression> year(
      MatchResult match, Span span, @Nullable LocalDate anchor) {
    return absolute(span, match.group("year"), Granularity.YEAR);
  }

  private static Optional<TimeExpression> absolute(
      Span span, String value, Granularity granularity) {
    return Optional.of(new TimeExpression(span, value, granularity, Dependency.NOTHING));
  }

  private interface Resolution {
    String against(LocalDate anchor);
  }

  private static Optional<TimeExpression> relative(
      Span span, @Nullable LocalDate anchor, Granularity granularity, Resolution resolution) {
    var value = anchor == null ? null : resolution.against(anchor);
    return Optional.of(new TimeExpression(span, value, granularity, Dependency.ANCHOR));
  }

  private static Month month(MatchResult match) {
    return Objects.requireNonNull(TimeWords.month(match.group("month").toLowerCase(Locale.ROOT)));
  }

  private static @Nullable DayOfWeek weekday(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return TimeWords.weekday(lower);
  }
}
