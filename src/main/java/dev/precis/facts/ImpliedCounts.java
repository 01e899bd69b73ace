package dev.precis.facts;

import dev.precis.facts.Figure.Interval;
import java.util.Optional;
import java.util.Set;

/// Finds numbers that the text does not spell out: "a protester was killed", "an unspecified number
/// of officers", "several people died", "almost a month".
final class ImpliedCounts {
  private static final Set<String> UNKNOWN =
      Set.of("unspecified", "unknown", "undisclosed", "undetermined", "uncertain", "unconfirmed");

  private static final Set<String> FEW = Set.of("several", "many");

  /// How far after a noun what was done to it may be said.
  private static final int REACH = 12;

  private final WordSequence words;
  private final NumeralReader reader;
  private final Acts acts;

  ImpliedCounts(WordSequence words) {
    this.words = words;
    this.reader = new NumeralReader(words);
    this.acts = new Acts(words);
  }

  /// The count that the words from `i` on imply.
  Optional<Count> at(int i) {
    if (words.isAny(i, UNKNOWN) && words.is(i + 1, "number") && words.is(i + 2, "of")) {
      return unknown(i);
    }
    if (words.isAny(i, FEW)) {
      return few(i);
    }
    return words.is(i, "a") || words.is(i, "an")
        ? measure(i).or(() -> victim(i))
        : Optional.empty();
  }

  private Optional<Count> unknown(int i) {
    int start = words.isAny(i - 1, Grammar.DETERMINERS) ? i - 1 : i;
    return Counted.after(words, i + 3, false)
        .map(counted ->
            new Count(new Numeral(start, i + 3, null, null, Interval.UNSPECIFIED), counted));
  }

  private Optional<Count> few(int i) {
    return Counted.after(words, i + 1, false)
        .filter(counted -> counted.unit().equals("people"))
        .filter(counted -> acts.of(counted.end(), i).map(Act::isHarm).orElse(false))
        .map(
            counted -> new Count(new Numeral(i, i + 1, null, null, Interval.UNSPECIFIED), counted));
  }

  /// "just over a kilometre", "almost a month".
  private Optional<Count> measure(int i) {
    return reader
        .boundedArticle(i)
        .flatMap(one ->
            Measures.unit(words.lower(i + 1))
                .map(unit ->
                    new Count(
                        new Numeral(one.start(), i + 2, one.value(), null, one.interval()),
                        new Counted(null, unit, i + 2))));
  }

  /// "a protester was killed", "a demonstrator linked to the militia died".
  private Optional<Count> victim(int i) {
    if (!PersonNouns.isPerson(words.lower(i + 1))) {
      return Optional.empty();
    }
    for (int j = i + 2; j < Math.min(words.size(), i + REACH); j++) {
      if (words.at(j).isTerminal() || words.is(j, ",")) {
        return Optional.empty();
      }
      boolean suffers = words.isAny(j - 1, Grammar.BE) || words.is(j, "died");
      if (suffers && Act.at(words.words(), j).filter(Act::isHarm).isPresent()) {
        return Optional.of(
            new Count(Numeral.one(i, i + 2), new Counted(words.lower(i + 1), "people", j)));
      }
    }
    return Optional.empty();
  }
}
