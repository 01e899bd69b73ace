package dev.precis.facts;

import dev.precis.facts.SpeechVerbs.Strength;
import java.util.Set;

/// Tells which words of a frame bring somebody's words: a verb of speech in use as a verb, its
/// subject the speaker, or one of a few phrases ("according to", "Lee's claim that").
final class Cues {
  private static final Set<String> PLURAL_OR_PERSONAL =
      Set.of("they", "we", "i", "you", "who", "people", "men", "women", "police", "which");

  /// Nouns for an act of speech, whose possessor is the speaker.
  private static final Set<String> SPEECH_NOUNS =
      Set.of(
          "claim",
          "statement",
          "assertion",
          "accusation",
          "allegation",
          "argument",
          "warning",
          "promise",
          "pledge",
          "vow",
          "contention",
          "suggestion",
          "comment",
          "remark",
          "complaint",
          "description",
          "insistence",
          "declaration",
          "prediction",
          "call",
          "demand",
          "words");

  private Cues() {}

  /// Whether the word at `i` is a verb of speech, in use as a verb that is not passive.
  static boolean isCue(Frame frame, int i) {
    var word = frame.word(i);
    if (!word.isAlphabetic() || (word.isCapitalised() && i > 0)) {
      return false;
    }
    var form = Verbs.form(word.lower());
    if (form == null || !bringsWords(frame, i) || isNominal(frame, i)) {
      return false;
    }
    if (form.ing()) {
      return true;
    }
    if (form.past()) {
      return !form.participle() || !isPassive(frame, i);
    }
    return form.third()
        ? i > 0 && FiniteVerbs.isFinite(frame, i) && !frame.is(i - 1, "that")
        : isVerbalBase(frame, i);
  }

  /// "said", "denounced", or "as the minister put it".
  private static boolean bringsWords(Frame frame, int i) {
    var form = Verbs.form(frame.word(i).lower());
    if (form != null && form.lemma().equals("point")) {
      return frame.is(i + 1, "out") || frame.is(i + 1, "to");
    }
    return SpeechVerbs.strength(frame.word(i)) != Strength.NONE
        || (frame.is(i, "put") || frame.is(i, "puts")) && frame.is(i + 1, "it");
  }

  static boolean isSaid(Frame frame, int i) {
    return SpeechVerbs.strength(frame.word(i)) == Strength.SAID;
  }

  /// Where the phrase begins that names the source after "according to", "as per" or "per" at `i`,
  /// or -1 where none of them stands there.
  static int sourceAfter(Frame frame, int i) {
    boolean two =
        frame.is(i, "according") && frame.is(i + 1, "to")
            || frame.is(i, "as") && frame.is(i + 1, "per");
    if (two) {
      return i + 2;
    }
    boolean afterRun = frame.is(i, "per") && (frame.isRun(i - 1) || frame.is(i - 1, ","));
    return afterRun ? i + 1 : -1;
  }

  /// Whether a noun for an act of speech stands at `i` with its speaker before it: "Lee's claim".
  static boolean isPossessedSpeech(Frame frame, int i) {
    return i > 1
        && SPEECH_NOUNS.contains(Nouns.singular(frame.word(i).lower()))
        && frame.is(i - 1, "'s");
  }

  private static boolean isNominal(Frame frame, int i) {
    var before = i == 0 ? "" : frame.word(i - 1).lower();
    return before.equals("'s")
        || Grammar.DETERMINERS.contains(before)
            && !Grammar.RELATIVE_DETERMINERS.contains(before)
            && !Grammar.LONE_DETERMINERS.contains(before);
  }

  private static boolean isPassive(Frame frame, int i) {
    int j = beforeAdverbs(frame, i);
    return j >= 0 && Grammar.BE.contains(frame.word(j).lower());
  }

  /// Index of the word before `i` that is no adverb, or -1.
  private static int beforeAdverbs(Frame frame, int i) {
    int j = i - 1;
    while (j >= 0 && Grammar.isAdverb(frame.word(j))) {
      j--;
    }
    return j;
  }

  private static boolean isVerbalBase(Frame frame, int i) {
    int j = beforeAdverbs(frame, i);
    if (j < 0) {
      return false;
    }
    var before = frame.word(j).lower();
    return Grammar.MODALS.contains(before)
        || PLURAL_OR_PERSONAL.contains(before)
        || isPluralNoun(frame, j)
        || j > 1 && frame.is(j - 1, "of") && isPluralNoun(frame, j - 2);
  }

  private static boolean isPluralNoun(Frame frame, int i) {
    var lower = frame.word(i).lower();
    return lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !Grammar.isAuxiliary(frame.word(i));
  }
}
