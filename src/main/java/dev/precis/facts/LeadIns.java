package dev.precis.facts;

import java.util.Set;

/// Skips what only leads up to a clause's subject: "In a statement,", "As he left,", "Two years
/// ago,".
final class LeadIns {
  /// Words that end a time: "two years ago,", "late last week,".
  private static final Set<String> TIME_ENDS =
      Set.of(
          "ago",
          "earlier",
          "later",
          "before",
          "after",
          "week",
          "month",
          "year",
          "day",
          "morning",
          "night",
          "evening",
          "afternoon",
          "weekend",
          "today",
          "yesterday",
          "tonight",
          "time");

  private LeadIns() {}

  /// Index of the first word of the subject in the clause `[start, verb)`.
  static int skip(Frame frame, int start, int verb) {
    int from = skipClauses(frame, skipConnectives(frame, start, verb), verb);
    return skipConnectives(frame, from, verb);
  }

  private static int skipConnectives(Frame frame, int from, int verb) {
    int i = from;
    while (i < verb - 1 && isConnective(frame, i)) {
      i++;
    }
    return i;
  }

  private static boolean isConnective(Frame frame, int i) {
    var word = frame.word(i);
    return word.isPunctuation() && !frame.isRun(i)
        || Grammar.CONJUNCTIONS.contains(word.lower())
            && !Grammar.PREPOSITIONS.contains(word.lower())
            && !word.is("that")
        || Grammar.ADVERBS.contains(word.lower()) && !word.is("all") && !word.is("both")
        || word.lower().endsWith("ly") && frame.is(i + 1, ",");
  }

  /// Skips to after a comma when what stands before it is a whole clause, a time, or begins with a
  /// preposition or a participle.
  private static int skipClauses(Frame frame, int from, int verb) {
    int start = from;
    boolean finite = false;
    boolean relative = false;
    boolean led = false;
    for (int i = from; i < verb; i++) {
      relative |= Grammar.RELATIVES.contains(frame.word(i).lower());
      finite |= !relative && i > start && FiniteVerbs.isFinite(frame, i);
      if (frame.is(i, ",") && i + 1 < verb) {
        led =
            finite
                || leadsIn(frame, start, i)
                || led && i > start && !Clauses.startsSubject(frame, start);
        start = led ? i + 1 : start;
        finite = false;
        relative = false;
      }
    }
    return start;
  }

  private static boolean leadsIn(Frame frame, int start, int comma) {
    var first = frame.word(start);
    var form = Verbs.form(first.lower());
    return Grammar.PREPOSITIONS.contains(first.lower())
        || first.is("according")
        || form != null && (form.ing() || form.participle() || form.past())
        || first.lower().endsWith("ing")
        || TimeWords.isWeekday(first.lower())
        || TIME_ENDS.contains(frame.word(comma - 1).lower()) && !frame.is(start, "the")
        || comma - start == 1 && first.lower().endsWith("ly");
  }
}
