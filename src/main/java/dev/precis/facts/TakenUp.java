package dev.precis.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds what a number counts that does not say so itself, because the words before have: "two were
/// intercepted", "hundreds of them", "while a third hit the house".
final class TakenUp {
  private static final Set<String> PRONOUNS = Set.of("them", "which", "whom", "these", "those");

  /// Nouns that take up things counted before under another name: three drones, "two of the
  /// aircraft".
  private static final Set<String> GENERAL =
      Set.of("aircraft", "vehicles", "devices", "machines", "weapons", "objects", "items", "ones");

  private static final Set<String> STATES =
      Set.of("dead", "injured", "wounded", "hurt", "missing", "killed", "arrested");

  private static final Set<String> ORDINALS = Set.of("third", "fourth", "fifth");
  private static final Set<String> LINKS = Set.of("while", "and", "but");

  /// How many words back a number may take up.
  private static final int LOOK_BACK = 100;

  private final WordSequence words;
  private final Supplier<List<Word>> before;
  private final @Nullable Counted last;

  /// @param words the sentence
  /// @param before the words right before the sentence, which "them" may mean
  /// @param last what the paragraph counted last
  TakenUp(WordSequence words, Supplier<List<Word>> before, @Nullable Counted last) {
    this.words = words;
    this.before = before;
    this.last = last;
  }

  /// What a number counts by the words before it.
  Optional<Counted> by(Numeral numeral) {
    int end = numeral.end();
    boolean pronoun = words.is(end, "of") && words.isAny(end + 1, PRONOUNS);
    if (pronoun && words.is(end + 1, "them")) {
      return peopleBefore(numeral.start())
          .map(noun -> new Counted(noun, "people", end + 2))
          .or(() -> Optional.ofNullable(last));
    }
    if (words.is(end, "others")) {
      var unit = last == null || last.noun() == null ? "people" : last.unit();
      return Optional.of(new Counted("others", unit, end + 1));
    }
    boolean general =
        words.is(end, "of") && words.is(end + 1, "the") && words.isAny(end + 2, GENERAL);
    if (general && last != null && last.noun() != null) {
      return Optional.of(new Counted(last.noun(), last.unit(), end + 3));
    }
    boolean verb = words.has(end) && Grammar.isAuxiliary(words.at(end));
    return verb || pronoun
        ? Optional.ofNullable(last)
            .map(counted -> new Counted(counted.noun(), counted.unit(), pronoun ? end + 2 : end))
        : Optional.empty();
  }

  /// The last plural noun for people before a place, in this sentence or right before it.
  private Optional<String> peopleBefore(int at) {
    var earlier = before.get();
    int floor = Math.max(at - LOOK_BACK, -earlier.size());
    for (int i = at - 1; i >= floor; i--) {
      var lower = i >= 0 ? words.lower(i) : earlier.get(earlier.size() + i).lower();
      if (Nouns.isPlural(lower) && PersonNouns.isPerson(lower)) {
        return Optional.of(lower);
      }
    }
    return Optional.empty();
  }

  /// "the number of seats … by more than 30", "73 of 329 seats".
  Optional<Counted> named(Numeral numeral) {
    if (words.is(numeral.end(), "of")) {
      var whole = new NumeralReader(words).at(numeral.end() + 1);
      if (whole.isPresent()) {
        return counted(whole.get().end(), numeral.end());
      }
    }
    for (int i = Math.max(0, numeral.start() - LOOK_BACK); i + 2 < numeral.start(); i++) {
      if (words.is(i, "number") && words.is(i + 1, "of")) {
        return counted(i + 2, numeral.end());
      }
    }
    return Optional.empty();
  }

  private Optional<Counted> counted(int noun, int end) {
    return Counted.after(words, noun, false)
        .map(counted -> new Counted(counted.noun(), counted.unit(), end));
  }

  /// "two dead", "tens of thousands protested": people without a word for them.
  Optional<Counted> people(Numeral numeral) {
    int end = numeral.end();
    boolean mass =
        numeral.interval() == Figure.Interval.AT_LEAST
            && words.lower(end - 1).endsWith("s")
            && !words.isNumeric(end - 1);
    return words.isAny(end, STATES) || mass
        ? Optional.of(new Counted("people", "people", end))
        : Optional.empty();
  }

  /// The one left after others of the paragraph were counted: "while a third hit the residence".
  Optional<Count> rest(int i) {
    if (last == null || last.noun() == null || !words.isAny(i - 1, LINKS)) {
      return Optional.empty();
    }
    boolean other = words.is(i, "the") && words.is(i + 1, "other") && words.is(i + 2, "one");
    boolean third = (words.is(i, "a") || words.is(i, "the")) && words.isAny(i + 1, ORDINALS);
    int end = other ? i + 3 : i + 2;
    return (other || third) && isVerb(end)
        ? Optional.of(new Count(Numeral.one(i, end), new Counted(last.noun(), last.unit(), end)))
        : Optional.empty();
  }

  private boolean isVerb(int i) {
    var form = Verbs.form(words.lower(i));
    return words.has(i) && Grammar.isAuxiliary(words.at(i)) || form != null && form.past();
  }
}
