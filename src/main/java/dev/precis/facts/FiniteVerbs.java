package dev.precis.facts;

/// Tells, without a parse, whether a word of a frame is a verb there.
final class FiniteVerbs {
  private FiniteVerbs() {}

  /// Whether the word at `i` can be a sentence's verb: an auxiliary, or a past or third person that
  /// no determiner or preposition before it makes a noun.
  static boolean isFinite(Frame frame, int i) {
    return i < frame.size() && frame.isFinite(i);
  }

  /// The same, read from the words.
  static boolean reads(Frame frame, int i) {
    var word = frame.word(i);
    if (Grammar.isAuxiliary(word) && !word.is("'s") && !word.is("having") && !word.is("being")) {
      return true;
    }
    if (word.isCapitalised() || i == 0) {
      return false;
    }
    var form = Verbs.form(word.lower());
    if (form == null) {
      return isUnknownPast(frame, i);
    }
    if (!form.finite()) {
      return false;
    }
    var before = frame.word(i - 1).lower();
    boolean nominal =
        Grammar.PREPOSITIONS.contains(before)
            || before.equals("'s")
            || Grammar.DETERMINERS.contains(before) && !isPronoun(before, form);
    return !nominal
        && (form.past()
            || !isModifier(frame, i - 1)
                && !isVerb(frame, i - 1)
                && !Grammar.SUBORDINATORS.contains(before));
  }

  /// "he credited", "Lee skippered": an ending that after a pronoun or a name is a verb's.
  private static boolean isUnknownPast(Frame frame, int i) {
    var word = frame.word(i);
    var before = frame.word(i - 1);
    return word.lower().length() > 5
        && word.lower().endsWith("ed")
        && word.lower().indexOf('-') < 0
        && (Grammar.SUBJECT_PRONOUNS.contains(before.lower())
            || i > 1 && before.isCapitalised() && frame.word(i - 2).isCapitalised());
  }

  /// Whether the word at `i` is a present participle: "saying", unless a determiner makes it a
  /// noun.
  static boolean isPresentParticiple(Frame frame, int i) {
    var word = frame.word(i);
    var form = Verbs.form(word.lower());
    return form != null
        && form.ing()
        && word.text().equals(word.lower())
        && !Grammar.PREPOSITIONS.contains(word.lower())
        && (i == 0 || !Grammar.DETERMINERS.contains(frame.word(i - 1).lower()));
  }

  /// Whether a determiner is a pronoun where a verb of this form follows: "which falls", "some
  /// said".
  private static boolean isPronoun(String determiner, Verbs.Form form) {
    return Grammar.RELATIVE_DETERMINERS.contains(determiner)
        || form.past() && Grammar.LONE_DETERMINERS.contains(determiner);
  }

  /// "made claims": no third person follows a past.
  private static boolean isVerb(Frame frame, int i) {
    var form = Verbs.form(frame.word(i).lower());
    return form != null && form.past() && !frame.word(i).isCapitalised();
  }

  /// Whether the word at `i` is an adjective by its ending, so that a noun follows.
  private static boolean isModifier(Frame frame, int i) {
    var lower = frame.word(i).lower();
    return !frame.word(i).isCapitalised()
        && (lower.endsWith("ive")
            || lower.endsWith("al")
            || lower.endsWith("ous")
            || lower.endsWith("ic"));
  }
}
