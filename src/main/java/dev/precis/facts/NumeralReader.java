package dev.precis.facts;

import dev.precis.facts.Figure.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads numbers in digits and in words, with the words that bound them: `at least one`, `nearly
/// 600`, `2.5 million`, `twenty-five`, `10 to 15`, `dozens`, `tens of thousands`.
final class NumeralReader {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,5}");
  private static final Pattern DECIMAL =
      Pattern.compile("(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,5})\\.\\d{1,6}");

  private static final Map<String, Integer> UNITS =
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
          "dozen",
          12L,
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

  /// What a plural scale is worth at least: dozens are 12.
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
          "tens",
          10L,
          "millions",
          1_000_000L,
          "billions",
          1_000_000_000L);

  private static final Map<String, Interval> BOUNDS =
      Map.ofEntries(
          Map.entry("at least", Interval.AT_LEAST),
          Map.entry("more than", Interval.AT_LEAST),
          Map.entry("no fewer than", Interval.AT_LEAST),
          Map.entry("no less than", Interval.AT_LEAST),
          Map.entry("just over", Interval.AT_LEAST),
          Map.entry("well over", Interval.AT_LEAST),
          Map.entry("over", Interval.AT_LEAST),
          Map.entry("upwards of", Interval.AT_LEAST),
          Map.entry("at most", Interval.AT_MOST),
          Map.entry("no more than", Interval.AT_MOST),
          Map.entry("fewer than", Interval.AT_MOST),
          Map.entry("less than", Interval.AT_MOST),
          Map.entry("up to", Interval.AT_MOST),
          Map.entry("as many as", Interval.AT_MOST),
          Map.entry("as much as", Interval.AT_MOST),
          Map.entry("under", Interval.AT_MOST),
          Map.entry("nearly", Interval.ABOUT),
          Map.entry("almost", Interval.ABOUT),
          Map.entry("about", Interval.ABOUT),
          Map.entry("around", Interval.ABOUT),
          Map.entry("some", Interval.ABOUT),
          Map.entry("roughly", Interval.ABOUT),
          Map.entry("approximately", Interval.ABOUT),
          Map.entry("just under", Interval.ABOUT),
          Map.entry("an estimated", Interval.ABOUT),
          Map.entry("estimated", Interval.ABOUT));

  private static final int LONGEST_BOUND = 3;

  private static final Set<String> FEW = Set.of("several", "few", "many", "some", "couple");

  private final List<Word> words;

  NumeralReader(List<Word> words) {
    this.words = words;
  }

  /// The number that begins at word `i`, with what bounds it before.
  Optional<Numeral> at(int i) {
    return vague(i).or(() -> scaled(i)).map(this::ranged).map(this::bounded);
  }

  private Optional<Numeral> vague(int i) {
    var scale = VAGUE.get(word(i));
    if (scale == null) {
      return several(i);
    }
    int end = i + 1;
    long value = scale;
    var inner = word(i + 1).equals("of") ? VAGUE.get(word(i + 2)) : null;
    if (inner != null) {
      value *= inner;
      end = i + 3;
    } else if (word(i).equals("tens") || (word(i).equals("scores") && !word(i + 1).equals("of"))) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(i, end, BigDecimal.valueOf(value), null, Interval.AT_LEAST));
  }

  /// "several hundred", "a few thousand".
  private Optional<Numeral> several(int i) {
    var scale = SCALES.get(word(i + 1));
    return scale == null || !FEW.contains(word(i))
        ? Optional.empty()
        : Optional.of(new Numeral(i, i + 2, BigDecimal.valueOf(scale), null, Interval.AT_LEAST));
  }

  private Optional<Numeral> scaled(int i) {
    return number(i).map(numeral -> times(numeral));
  }

  private Numeral times(Numeral numeral) {
    var value = numeral.value();
    int end = numeral.end();
    for (var scale = SCALES.get(word(end));
        scale != null && value != null;
        scale = SCALES.get(word(end))) {
      value = value.multiply(BigDecimal.valueOf(scale));
      end++;
      int and = word(end).equals("and") ? end + 1 : end;
      var rest =
          UNITS.containsKey(word(and)) && scale == 100 ? number(and) : Optional.<Numeral>empty();
      if (rest.isPresent()) {
        value = value.add(rest.get().value());
        end = rest.get().end();
      }
    }
    return new Numeral(numeral.start(), end, value, null, numeral.interval());
  }

  private Optional<Numeral> number(int i) {
    var text = i < words.size() ? words.get(i).text() : "";
    if (DIGITS.matcher(text).matches() || DECIMAL.matcher(text).matches()) {
      return Optional.of(exact(i, i + 1, new BigDecimal(text.replace(",", ""))));
    }
    var unit = UNITS.get(word(i));
    if (unit != null) {
      var ones = word(i + 1).equals("-") ? UNITS.get(word(i + 2)) : null;
      return ones != null && unit >= 20 && ones < 10
          ? Optional.of(exact(i, i + 3, BigDecimal.valueOf(unit + ones)))
          : Optional.of(exact(i, i + 1, BigDecimal.valueOf(unit)));
    }
    boolean scaleFollows = SCALES.containsKey(word(i + 1));
    if ((word(i).equals("a") || word(i).equals("an")) && scaleFollows) {
      return Optional.of(exact(i, i + 1, BigDecimal.ONE));
    }
    boolean half =
        word(i).equals("half") && word(i + 1).equals("a") && SCALES.containsKey(word(i + 2));
    return half ? Optional.of(exact(i, i + 2, new BigDecimal("0.5"))) : Optional.empty();
  }

  private static Numeral exact(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, null, Interval.EXACT);
  }

  /// "10 to 15", "10-15", "five or six", "between 10 and 15".
  private Numeral ranged(Numeral low) {
    var link = word(low.end());
    boolean between = low.start() > 0 && word(low.start() - 1).equals("between");
    boolean links = Set.of("to", "or", "-", "–").contains(link) || (between && link.equals("and"));
    if (!links || low.value() == null || low.interval() != Interval.EXACT) {
      return low;
    }
    var least = low.value();
    var high = scaled(low.end() + 1).orElse(low);
    var most = high.value();
    return most == null || most.compareTo(least) <= 0
        ? low
        : new Numeral(
            between ? low.start() - 1 : low.start(), high.end(), least, most, Interval.RANGE);
  }

  private Numeral bounded(Numeral numeral) {
    int before = numeral.start();
    if (before > 0 && "$£€¥".contains(word(before - 1))) {
      before--;
    }
    for (int length = LONGEST_BOUND; length > 0; length--) {
      var bound = before >= length ? BOUNDS.get(joined(before - length, before)) : null;
      if (bound != null) {
        var interval = numeral.interval() == Interval.RANGE ? Interval.RANGE : bound;
        return new Numeral(
            before - length, numeral.end(), numeral.value(), numeral.upTo(), interval);
      }
    }
    return numeral;
  }

  /// How far a bound before a word without a number reaches back: "almost a month".
  Optional<Numeral> boundedArticle(int i) {
    if (!word(i).equals("a") && !word(i).equals("an")) {
      return Optional.empty();
    }
    var numeral = bounded(exact(i, i + 1, BigDecimal.ONE));
    return numeral.start() < i ? Optional.of(numeral) : Optional.empty();
  }

  private String joined(int from, int to) {
    var parts = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      parts.add(word(i));
    }
    return String.join(" ", parts);
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }
}
