package dev.precis.facts;

import dev.precis.facts.Figure.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number as a run of words says it.
///
/// @param start index of its first word, a bound such as "at least" included
/// @param end index after its last word
/// @param value the number, or the lower end of a range; null where the words give none
/// @param upTo the upper end of a range, or null
/// @param interval how exact it is
/// @param unit a unit the number itself carries, such as `USD` or `percent`, or null
record Quantity(
    int start,
    int end,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upTo,
    Interval interval,
    @Nullable String unit) {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
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
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L);

  /// Vague plurals, valued at the least they can mean.
  private static final Map<String, Long> VAGUE =
      Map.of(
          "dozens",
          12L,
          "scores",
          20L,
          "hundreds",
          100L,
          "thousands",
          1_000L,
          "millions",
          1_000_000L,
          "billions",
          1_000_000_000L);

  private static final Map<String, String> CURRENCIES =
      Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR");

  private record Bound(List<String> words, Interval interval) {}

  private static final List<Bound> BOUNDS =
      List.of(
          new Bound(List.of("no", "fewer", "than"), Interval.AT_LEAST),
          new Bound(List.of("no", "less", "than"), Interval.AT_LEAST),
          new Bound(List.of("no", "more", "than"), Interval.AT_MOST),
          new Bound(List.of("as", "many", "as"), Interval.AT_MOST),
          new Bound(List.of("at", "least"), Interval.AT_LEAST),
          new Bound(List.of("more", "than"), Interval.AT_LEAST),
          new Bound(List.of("at", "most"), Interval.AT_MOST),
          new Bound(List.of("up", "to"), Interval.AT_MOST),
          new Bound(List.of("fewer", "than"), Interval.AT_MOST),
          new Bound(List.of("less", "than"), Interval.AT_MOST),
          new Bound(List.of("over"), Interval.AT_LEAST),
          new Bound(List.of("under"), Interval.AT_MOST),
          new Bound(List.of("nearly"), Interval.ABOUT),
          new Bound(List.of("almost"), Interval.ABOUT),
          new Bound(List.of("about"), Interval.ABOUT),
          new Bound(List.of("around"), Interval.ABOUT),
          new Bound(List.of("approximately"), Interval.ABOUT),
          new Bound(List.of("roughly"), Interval.ABOUT),
          new Bound(List.of("some"), Interval.ABOUT));

  /// The quantity whose number begins at word `i`; nothing when none does.
  static Optional<Quantity> at(List<Word> words, int i) {
    return vague(words, i).or(() -> number(words, i)).map(quantity -> quantity.bounded(words));
  }

  private static Optional<Quantity> vague(List<Word> words, int i) {
    var value = VAGUE.get(words.get(i).lower());
    if (value != null) {
      long times = 1;
      int start = i;
      if (i >= 2 && words.get(i - 1).is("of")) {
        if (words.get(i - 2).is("tens")) {
          times = 10;
        } else if (words.get(i - 2).is("hundreds")) {
          times = 100;
        }
        start = times > 1 ? i - 2 : i;
      }
      boolean begins =
          i + 2 < words.size()
              && words.get(i + 1).is("of")
              && VAGUE.containsKey(words.get(i + 2).lower());
      return begins
          ? Optional.empty()
          : Optional.of(
              new Quantity(
                  start, i + 1, BigDecimal.valueOf(value * times), null, Interval.AT_LEAST, null));
    }
    boolean several = words.get(i).is("several");
    return several
        ? Optional.of(new Quantity(i, i + 1, null, null, Interval.UNSPECIFIED, null))
        : unspecified(words, i);
  }

  private static Optional<Quantity> unspecified(List<Word> words, int i) {
    boolean number =
        words.get(i).is("number")
            && i + 1 < words.size()
            && words.get(i + 1).is("of")
            && i > 1
            && (words.get(i - 1).is("unspecified") || words.get(i - 1).is("unknown"));
    return number
        ? Optional.of(new Quantity(i - 2, i + 2, null, null, Interval.UNSPECIFIED, null))
        : Optional.empty();
  }

  private static Optional<Quantity> number(List<Word> words, int i) {
    int at = i;
    String unit = CURRENCIES.get(words.get(i).text());
    if (unit != null && ++at == words.size()) {
      return Optional.empty();
    }
    int end = at;
    BigDecimal value = null;
    if (words.get(at).isNumeric()) {
      value = digits(words.get(at).text());
      end = at + 1;
    } else {
      BigDecimal sum = BigDecimal.ZERO;
      while (end < words.size() && SMALL.containsKey(words.get(end).lower()) && end < at + 2) {
        sum = sum.add(BigDecimal.valueOf(SMALL.getOrDefault(words.get(end).lower(), 0)));
        end +=
            end + 2 < words.size()
                    && words.get(end + 1).is("-")
                    && SMALL.containsKey(words.get(end + 2).lower())
                ? 2
                : 1;
      }
      boolean aScale =
          end == at
              && words.get(at).is("a")
              && at + 1 < words.size()
              && SCALES.containsKey(words.get(at + 1).lower());
      value = end > at ? sum : aScale ? BigDecimal.ONE : null;
      end = aScale ? at + 1 : end;
    }
    if (value == null) {
      return Optional.empty();
    }
    while (end < words.size() && SCALES.containsKey(words.get(end).lower())) {
      value = value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(words.get(end).lower(), 1L)));
      end++;
    }
    if (end < words.size()
        && (words.get(end).is("%")
            || words.get(end).is("percent")
            || words.get(end).is("percentage"))) {
      return Optional.of(new Quantity(i, end + 1, value, null, Interval.EXACT, "percent"));
    }
    if (end + 1 < words.size() && words.get(end).is("per") && words.get(end + 1).is("cent")) {
      return Optional.of(new Quantity(i, end + 2, value, null, Interval.EXACT, "percent"));
    }
    return Optional.of(new Quantity(i, end, value, null, Interval.EXACT, unit));
  }

  private static @Nullable BigDecimal digits(String text) {
    var plain = text.replace(",", "");
    return plain.matches("\\d{1,18}(?:\\.\\d{1,9})?") ? new BigDecimal(plain) : null;
  }

  /// The same with the bound that stands before it.
  private Quantity bounded(List<Word> words) {
    for (var bound : BOUNDS) {
      int from = start - bound.words().size();
      if (from >= 0 && stands(bound.words(), words, from)) {
        return new Quantity(from, end, value, upTo, bound.interval(), unit);
      }
    }
    return this;
  }

  private static boolean stands(List<String> bound, List<Word> words, int from) {
    for (int i = 0; i < bound.size(); i++) {
      if (!words.get(from + i).is(bound.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The range from this one to `upper`.
  Quantity to(Quantity upper) {
    return new Quantity(
        start,
        upper.end,
        value,
        upper.value,
        Interval.RANGE,
        upper.unit == null ? unit : upper.unit);
  }
}
