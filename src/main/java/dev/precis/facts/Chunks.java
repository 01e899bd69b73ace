package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a sentence at its commas and other marks, and where "and" or the like begins a clause
/// without one, and tells what each piece is to the rest.
final class Chunks {
  /// Words that tie a clause to the one before it and leave it true when they go.
  static final Set<String> TIES =
      Set.of(
          "and",
          "but",
          "or",
          "yet",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "as",
          "after",
          "before",
          "when",
          "so",
          "nor");

  /// Those of them that begin a clause without a comma before them.
  private static final Set<String> BARE_TIES =
      Set.of("while", "whereas", "although", "though", "but", "after", "because", "and");

  /// Marks that part more than a comma does.
  private static final Set<String> HARD_BREAKS = Set.of(";", "—", "–", "--");

  /// What the words between two marks are to the rest.
  enum Role {
    /// Has a subject and a verb.
    CLAUSE,
    /// "who left early".
    RELATIVE,
    /// "In a statement", "having left".
    ADJUNCT,
    /// All else: a piece of a clause that goes on.
    PIECE
  }

  /// The words `[start, end)` of the frame.
  record Chunk(int start, int end, boolean hard, Role role) {}

  private final Frame frame;
  private final ClauseVerbs verbs;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunks(Frame frame) {
    this.frame = frame;
    this.verbs = new ClauseVerbs(frame);
  }

  /// The chunks of a frame, in order.
  static List<Chunk> of(Frame frame) {
    var chunks = new Chunks(frame);
    chunks.cut();
    return chunks.chunks;
  }

  private void cut() {
    int start = 0;
    boolean hard = false;
    int depth = 0;
    for (int i = 0; i < frame.size(); i++) {
      var word = frame.word(i);
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
      boolean breaks = depth <= 0 && (word.is(",") || HARD_BREAKS.contains(word.lower()));
      if (breaks || depth <= 0 && i > start && opensBare(i)) {
        add(start, i, hard);
        hard = breaks && !word.is(",");
        start = breaks ? i + 1 : i;
      }
    }
    add(start, frame.size(), hard);
  }

  private void add(int start, int end, boolean hard) {
    if (start < end) {
      chunks.add(new Chunk(start, end, hard, role(start, end)));
    }
  }

  /// "the bridge fell and two men drowned", but not "Lee and Bo spoke".
  private boolean opensBare(int i) {
    if (!BARE_TIES.contains(frame.word(i).lower())
        || !Clauses.startsSubject(frame, i + 1) && !isNumber(i + 1)) {
      return false;
    }
    int verb = verbs.of(i + 1, nextMark(i + 1));
    return verb >= 0
        && !joins(i + 1, verb)
        && verbs.finite(lastMark(i), i) >= 0
        && verbs.finite(lastOpener(i), i) >= 0;
  }

  private boolean joins(int start, int end) {
    for (int i = start; i < end; i++) {
      if (frame.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  /// "said that he and Lee left": no clause ends before "and".
  private int lastOpener(int from) {
    int i = from - 1;
    while (i > 0
        && !frame.is(i, "that")
        && !frame.is(i, "how")
        && !Grammar.CLAUSE_OPENERS.contains(frame.word(i).lower())) {
      i--;
    }
    return i + 1;
  }

  private boolean isNumber(int i) {
    return i < frame.size()
        && (frame.word(i).isNumeric() || NumberWords.cardinal(frame.word(i).lower()) != null);
  }

  private int nextMark(int from) {
    int i = from;
    while (i < frame.size() && !frame.is(i, ",") && !HARD_BREAKS.contains(frame.word(i).lower())) {
      i++;
    }
    return i;
  }

  private int lastMark(int from) {
    int i = from;
    while (i > 0 && !frame.is(i - 1, ",") && !HARD_BREAKS.contains(frame.word(i - 1).lower())) {
      i--;
    }
    return i;
  }

  private Role role(int start, int end) {
    var first = frame.word(start);
    if (ClauseVerbs.RELATIVES.contains(first.lower())
        || Grammar.PREPOSITIONS.contains(first.lower())
            && start + 1 < end
            && ClauseVerbs.RELATIVES.contains(frame.word(start + 1).lower())) {
      return Role.RELATIVE;
    }
    int from = start;
    while (from < end && TIES.contains(frame.word(from).lower())) {
      from++;
    }
    boolean tied = from > start;
    if (verbs.of(from, end) >= 0) {
      return Role.CLAUSE;
    }
    boolean adjunct =
        tied && Grammar.PREPOSITIONS.contains(first.lower())
            || from < end
                && (Grammar.PREPOSITIONS.contains(frame.word(from).lower())
                    || FiniteVerbs.isPresentParticiple(frame, from)
                    || frame.is(from, "according")
                    || ClauseVerbs.CONDITIONS.contains(frame.word(from).lower())
                    || TimeWords.isWeekday(frame.word(from).lower()));
    return adjunct ? Role.ADJUNCT : Role.PIECE;
  }
}
