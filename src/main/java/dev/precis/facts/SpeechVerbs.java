package dev.precis.facts;

import dev.precis.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The verbs that give words as somebody's.
final class SpeechVerbs {
  /// How much a verb says about the words beside it.
  enum Strength {
    /// No verb of speech.
    NONE,
    /// Carries a judgement that words may express: "denounced".
    JUDGED,
    /// Brings the words themselves: "said".
    SAID
  }

  private static final Map<String, Strength> BY_LEMMA = new HashMap<>();

  static {
    var strength = Strength.NONE;
    for (var line : Lexicon.entries(SpeechVerbs.class, "speech-verbs.txt")) {
      if (line.startsWith("[")) {
        strength = line.equals("[said]") ? Strength.SAID : Strength.JUDGED;
      } else {
        for (var lemma : List.of(line.split(" "))) {
          BY_LEMMA.put(lemma, strength);
        }
      }
    }
  }

  private SpeechVerbs() {}

  /// What kind of speech verb `word` is, in any of its forms.
  static Strength strength(Word word) {
    var form = Verbs.form(word.lower());
    return form == null ? Strength.NONE : BY_LEMMA.getOrDefault(form.lemma(), Strength.NONE);
  }
}
