package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day an article speaks from: its publication date, else a weekday with day and month in
/// its text, whose year is the latest in which they agree.
final class AnchorFinder {
  private static final int MASTHEAD = 12;

  private static final double PUBLISHED = 0.95;
  private static final double IN_TEXT = 0.8;
  private static final double FULL_DATE = 0.6;

  private static final String WEEKDAY = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
  private static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)";

  private static final Pattern WEEKDAY_AND_DATE =
      Pattern.compile(
          WEEKDAY
              + ",? \\(?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + "|"
              + MONTH.replace("month", "month2")
              + " (?<day2>\\d{1,2})(?:st|nd|rd|th)?)(?:,? (?<year>(?:19|20)\\d\\d))?\\b");

  private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(?:19|20)\\d\\d(?![\\d,])");

  /// A dateline's day with its year: `Nov 7, 2021`.
  private static final Pattern FULL =
      Pattern.compile(
          "(?<month>[JFMASOND][a-z]{2,8})\\.? (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d)");

  /// Years until the calendar comes round again, so that an older fit is no better than chance.
  private static final int CALENDAR = 10;

  private AnchorFinder() {}

  /// The anchor; null when nothing tells it.
  static @Nullable Anchor find(Article article) {
    var published = article.metadata().published();
    if (published != null) {
      var day = day(published.date());
      if (day != null) {
        return new Anchor(day, "published", PUBLISHED);
      }
    }
    var dateline = inDateline(article);
    return dateline != null ? dateline : inText(article);
  }

  private static @Nullable LocalDate day(String iso) {
    try {
      return LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  private static @Nullable Anchor inDateline(Article article) {
    for (var block : article.blocks()) {
      var date = FULL.matcher(block.span().in(article.source()));
      if (block.kind() == Block.Kind.DATELINE && date.find()) {
        var month = TimeWords.month(date.group("month").toLowerCase(Locale.ROOT));
        var day = month == null ? null : date(date.group("year"), month, date.group("day"));
        if (day != null) {
          return new Anchor(day, "dateline", FULL_DATE);
        }
      }
    }
    return null;
  }

  /// The first day of the text that names its weekday. Its year is stated, or follows from the
  /// weekday.
  private static @Nullable Anchor inText(Article article) {
    for (var sentence : article.sentences()) {
      var found = WEEKDAY_AND_DATE.matcher(sentence.span().in(article.source()));
      // A line that is nothing but a day is a masthead's.
      if (found.find() && found.end() - found.start() < sentence.span().length() - MASTHEAD) {
        var weekday =
            Objects.requireNonNull(
                TimeWords.weekday(found.group("weekday").toLowerCase(Locale.ROOT)));
        var monthName = Objects.requireNonNullElse(found.group("month"), found.group("month2"));
        var month = Objects.requireNonNull(TimeWords.month(monthName.toLowerCase(Locale.ROOT)));
        var dayOfMonth = Objects.requireNonNullElse(found.group("day"), found.group("day2"));
        var day =
            found.group("year") == null
                ? agreeing(weekday, month, dayOfMonth, article)
                : date(found.group("year"), month, dayOfMonth);
        if (day != null) {
          return new Anchor(day, "weekday, day and month in the text", IN_TEXT);
        }
      }
    }
    return null;
  }

  /// The latest year in which weekday and date agree, up to the latest year that stands anywhere in
  /// the source text: a masthead's day is no anchor, but nothing was published after it.
  private static @Nullable LocalDate agreeing(
      DayOfWeek weekday, Month month, String day, Article article) {
    int spoken =
        article.sentences().stream()
            .filter(s -> article.blockOf(s).kind() != Block.Kind.HEADING)
            .mapToInt(s -> latestYear(s.span().in(article.source())))
            .max()
            .orElse(0);
    int latest = latestYear(article.source());
    for (int year = latest; latest > 0 && year >= Math.max(spoken, latest - CALENDAR); year--) {
      var candidate = date(Integer.toString(year), month, day);
      if (candidate != null && candidate.getDayOfWeek() == weekday) {
        return candidate;
      }
    }
    return null;
  }

  private static int latestYear(String text) {
    return YEAR.matcher(text)
        .results()
        .mapToInt(year -> Integer.parseInt(year.group()))
        .max()
        .orElse(0);
  }

  private static @Nullable LocalDate date(String year, Month month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException none) {
      return null;
    }
  }
}
