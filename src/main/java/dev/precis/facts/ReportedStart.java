package dev.precis.facts;

import java.util.Set;

/// Finds where the reported clause begins after its cue: past "that", past the one who is told,
/// past when and where it was said.
final class ReportedStart {
  /// Verbs that have the one who is told as their object.
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "remind", "warn", "ask", "advise", "urge", "assure", "instruct");

  /// How far after its cue "that" may stand: "told reporters in the capital on Sunday that".
  private static final int REACH = 12;

  private ReportedStart() {}

  /// Index of the first word of the clause that the cue at `cue` reports, before `end`.
  static int after(Frame frame, int cue, int end) {
    int that = that(frame, cue, end);
    if (that >= 0) {
      return that + 1;
    }
    int start = cue + 1;
    if (isTelling(frame.word(cue))) {
      start = afterRecipient(frame, start, end);
    }
    return afterTime(frame, start, end);
  }

  /// Whether a verb has the one who is told as its object, so that it is hardly ever inverted.
  static boolean isTelling(Word cue) {
    var form = Verbs.form(cue.lower());
    return form != null && TELLING.contains(form.lemma());
  }

  /// Whether the infinitive at `to` says what somebody was told to do.
  static boolean followsTelling(Frame frame, int to) {
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (isTelling(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// Where "that" brings the clause, before any verb of its own; -1 where none does.
  private static int that(Frame frame, int cue, int end) {
    for (int i = cue + 1; i < Math.min(end, cue + REACH); i++) {
      if (frame.is(i, "that") && !FiniteVerbs.isFinite(frame, i + 1)) {
        return i;
      }
      if (FiniteVerbs.isFinite(frame, i)) {
        return -1;
      }
    }
    return -1;
  }

  /// "told him to leave": to leave; "told a court the bridge had to go": the bridge had to go.
  private static int afterRecipient(Frame frame, int start, int end) {
    int i = start;
    while (i < Math.min(end, start + REACH)) {
      boolean begins =
          i > start
              && (frame.is(i, "to")
                  || Grammar.DETERMINERS.contains(frame.word(i).lower())
                  || Grammar.PRONOUNS.contains(frame.word(i).lower()));
      if (begins) {
        return i;
      }
      if (FiniteVerbs.isFinite(frame, i)) {
        return Grammar.PRONOUNS.contains(frame.word(start).lower()) && i > start + 1
            ? start + 1
            : start;
      }
      i++;
    }
    return start;
  }

  /// "said on Sunday the bridge fell": the bridge fell.
  private static int afterTime(Frame frame, int start, int end) {
    int i = start;
    while (i < end
        && (Grammar.isAdverb(frame.word(i))
            || TimeWords.isWeekday(frame.word(i).lower())
            || frame.is(i, "on")
                && i + 1 < end
                && TimeWords.isWeekday(frame.word(i + 1).lower()))) {
      i++;
    }
    return i;
  }
}
