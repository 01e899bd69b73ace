package dev.precis.facts;

import dev.precis.facts.Figure.Interval;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits and in words, with the words that bound them: `at least one`, `nearly
/// 600`, `2.5 million`, `£3bn`, `twenty-five`, `10 to 15`, `dozens`, `tens of thousands`.
final class NumeralReader {
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,5})(?:\\.\\d{1,6})?");

  /// Letters that multiply an amount of money, or a number of things: `$5m`, `2m people`.
  private static final Map<String, Long> LETTERS =
      Map.of(
          "k", 1_000L,
          "m", 1_000_000L,
          "mn", 1_000_000L,
          "bn", 1_000_000_000L,
          "b", 1_000_000_000L,
          "tn", 1_000_000_000_000L);

  private static final Set<String> FEW = Set.of("several", "few", "many", "some", "couple");
  private static final Set<String> RANGE_LINKS = Set.of("to", "or", "-", "–");

  private final WordSequence words;

  NumeralReader(WordSequence words) {
    this.words = words;
  }

  /// The number that begins at word `i`, with what bounds it before.
  Optional<Numeral> at(int i) {
    return vague(i)
        .or(() -> several(i))
        .or(() -> scaled(i))
        .map(this::ranged)
        .map(numeral -> NumeralBounds.around(words, numeral));
  }

  /// The one that a bound before an article makes a number: "almost a month".
  Optional<Numeral> boundedArticle(int i) {
    if (!words.is(i, "a") && !words.is(i, "an")) {
      return Optional.empty();
    }
    var numeral = NumeralBounds.around(words, exact(i, i + 1, BigDecimal.ONE));
    return numeral.start() < i ? Optional.of(numeral) : Optional.empty();
  }

  /// "dozens", "tens of thousands".
  private Optional<Numeral> vague(int i) {
    var scale = NumberWords.vague(words.lower(i));
    if (scale == null) {
      return Optional.empty();
    }
    var inner = words.is(i + 1, "of") ? NumberWords.vague(words.lower(i + 2)) : null;
    if (inner != null) {
      return Optional.of(atLeast(i, i + 3, scale * inner));
    }
    boolean noNumber = words.is(i, "tens") || words.is(i, "scores") && !words.is(i + 1, "of");
    return noNumber ? Optional.empty() : Optional.of(atLeast(i, i + 1, scale));
  }

  /// "several hundred", "a few thousand".
  private Optional<Numeral> several(int i) {
    var scale = NumberWords.scale(words.lower(i + 1));
    return scale == null || !words.isAny(i, FEW)
        ? Optional.empty()
        : Optional.of(atLeast(i, i + 2, scale));
  }

  private Optional<Numeral> scaled(int i) {
    return number(i).map(this::scaled);
  }

  /// A number with the scales after it: "two hundred and five thousand".
  private Numeral scaled(Numeral numeral) {
    var value = numeral.value();
    int end = numeral.end();
    for (var scale = scaleAt(end, numeral.start());
        scale != null && value != null;
        scale = scaleAt(end, numeral.start())) {
      value = value.multiply(BigDecimal.valueOf(scale));
      end++;
      int and = words.is(end, "and") ? end + 1 : end;
      boolean restMayFollow = scale == 100 && NumberWords.cardinal(words.lower(and)) != null;
      var rest = restMayFollow ? number(and) : Optional.<Numeral>empty();
      if (rest.isPresent()) {
        value = value.add(rest.get().value());
        end = rest.get().end();
      }
    }
    return new Numeral(numeral.start(), end, plain(value), null, numeral.interval());
  }

  /// Half a dozen is 6, not 6.0.
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    var stripped = value == null ? null : value.stripTrailingZeros();
    return stripped == null || stripped.scale() >= 0 ? stripped : stripped.setScale(0);
  }

  private @Nullable Long scaleAt(int i, int start) {
    var letter = LETTERS.get(words.lower(i));
    if (letter != null && words.isNumeric(i - 1)) {
      boolean money = start > 0 && Measures.currency(words.lower(start - 1)).isPresent();
      boolean things = words.is(i, "m") && Nouns.isPlural(words.lower(i + 1));
      return money || things ? letter : null;
    }
    return NumberWords.scale(words.lower(i));
  }

  private Optional<Numeral> number(int i) {
    if (words.isNumeric(i) && NUMBER.matcher(words.at(i).text()).matches()) {
      return Optional.of(exact(i, i + 1, new BigDecimal(words.at(i).text().replace(",", ""))));
    }
    var cardinal = NumberWords.cardinal(words.lower(i));
    if (cardinal != null) {
      var ones = words.is(i + 1, "-") ? NumberWords.cardinal(words.lower(i + 2)) : null;
      return ones != null && cardinal >= 20 && ones < 10
          ? Optional.of(exact(i, i + 3, BigDecimal.valueOf(cardinal + ones)))
          : Optional.of(exact(i, i + 1, BigDecimal.valueOf(cardinal)));
    }
    boolean article = words.is(i, "a") || words.is(i, "an");
    if (article && NumberWords.scale(words.lower(i + 1)) != null) {
      return Optional.of(exact(i, i + 1, BigDecimal.ONE));
    }
    boolean half =
        words.is(i, "half")
            && words.is(i + 1, "a")
            && NumberWords.scale(words.lower(i + 2)) != null;
    return half ? Optional.of(exact(i, i + 2, new BigDecimal("0.5"))) : Optional.empty();
  }

  /// "10 to 15", "10-15", "five or six", "between 10 and 15".
  private Numeral ranged(Numeral low) {
    boolean between = words.is(low.start() - 1, "between");
    boolean links = words.isAny(low.end(), RANGE_LINKS) || between && words.is(low.end(), "and");
    var least = low.value();
    if (!links || least == null || low.interval() != Interval.EXACT) {
      return low;
    }
    var high = scaled(low.end() + 1).orElse(low);
    var most = high.value();
    return most == null || most.compareTo(least) <= 0
        ? low
        : new Numeral(
            between ? low.start() - 1 : low.start(), high.end(), least, most, Interval.RANGE);
  }

  private static Numeral exact(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, null, Interval.EXACT);
  }

  private static Numeral atLeast(int start, int end, long value) {
    return new Numeral(start, end, BigDecimal.valueOf(value), null, Interval.AT_LEAST);
  }
}
