package dev.precis.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of one sentence that count or measure something.
final class SentenceCounts {
  private static final Set<String> DISTANCES =
      Set.of("ago", "earlier", "later", "after", "before", "since", "prior");

  /// Words before a number that take up one named before: "the two".
  private static final Set<String> TAKING_UP =
      Set.of("the", "these", "those", "both", "last", "next", "first");

  private final WordSequence words;
  private final Supplier<List<Word>> before;
  private final Predicate<Word> inTime;
  private final NumeralReader reader;
  private final Uncounted uncounted;
  private final ImpliedCounts implied;
  private final Acts acts;
  private final List<Count> found = new ArrayList<>();
  private @Nullable Counted last;

  private SentenceCounts(
      WordSequence words,
      Supplier<List<Word>> before,
      @Nullable Counted last,
      Predicate<Word> inTime) {
    this.words = words;
    this.before = before;
    this.last = last;
    this.inTime = inTime;
    reader = new NumeralReader(words);
    uncounted = new Uncounted(words);
    implied = new ImpliedCounts(words);
    acts = new Acts(words);
  }

  /// The counts of a sentence, in text order, none within another.
  ///
  /// @param before the words right before it, which a pronoun may take up
  /// @param last what its paragraph counted last, or null
  /// @param inTime whether a word is part of an expression of time
  static List<Count> in(
      WordSequence words,
      Supplier<List<Word>> before,
      @Nullable Counted last,
      Predicate<Word> inTime) {
    var counts = new SentenceCounts(words, before, last, inTime);
    for (int i = 0; i < words.size(); ) {
      i = counts.readAt(i);
    }
    return counts.found;
  }

  /// Reads what begins at `i`; gives where to read on.
  private int readAt(int i) {
    var numeral = reader.at(i);
    if (numeral.isPresent()) {
      count(numeral.get(), i).ifPresent(this::take);
      return Math.max(i + 1, numeral.get().end());
    }
    implied
        .at(i)
        .filter(count -> !measuresTime(count))
        .or(() -> takenUp().rest(i))
        .ifPresent(this::take);
    return i + 1;
  }

  private void take(Count count) {
    if (found.isEmpty() || found.getLast().numeral().end() <= count.numeral().start()) {
      found.add(count);
      last = count.counted().noun() == null ? last : count.counted();
    }
  }

  private TakenUp takenUp() {
    return new TakenUp(words, before, last);
  }

  private Optional<Count> count(Numeral numeral, int at) {
    if (inTime.test(words.at(at)) || uncounted.holds(numeral, at)) {
      return Optional.empty();
    }
    var symbol = at > 0 ? Measures.currency(words.lower(at - 1)) : Optional.<String>empty();
    if (symbol.isPresent()) {
      return Optional.of(
          new Count(
              numeral.from(Math.min(numeral.start(), at - 1)),
              new Counted(null, symbol.get(), numeral.end())));
    }
    if (isAge(numeral)) {
      return Optional.of(new Count(numeral, new Counted("age", "year", numeral.end())));
    }
    return counted(numeral)
        .filter(counted -> counts(numeral, at, counted) && !countsSources(counted))
        .map(counted -> new Count(numeral, counted));
  }

  private Optional<Counted> counted(Numeral numeral) {
    boolean one = numeral.value() != null && numeral.value().compareTo(BigDecimal.ONE) == 0;
    var takenUp = takenUp();
    return takenUp
        .by(numeral)
        .or(() -> Counted.after(words, numeral.end(), one))
        .or(() -> takenUp.named(numeral))
        .or(() -> takenUp.people(numeral));
  }

  /// Whether a number that looks like one counts indeed.
  private boolean counts(Numeral numeral, int at, Counted counted) {
    boolean time = Measures.isTime(counted.unit());
    if (time && isDistance(numeral.start(), counted.end())) {
      return false;
    }
    boolean lone = words.is(at, "one") && numeral.start() == at;
    if (lone && !suffersHarm(counted, numeral)) {
      return false;
    }
    return time
        || words.isNumeric(at)
        || numeral.start() < at
        || !words.isAny(numeral.start() - 1, TAKING_UP);
  }

  /// "one man died" is a figure, "one user chose" is none.
  private boolean suffersHarm(Counted counted, Numeral numeral) {
    return counted.unit().equals("people")
        && acts.of(counted.end(), numeral.start()).map(Act::isHarm).orElse(false);
  }

  /// "Two officials said": how many sources there are is no news.
  private boolean countsSources(Counted counted) {
    int verb = counted.end();
    while (verb < words.size() && verb < counted.end() + 4 && !says(verb)) {
      verb++;
    }
    var form = Verbs.form(words.lower(verb));
    boolean speaks = words.has(verb) && says(verb) && form != null && form.past();
    return counted.unit().equals("people") && speaks && !words.isAny(verb - 1, Grammar.BE);
  }

  private boolean says(int i) {
    return SpeechVerbs.strength(words.at(i)) == SpeechVerbs.Strength.SAID;
  }

  /// Whether an implied measure is a time expression's, or places something in time.
  private boolean measuresTime(Count count) {
    var numeral = count.numeral();
    return Measures.isTime(count.counted().unit())
        && (inTime.test(words.at(numeral.end() - 1)) || isDistance(numeral.start(), numeral.end()));
  }

  /// "two days after": it places something in time, and measures nothing.
  private boolean isDistance(int start, int end) {
    return words.isAny(end, DISTANCES) && !words.is(start - 1, "for");
  }

  /// "Ann Lee, 54, said", "aged 54".
  private boolean isAge(Numeral numeral) {
    int at = numeral.start();
    boolean plain = numeral.end() - at == 1 && isAgeInYears(words.lower(at));
    boolean apposed =
        words.is(at - 1, ",")
            && words.isCapitalised(at - 2)
            && words.lower(at).length() == 2
            && (words.is(numeral.end(), ",") || words.is(numeral.end(), "."));
    return plain && (apposed || words.is(at - 1, "aged"));
  }

  /// One or two digits, and no nought before them.
  private static boolean isAgeInYears(String digits) {
    return digits.length() <= 2
        && digits.chars().allMatch(Character::isDigit)
        && !digits.startsWith("0");
  }
}
