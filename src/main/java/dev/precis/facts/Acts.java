package dev.precis.facts;

import java.util.Optional;
import java.util.Set;

/// Finds what happened to what a number counts.
final class Acts {
  /// How far after the counted noun its verb may stand.
  private static final int REACH = 12;

  /// Verbs that tell of nothing done to their object.
  private static final Set<String> LIGHT =
      Set.of(
          "have", "be", "do", "make", "take", "get", "give", "say", "see", "include", "involve",
          "contain", "need", "want", "mean", "follow", "cost", "last", "go", "come");

  private final WordSequence words;

  Acts(WordSequence words) {
    this.words = words;
  }

  /// The verb after the counted noun, or the one that has it as its object.
  ///
  /// @param from index after the counted noun
  /// @param number index of the number's first word
  Optional<Act> of(int from, int number) {
    var object = withObject(number);
    return object.filter(Act::isHarm).or(() -> after(from)).or(() -> object);
  }

  private Optional<Act> after(int from) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      var word = words.at(i);
      boolean clauseEnds =
          word.is(";")
              || word.isTerminal()
              || word.isNumeric()
              || NumberWords.cardinal(word.lower()) != null
              || Grammar.CLAUSE_OPENERS.contains(word.lower())
              || word.is(",") && i > from + 1;
      if (clauseEnds) {
        return Optional.empty();
      }
      var act = passesOver(word) ? Optional.<Act>empty() : Act.at(words.words(), i);
      if (act.isPresent() && isVerb(i)) {
        return act;
      }
    }
    return Optional.empty();
  }

  private static boolean passesOver(Word word) {
    return Grammar.isAuxiliary(word)
        || Grammar.isAdverb(word)
        || word.isCapitalised()
        || Grammar.PREPOSITIONS.contains(word.lower());
  }

  private boolean isVerb(int i) {
    var form = Verbs.form(words.lower(i));
    return form == null
        || form.past()
        || form.participle()
        || form.ing()
        || words.isAny(i - 1, Grammar.MODALS) && !words.is(i - 1, "to");
  }

  /// "killing six people", "the deaths of six people".
  private Optional<Act> withObject(int number) {
    int i = Math.min(number, words.size()) - 1;
    while (i >= 0 && (Grammar.isAdverb(words.at(i)) || words.is(i, "of") || words.is(i, "the"))) {
      i--;
    }
    if (i < 0 || number >= words.size()) {
      return Optional.empty();
    }
    var form = Verbs.form(words.lower(i));
    boolean transitive =
        form != null && (form.ing() || form.past()) && !LIGHT.contains(form.lemma())
            || words.is(i, "deaths");
    return transitive ? Act.at(words.words(), i) : Optional.empty();
  }
}
