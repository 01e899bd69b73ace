package dev.precis.facts;

import dev.precis.facts.SpeechVerbs.Strength;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parts sentences into the clauses that say something by themselves: each has a subject and a
/// finite verb. What has none of its own stays with the clause it hangs on. Read from the words
/// alone, so a sentence that is hard to part stays whole.
public final class Propositions {
  /// Words that tie a clause to the one before it and leave it true when they go.
  private static final Set<String> TIES =
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

  /// Those that begin a clause without a comma before them.
  private static final Set<String> BARE_TIES =
      Set.of("while", "whereas", "although", "though", "but", "after", "because", "and");

  /// Words that make a clause a mere thought.
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "lest");

  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom", "where");

  private static final Set<String> HARD_BREAKS = Set.of(";", "—", "–", "--");

  /// A listed name is no longer than this.
  private static final int LIST_ITEM = 3;

  /// "On Friday," and "In a statement," stay with what they lead up to.
  private static final int SHORT_ADJUNCT = 3;

  /// "the mayor of Oakford said" is no longer than this.
  private static final int SAYING = 6;

  /// What the words between two marks are to the rest.
  private enum Role {
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
  private record Chunk(int start, int end, boolean hard, Role role) {}

  private final String source;
  private final Frame frame;
  private final List<Proposition> found = new ArrayList<>();

  private Propositions(String source, Frame frame) {
    this.source = source;
    this.frame = frame;
  }

  /// The clauses of the sentence at `sentence` in `source` that say something by themselves, in the
  /// order of their first words; none when that would be the sentence itself.
  public static List<Proposition> in(String source, Span sentence) {
    var words = Words.in(source, sentence);
    var all = new ArrayList<Proposition>();
    for (var frame : Frame.of(0, words, QuotationMarks.pair(source, sentence, 0, false))) {
      var propositions = new Propositions(source, frame);
      propositions.read();
      all.addAll(propositions.found);
    }
    return all;
  }

  /// Where the words that tell what the subject of `clause` does begin: at its first finite verb,
  /// or where it begins when it quotes somebody first; -1 when no verb is seen.
  public static int predicate(String source, Span clause) {
    var words = Words.in(source, clause);
    var quoted = QuotationMarks.pair(source, clause, 0, false);
    int verb = verb(source, Frame.of(0, words, quoted));
    if (verb < 0) {
      // A clause that is all somebody's words has its verb within the marks.
      return verb(source, Frame.of(0, words, List.of()));
    }
    return quoted.isEmpty() || quoted.getFirst().outer().start() > verb ? verb : clause.start();
  }

  private static int verb(String source, List<Frame> frames) {
    for (var frame : frames) {
      int verb = new Propositions(source, frame).finite(1, frame.size());
      if (verb >= 0) {
        return frame.word(verb).span().start();
      }
    }
    return -1;
  }

  private void read() {
    var chunks = chunks();
    int start = 0;
    for (int i = 0; i < chunks.size(); i++) {
      var chunk = chunks.get(i);
      if (chunk.role() == Role.RELATIVE && i > 0) {
        relative(chunk).ifPresent(found::add);
      }
      if (i > start && opens(chunks, start, i)) {
        add(chunks, start, i);
        start = i;
      }
    }
    boolean sourced = !chunks.isEmpty() && isSource(chunks.getLast());
    if (start > 0 || sourced) {
      add(chunks, start, chunks.size());
    }
  }

  /// Whether a proposition begins with the chunk at `i`, after those from `start` on.
  private boolean opens(List<Chunk> chunks, int start, int i) {
    var chunk = chunks.get(i);
    boolean clauseBefore = hasRole(chunks, start, i, Role.CLAUSE) || isWhole(chunks, start, i);
    if (chunk.role() == Role.CLAUSE) {
      boolean tied = TIES.contains(frame.word(chunk.start()).lower());
      return leadsIn(chunks, start, i) || clauseBefore && (tied || chunk.hard());
    }
    // "Before a meeting in the harbour, where the fire was, Lee, 54, spoke": from Lee on.
    return chunk.role() == Role.PIECE
        && leadsIn(chunks, start, i)
        && Clauses.startsSubject(frame, chunk.start())
        && !isListed(chunks, i);
  }

  private static boolean hasRole(List<Chunk> chunks, int from, int to, Role role) {
    return chunks.subList(from, to).stream().anyMatch(chunk -> chunk.role() == role);
  }

  private boolean isWhole(List<Chunk> chunks, int from, int to) {
    return verb(chunks.get(from).start(), chunks.get(to - 1).end()) >= 0;
  }

  /// Whether nothing before the chunk at `to` is more than what leads up to a subject.
  private boolean leadsIn(List<Chunk> chunks, int from, int to) {
    var first = chunks.get(from);
    boolean subordinate =
        first.role() == Role.CLAUSE
            && Grammar.SUBORDINATORS.contains(frame.word(first.start()).lower());
    boolean adjunct =
        first.role() == Role.ADJUNCT
            && (to > from + 1
                || first.end() - first.start() > SHORT_ADJUNCT
                || frame.is(first.start(), "according"));
    boolean more = hasRole(chunks, from, to, Role.CLAUSE) || hasRole(chunks, from, to, Role.PIECE);
    return adjunct && !more || subordinate && to == from + 1;
  }

  private boolean isListed(List<Chunk> chunks, int i) {
    if (i + 1 >= chunks.size()) {
      return true;
    }
    var chunk = chunks.get(i);
    var next = frame.word(chunks.get(i + 1).start());
    return next.is("and")
        || next.is("or")
        || chunk.end() - chunk.start() <= LIST_ITEM && next.isCapitalised();
  }

  private void add(List<Chunk> chunks, int from, int to) {
    int start = chunks.get(from).start();
    boolean thought =
        CONDITIONS.contains(frame.word(start).lower()) || chunks.get(from).role() == Role.ADJUNCT;
    int last = to - 1;
    while (last > from && isSource(chunks.get(last))) {
      last--;
    }
    int end = chunks.get(last).end();
    while (start < end && (TIES.contains(frame.word(start).lower()) || frame.is(start, "that"))) {
      start++;
    }
    if (!thought && finite(start + 1, end) >= 0) {
      var span = span(start, end);
      found.add(new Proposition(span, worded(span.in(source))));
    }
  }

  /// "the mayor of Oakford said", "according to the police".
  private boolean isSource(Chunk chunk) {
    if (frame.is(chunk.start(), "according")) {
      return true;
    }
    for (int i = chunk.start(); i < chunk.end() && chunk.end() - chunk.start() <= SAYING; i++) {
      if (SpeechVerbs.strength(frame.word(i)) == Strength.SAID && FiniteVerbs.isFinite(frame, i)) {
        return i == chunk.end() - 1
            || i == chunk.start() && Clauses.startsSubject(frame, chunk.start() + 1);
      }
    }
    return false;
  }

  /// "the harbour, which holds forty boats".
  private Optional<Proposition> relative(Chunk chunk) {
    var pronoun = frame.word(chunk.start());
    int comma = chunk.start();
    while (comma > 0 && frame.word(comma - 1).isPunctuation()) {
      comma--;
    }
    return NounPhrases.endingAt(frame, comma)
        .map(Propositions::fromLastDeterminer)
        .map(phrase -> pronoun.is("who") ? phrase : Subjects.afterLastOf(phrase))
        .filter(phrase -> !pronoun.is("who") || !followsPreposition(phrase.start()))
        .map(phrase -> {
          boolean subject =
              (pronoun.is("who") || pronoun.is("which"))
                  && FiniteVerbs.isFinite(frame, chunk.start() + 1);
          var wording =
              subject
                  ? worded(
                      phrase.span().in(source)
                          + " "
                          + span(chunk.start() + 1, chunk.end()).in(source))
                  : null;
          return new Proposition(span(phrase.start(), chunk.end()), wording);
        });
  }

  /// "Ann Lee, from Oakford, who was hurt".
  private boolean followsPreposition(int i) {
    return i > 0 && Grammar.PREPOSITIONS.contains(frame.word(i - 1).lower());
  }

  /// "some accuse the network": the network.
  private static Phrase fromLastDeterminer(Phrase phrase) {
    var frame = phrase.frame();
    for (int i = phrase.end() - 1; i > phrase.start(); i--) {
      if (Grammar.DETERMINERS.contains(frame.word(i).lower())
          && !frame.is(i - 1, "of")
          && !frame.is(i - 1, "for")
          && !Grammar.DETERMINERS.contains(frame.word(i - 1).lower())) {
        return new Phrase(frame, i, phrase.end());
      }
    }
    return phrase;
  }

  private Span span(int start, int end) {
    int last = end - 1;
    while (last > start && frame.word(last).isPunctuation() && !closes(last)) {
      last--;
    }
    return new Span(frame.word(start).span().start(), frame.word(last).span().end());
  }

  private boolean closes(int i) {
    return frame.isRun(i) || frame.is(i, ")") || frame.is(i, "%");
  }

  /// With a capital first.
  private static String worded(String words) {
    var folded = words.replaceAll("\\s+", " ");
    return Character.toUpperCase(folded.charAt(0)) + folded.substring(1);
  }

  private List<Chunk> chunks() {
    var chunks = new ArrayList<Chunk>();
    int start = 0;
    boolean hard = false;
    int depth = 0;
    for (int i = 0; i < frame.size(); i++) {
      var word = frame.word(i);
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
      boolean breaks = depth <= 0 && (word.is(",") || HARD_BREAKS.contains(word.lower()));
      if (breaks || depth <= 0 && i > start && opensBare(i)) {
        add(chunks, start, i, hard);
        hard = breaks && !word.is(",");
        start = breaks ? i + 1 : i;
      }
    }
    add(chunks, start, frame.size(), hard);
    return chunks;
  }

  private void add(List<Chunk> chunks, int start, int end, boolean hard) {
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
    int verb = verb(i + 1, nextMark(i + 1));
    return verb >= 0
        && !joins(i + 1, verb)
        && finite(lastMark(i), i) >= 0
        && finite(lastOpener(i), i) >= 0;
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
    if (RELATIVES.contains(first.lower())
        || Grammar.PREPOSITIONS.contains(first.lower())
            && start + 1 < end
            && RELATIVES.contains(frame.word(start + 1).lower())) {
      return Role.RELATIVE;
    }
    int from = start;
    while (from < end && TIES.contains(frame.word(from).lower())) {
      from++;
    }
    boolean tied = from > start;
    if (verb(from, end) >= 0) {
      return Role.CLAUSE;
    }
    boolean adjunct =
        tied && Grammar.PREPOSITIONS.contains(first.lower())
            || from < end
                && (Grammar.PREPOSITIONS.contains(frame.word(from).lower())
                    || FiniteVerbs.isPresentParticiple(frame, from)
                    || frame.is(from, "according")
                    || CONDITIONS.contains(frame.word(from).lower())
                    || TimeWords.isWeekday(frame.word(from).lower()));
    return adjunct ? Role.ADJUNCT : Role.PIECE;
  }

  /// Index of the verb of a clause that begins at `start` with its subject; -1 where it is none.
  private int verb(int start, int end) {
    if (start >= end || !beginsSubject(start)) {
      return -1;
    }
    int verb = finite(start + 1, end);
    return verb >= 0 && isSaying(verb, end) ? -1 : verb;
  }

  /// The first finite verb from `start` on that is not a relative clause's; -1 where there is none.
  private int finite(int start, int end) {
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
