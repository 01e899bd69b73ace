package dev.precis.facts;

import java.util.Set;

/// Finds where the clause of a verb begins.
final class Clauses {
  /// How far from its verb a clause may begin.
  static final int REACH = 60;

  private static final Set<String> BREAKS =
      Set.of(";", ":", "—", "–", "―", "--", "-", "---", "“”", "|", "•");

  /// Words that stand before the subject of their clause when one follows: "which the mayor
  /// called".
  private static final Set<String> OBJECT_RELATIVES = Set.of("which", "whom", "what", "whose");

  private Clauses() {}

  /// Index of the first word of the clause that the word at `i` belongs to.
  static int start(Frame frame, int i) {
    int floor = Math.max(0, i - REACH);
    int depth = 0;
    for (int j = i; j >= floor; j--) {
      var word = frame.word(j);
      if (word.is(")")) {
        depth++;
      } else if (word.is("(")) {
        if (depth == 0) {
          return j + 1;
        }
        depth--;
      }
      if (depth == 0 && opens(frame, j, i)) {
        return j + 1;
      }
    }
    return floor;
  }

  /// Whether a clause begins after the word at `j`, its subject ending at `subjectEnd`.
  private static boolean opens(Frame frame, int j, int subjectEnd) {
    var word = frame.word(j);
    if (frame.isRun(j) || BREAKS.contains(word.lower()) || frame.endsSentence(j)) {
      return true;
    }
    if (j >= subjectEnd) {
      return false;
    }
    return switch (word.lower()) {
      case "that" -> opensAsThat(frame, j);
      case "and" -> startsSubject(frame, j + 1) && hasFiniteBefore(frame, j);
      case "as" -> !frame.is(j - 1, "such") && !frame.is(j - 1, "well");
      default ->
          OBJECT_RELATIVES.contains(word.lower())
              ? startsSubject(frame, j + 1)
              : Grammar.CLAUSE_OPENERS.contains(word.lower())
                      && !isPreposition(frame, j, subjectEnd)
                  || saysThatWithoutThat(frame, j);
    };
  }

  /// "saying it rejects".
  private static boolean saysThatWithoutThat(Frame frame, int j) {
    return FiniteVerbs.isPresentParticiple(frame, j)
        && Cues.isSaid(frame, j)
        && startsSubject(frame, j + 1);
  }

  /// "until the election, the mayor said": no verb follows before the comma.
  private static boolean isPreposition(Frame frame, int j, int subjectEnd) {
    for (int i = j + 1; i <= subjectEnd; i++) {
      if (frame.is(i, ",")) {
        return Grammar.PREPOSITIONS.contains(frame.word(j).lower());
      }
      if (FiniteVerbs.isFinite(frame, i)) {
        return false;
      }
    }
    return false;
  }

  /// "said that …", "an explosion that the mayor called …", but not "said that was not her view".
  private static boolean opensAsThat(Frame frame, int j) {
    boolean pronoun = FiniteVerbs.isFinite(frame, j + 1);
    boolean afterVerb = j > 0 && Verbs.form(frame.word(j - 1).lower()) != null;
    return !pronoun && (afterVerb || startsSubject(frame, j + 1));
  }

  /// Whether the word at `i` begins as subjects do: with a name, a determiner or a pronoun.
  static boolean startsSubject(Frame frame, int i) {
    if (i >= frame.size()) {
      return false;
    }
    var word = frame.word(i);
    return word.isCapitalised()
        || Grammar.DETERMINERS.contains(word.lower())
        || Grammar.PRONOUNS.contains(word.lower());
  }

  private static boolean hasFiniteBefore(Frame frame, int end) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (BREAKS.contains(frame.word(i).lower())) {
        return false;
      }
      if (FiniteVerbs.isFinite(frame, i)) {
        return true;
      }
    }
    return false;
  }
}
