package dev.precis.facts;

import dev.precis.facts.Figure.Interval;
import java.util.ArrayList;
import java.util.Map;

/// The words before a number that say how the true number lies to it: `at least`, `nearly`.
final class NumeralBounds {
  private static final int LONGEST = 3;

  private static final String CURRENCIES = "$£€¥";

  private static final Map<String, Interval> BY_WORDS =
      Map.ofEntries(
          Map.entry("at least", Interval.AT_LEAST),
          Map.entry("more than", Interval.AT_LEAST),
          Map.entry("no fewer than", Interval.AT_LEAST),
          Map.entry("no less than", Interval.AT_LEAST),
          Map.entry("just over", Interval.AT_LEAST),
          Map.entry("well over", Interval.AT_LEAST),
          Map.entry("over", Interval.AT_LEAST),
          Map.entry("above", Interval.AT_LEAST),
          Map.entry("upwards of", Interval.AT_LEAST),
          Map.entry("at most", Interval.AT_MOST),
          Map.entry("no more than", Interval.AT_MOST),
          Map.entry("fewer than", Interval.AT_MOST),
          Map.entry("less than", Interval.AT_MOST),
          Map.entry("up to", Interval.AT_MOST),
          Map.entry("as many as", Interval.AT_MOST),
          Map.entry("as much as", Interval.AT_MOST),
          Map.entry("under", Interval.AT_MOST),
          Map.entry("below", Interval.AT_MOST),
          Map.entry("nearly", Interval.ABOUT),
          Map.entry("almost", Interval.ABOUT),
          Map.entry("about", Interval.ABOUT),
          Map.entry("around", Interval.ABOUT),
          Map.entry("some", Interval.ABOUT),
          Map.entry("roughly", Interval.ABOUT),
          Map.entry("approximately", Interval.ABOUT),
          Map.entry("just under", Interval.ABOUT),
          Map.entry("close to", Interval.ABOUT),
          Map.entry("an estimated", Interval.ABOUT),
          Map.entry("estimated", Interval.ABOUT));

  private NumeralBounds() {}

  /// `numeral` with what bounds it before; itself where nothing does.
  static Numeral around(WordSequence words, Numeral numeral) {
    int before = numeral.start();
    if (before > 0 && CURRENCIES.contains(words.lower(before - 1))) {
      before--;
    }
    for (int length = Math.min(LONGEST, before); length > 0; length--) {
      var bound = BY_WORDS.get(joined(words, before - length, before));
      if (bound != null) {
        boolean range = numeral.interval() == Interval.RANGE;
        return new Numeral(
            before - length,
            numeral.end(),
            numeral.value(),
            numeral.upTo(),
            range ? Interval.RANGE : bound);
      }
    }
    return numeral;
  }

  private static String joined(WordSequence words, int from, int to) {
    var parts = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      parts.add(words.lower(i));
    }
    return String.join(" ", parts);
  }
}
