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
          "contain", "need", "want", "mean", "follow", "cost", "last", "go", "come", "find",
          "leave", "show", "compare", "base", "accord", "hear", "know", "use");

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
    return object.or(() -> after(from));
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
              || word.is(",") && i > from + 1
              || word.is(":")
              || word.is("what")
              || word.is("and") && isVerb(i + 1);
      if (clauseEnds) {
        return Optional.empty();
      }
      var act = passesOver(word) ? Optional.<Act>empty() : Act.at(words.words(), i);
      if (act.isPresent() && isVerb(i) && !words.isAny(i - 1, Grammar.PREPOSITIONS)) {
        return act;
      }
    }
    return Optional.empty();
  }

  private static boolean passesOver(Word word) {
    return Grammar.isAuxiliary(word)
        || Grammar.isAdverb(word)
        || word.isCapitalised()
        || isLight(word)
        || Grammar.PREPOSITIONS.contains(word.lower());
  }

  private static boolean isLight(Word word) {
    var form = Verbs.form(word.lower());
    return form != null
        && (LIGHT.contains(form.lemma())
            || SpeechVerbs.strength(word) == SpeechVerbs.Strength.SAID);
  }

  private boolean isVerb(int i) {
    var form = Verbs.form(words.lower(i));
    return form == null && Act.at(words.words(), i).isPresent()
        || form != null && isVerbForm(form, i);
  }

  private boolean isVerbForm(Verbs.Form form, int i) {
    return form.past()
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
        form != null && (form.ing() || form.past()) && !isLight(words.at(i))
            || words.is(i, "deaths");
    return transitive ? Act.done(words.words(), i) : Optional.empty();
  }
}
