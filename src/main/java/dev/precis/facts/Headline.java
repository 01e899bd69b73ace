package dev.precis.facts;

import dev.precis.text.Span;
import java.util.Optional;

/// A headline's subject and predicate: who, and what they do or suffer. Headlines leave out
/// auxiliaries ("Seven killed as tram derails") and may begin with a topic ("Tram crash: police
/// name victims"), so the verb is the first form that can be one after the last colon before it.
///
/// @param subject the words before the verb
/// @param predicate the words from the verb on, to the end of its clause
record Headline(Span subject, Span predicate) {
  private static final int LONGEST = 12;

  /// A headline's verb stands within so many words.
  private static final int REACH = 40;

  private static final int LEAST_BEFORE_CUT = 3;

  /// What a headline says; empty when it has no verb we know.
  static Optional<Headline> read(String source, Span title, int block) {
    var runs = QuotationMarks.pair(source, title, block, false);
    for (var frame : Frame.of(block, Words.in(source, title), runs)) {
      for (int verb = 1; verb < Math.min(frame.size(), REACH); verb++) {
        int start = start(frame, verb);
        if (start < verb && isVerb(frame, start, verb)) {
          return Optional.of(of(frame, start, verb));
        }
      }
    }
    return Optional.empty();
  }

  private static Headline of(Frame frame, int start, int verb) {
    int from = verb;
    while (from > start + 1 && Grammar.isAdverb(frame.word(from - 1))) {
      from--;
    }
    int end = verb + 1;
    while (end < frame.size() && end - verb < LONGEST && !endsClause(frame, end, verb)) {
      end++;
    }
    return new Headline(subject(frame, start, from).span(), new Phrase(frame, from, end).span());
  }

  /// "Ann Lee, the mayor, narrowly escapes": the name alone; a list of names stays whole.
  private static Phrase subject(Frame frame, int start, int end) {
    boolean list = new Phrase(frame, start, end).contains("and");
    int comma = start + 1;
    while (comma < end && !frame.is(comma, ",")) {
      comma++;
    }
    return new Phrase(frame, start, list ? end : comma);
  }

  private static int start(Frame frame, int verb) {
    int start = verb;
    while (start > 0
        && !frame.isRun(start - 1)
        && !frame.is(start - 1, ":")
        && !frame.is(start - 1, "–")
        && !frame.is(start - 1, "|")) {
      start--;
    }
    return afterLeadIn(frame, start, verb);
  }

  /// "While the town sleeps, workers mend the bridge": workers.
  private static int afterLeadIn(Frame frame, int start, int verb) {
    boolean leadIn =
        Grammar.CLAUSE_OPENERS.contains(frame.word(start).lower())
            || Grammar.PREPOSITIONS.contains(frame.word(start).lower());
    for (int i = start; leadIn && i < verb - 1; i++) {
      if (frame.is(i, ",")) {
        return i + 1;
      }
    }
    return leadIn ? verb : start;
  }

  private static boolean isVerb(Frame frame, int start, int i) {
    var word = frame.word(i);
    var before = frame.word(i - 1);
    boolean nominal =
        Grammar.DETERMINERS.contains(before.lower())
            || Grammar.PREPOSITIONS.contains(before.lower())
            || before.is("'s")
            || before.isPunctuation() && !before.is(",");
    if (nominal) {
      return false;
    }
    if (Grammar.isAuxiliary(word) && !word.is("'s")) {
      return true;
    }
    var form = Verbs.form(word.lower());
    if (form == null) {
      return false;
    }
    return form.third()
        || form.past()
        || form.participle()
        || form.base()
            && (Nouns.isPlural(before.lower()) || new Phrase(frame, start, i).contains("and"));
  }

  private static boolean endsClause(Frame frame, int i, int verb) {
    var word = frame.word(i);
    boolean mark = word.is(":") || word.is(";") || word.isTerminal() || word.is("|");
    boolean clause =
        i - verb >= LEAST_BEFORE_CUT
            && (word.is(",") || word.is("and") || Grammar.CLAUSE_OPENERS.contains(word.lower()));
    return mark || clause;
  }
}
