package dev.precis.facts;

import dev.precis.facts.Chunks.Chunk;
import dev.precis.facts.Chunks.Role;
import dev.precis.facts.SpeechVerbs.Strength;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts sentences into the clauses that say something by themselves: each has a subject and a
/// finite verb. What has none of its own stays with the clause it hangs on. Read from the words
/// alone, so a sentence that is hard to part stays whole.
public final class Propositions {
  /// A listed name is no longer than this.
  private static final int LIST_ITEM = 3;

  /// "On Friday," and "In a statement," stay with what they lead up to.
  private static final int SHORT_ADJUNCT = 3;

  /// "the mayor of Oakford said" is no longer than this.
  private static final int SAYING = 6;

  private final String source;
  private final Frame frame;
  private final ClauseVerbs verbs;
  private final List<Proposition> found = new ArrayList<>();

  private Propositions(String source, Frame frame) {
    this.source = source;
    this.frame = frame;
    this.verbs = new ClauseVerbs(frame);
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
    int verb = verb(Frame.of(0, words, quoted));
    if (verb < 0) {
      // A clause that is all somebody's words has its verb within the marks.
      return verb(Frame.of(0, words, List.of()));
    }
    return quoted.isEmpty() || quoted.getFirst().outer().start() > verb ? verb : clause.start();
  }

  private static int verb(List<Frame> frames) {
    for (var frame : frames) {
      int verb = new ClauseVerbs(frame).finite(1, frame.size());
      if (verb >= 0) {
        return frame.word(verb).span().start();
      }
    }
    return -1;
  }

  private void read() {
    var chunks = Chunks.of(frame);
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
      boolean tied = Chunks.TIES.contains(frame.word(chunk.start()).lower());
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
    return verbs.of(chunks.get(from).start(), chunks.get(to - 1).end()) >= 0;
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
        ClauseVerbs.CONDITIONS.contains(frame.word(start).lower())
            || chunks.get(from).role() == Role.ADJUNCT;
    int last = to - 1;
    while (last > from && isSource(chunks.get(last))) {
      last--;
    }
    int end = chunks.get(last).end();
    while (start < end
        && (Chunks.TIES.contains(frame.word(start).lower()) || frame.is(start, "that"))) {
      start++;
    }
    if (!thought && verbs.finite(start + 1, end) >= 0) {
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
}
