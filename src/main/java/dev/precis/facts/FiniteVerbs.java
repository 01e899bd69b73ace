package dev.precis.facts;

/// Tells, without a parse, whether a word of a frame is a verb there.
final class FiniteVerbs {
  private FiniteVerbs() {}

  /// Whether the word at `i` can be a sentence's verb: an auxiliary, or a past or third person that
  /// no determiner or preposition before it makes a noun.
  static boolean isFinite(Frame frame, int i) {
    var word = frame.word(i);
    if (Grammar.isAuxiliary(word) && !word.is("'s") && !word.is("having") && !word.is("being")) {
      return true;
    }
    var form = Verbs.form(word.lower());
    if (form == null || !form.finite() || word.isCapitalised() || i == 0) {
      return false;
    }
    var before = frame.word(i - 1).lower();
    boolean relative = before.equals("that") || before.equals("which") || before.equals("what");
    boolean nominal =
        Grammar.DETERMINERS.contains(before) && !relative
            || Grammar.PREPOSITIONS.contains(before)
            || before.equals("'s");
    return !nominal && (form.past() || !isModifier(frame, i - 1));
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
