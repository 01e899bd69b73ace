package dev.precis.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the days that pages write, in figures or with the month's name in one of six languages.
final class Days {
  /// A day and the words that tell it.
  ///
  /// @param day as `2021-11-07`
  /// @param start where its words start in what was read
  /// @param end where they end
  record Day(String day, int start, int end) {}

  /// What the order of day and month is where both are figures, as in `3/4/2021`.
  enum Order {
    MONTH_FIRST,
    DAY_FIRST,
    UNKNOWN;

    /// The order that readers of a language tag such as `en-US` are used to.
    static Order of(String tag) {
      var language = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
      return language.equals("en-us")
          ? MONTH_FIRST
          : language.isEmpty() || language.equals("en") ? UNKNOWN : DAY_FIRST;
    }
  }

  private static final int SHORTEST = 3;
  private static final int YEAR_DIGITS = 4;

  /// No day has so many characters before its year.
  private static final int FARTHEST_YEAR = 40;

  /// The months by their names and what these are cut short to: three letters or more.
  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (var names :
        List.of(
            "january february march april may june july august september october november december",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
                + " dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november"
                + " december")) {
      int month = 0;
      for (var name : names.split(" ", -1)) {
        month++;
        for (int letters = SHORTEST; letters <= name.length(); letters++) {
          MONTHS.putIfAbsent(name.substring(0, letters), month);
        }
      }
    }
  }

  private static final String MONTH = "(\\p{L}{3,10})\\.?";
  private static final String YEAR = "((?:19|20)\\d{2})";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.-])(?:"
              + YEAR
              + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\p{N}/-])"
              + "|(\\d{1,2})([-/.])(\\d{1,2})\\6"
              + YEAR
              + "(?![\\p{N}/-])|(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?[ -]"
              + MONTH
              + "(?: de)?,?[ -]"
              + YEAR
              + "(?!\\p{N})|"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?,? "
              + YEAR
              + "(?!\\p{N})|"
              + YEAR
              + "年(\\d{1,2})月(\\d{1,2})日|"
              + YEAR
              + " "
              + MONTH
              + " (\\d{1,2})(?!\\p{N}))",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

  private Days() {}

  /// The first day told in `words`; a day in figures that may be read in two ways is none.
  static Optional<Day> in(String words, Order order) {
    return in(words, 0, order);
  }

  /// The first day told in `words` from `start` on.
  static Optional<Day> in(String words, int start, Order order) {
    int year = year(words, start);
    if (year < 0) {
      return Optional.empty();
    }
    var found =
        DAY.matcher(words)
            .useTransparentBounds(true)
            .region(Math.max(start, year - FARTHEST_YEAR), words.length());
    while (found.find()) {
      var day = read(found.toMatchResult(), order);
      if (day != null) {
        return Optional.of(new Day(day.toString(), found.start(), found.end()));
      }
    }
    return Optional.empty();
  }

  /// Where the first year, which every day has, begins from `start` on, or -1: most lines have
  /// none, and the pattern would be tried at each of their words.
  private static int year(String words, int start) {
    for (int at = start; at + YEAR_DIGITS <= words.length(); at++) {
      if ((words.startsWith("19", at) || words.startsWith("20", at))
          && isDigit(words.charAt(at + 2))
          && isDigit(words.charAt(at + 3))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static @Nullable LocalDate read(MatchResult found, Order order) {
    if (found.group(1) != null) {
      return day(found.group(1), number(found.group(3)), number(found.group(4)));
    }
    if (found.group(5) != null) {
      return inFigures(found, order);
    }
    if (found.group(9) != null) {
      return day(found.group(11), month(found.group(10)), number(found.group(9)));
    }
    if (found.group(12) != null) {
      return day(found.group(14), month(found.group(12)), number(found.group(13)));
    }
    return found.group(15) != null
        ? day(found.group(15), number(found.group(16)), number(found.group(17)))
        : day(found.group(18), month(found.group(19)), number(found.group(20)));
  }

  /// A point parts the day from the month; a stroke parts them in either order.
  private static @Nullable LocalDate inFigures(MatchResult found, Order order) {
    int one = number(found.group(5));
    int other = number(found.group(7));
    boolean dayFirst = found.group(6).equals(".") || one > 12 || order == Order.DAY_FIRST;
    boolean monthFirst = other > 12 || order == Order.MONTH_FIRST;
    if (dayFirst && one <= 31 && other <= 12) {
      return day(found.group(8), other, one);
    }
    return monthFirst || one == other ? day(found.group(8), one, other) : null;
  }

  private static @Nullable LocalDate day(String year, int month, int day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, day);
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  /// 0 when it is no month.
  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
