package dev.precis.facts;

import dev.precis.facts.SpeechVerbs.Strength;
import java.util.Set;

/// Finds the finite verb of a clause, wherever in a frame the clause begins: none that belongs to a
/// relative clause in it, and none that only tells whose word the clause is.
final class ClauseVerbs {
  /// Words that begin a relative clause.
  static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom", "where");

  /// Words that make a clause a mere thought.
  static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "lest");

  private final Frame frame;

  ClauseVerbs(Frame frame) {
    this.frame = frame;
  }

  /// Index of the verb of a clause that begins at `start` with its subject; -1 where it is none.
  int of(int start, int end) {
    if (start >= end || !beginsSubject(start)) {
      return -1;
    }
    int verb = finite(start + 1, end);
    return verb >= 0 && isSaying(verb, end) ? -1 : verb;
  }

  /// The first finite verb from `start` on that is not a relative clause's; -1 where there is none.
  int finite(int start, int end) {
    boolean relative = false;
    for (int i = start; i < end; i++) {
      var lower = frame.word(i).lower();
      relative |= RELATIVES.contains(lower) || CONDITIONS.contains(lower) || frame.is(i, "that");
      if (FiniteVerbs.isFinite(frame, i) && !isReduced(i, end)) {
        if (!relative) {
          return i;
        }
        relative = false;
      }
    }
    return -1;
  }

  private boolean beginsSubject(int i) {
    var word = frame.word(i);
    return !word.isPunctuation()
        && !Grammar.PREPOSITIONS.contains(word.lower())
        && !Grammar.isAuxiliary(word)
        && !RELATIVES.contains(word.lower())
        && !CONDITIONS.contains(word.lower())
        && !word.is("to")
        && !word.is("according")
        && !FiniteVerbs.isPresentParticiple(frame, i)
        && !isVerbFirst(i);
  }

  /// "and improve the harbour".
  private boolean isVerbFirst(int start) {
    int i = start;
    while (i + 1 < frame.size() && Grammar.isAdverb(frame.word(i))) {
      i++;
    }
    var word = frame.word(i);
    var form = Verbs.form(word.lower());
    return form != null && !word.isCapitalised() && (form.past() || form.base());
  }

  /// "images released by the police": no clause of its own.
  private boolean isReduced(int i, int end) {
    return i + 1 < end && frame.is(i + 1, "by") && !Grammar.isAuxiliary(frame.word(i));
  }

  /// "…, the mayor said": it only tells whose word the rest is.
  private boolean isSaying(int i, int end) {
    return end - i <= 2 && SpeechVerbs.strength(frame.word(i)) == Strength.SAID;
  }
}
