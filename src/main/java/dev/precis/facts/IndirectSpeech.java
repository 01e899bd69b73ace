package dev.precis.facts;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a frame reports without marks: "officials said that the bridge fell", "the bridge fell,
/// officials said", "according to officials, the bridge fell".
///
/// @param span the reported clause
/// @param said who says it, and the cue
record IndirectSpeech(Span span, Said said) {
  /// A clause has a subject and a verb, and seldom fewer words than this.
  private static final int SHORTEST = 4;

  /// Verbs that report a clause with or without "that".
  private static final Set<String> PLAIN =
      Set.of(
          "say",
          "tell",
          "add",
          "state",
          "claim",
          "argue",
          "warn",
          "insist",
          "note",
          "explain",
          "announce",
          "allege",
          "assert",
          "maintain",
          "contend",
          "believe",
          "think",
          "suggest",
          "estimate",
          "predict",
          "stress",
          "report",
          "write",
          "tweet",
          "testify",
          "confirm",
          "recall",
          "concede",
          "admit",
          "acknowledge",
          "reveal",
          "deny",
          "complain",
          "reply");

  /// Words that set a clause with its own source against the one before it.
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but", ";");

  /// The reported clauses of `frame`; none when it quotes, when nobody is said to speak, or when
  /// the speaker is no source.
  static List<IndirectSpeech> in(Frame frame) {
    if (frame.hasRun()) {
      return List.of();
    }
    var found = new ArrayList<IndirectSpeech>();
    int from = 0;
    for (int i = 1; i < frame.size(); i++) {
      boolean contrast =
          CONTRASTS.contains(frame.word(i).lower())
              && (frame.is(i, ";") || frame.is(i - 1, ","))
              && hasSource(frame, from, i)
              && hasSource(frame, i, frame.size());
      if (contrast) {
        in(frame, from, i).ifPresent(found::add);
        from = i + 1;
      }
    }
    in(frame, from, frame.size()).ifPresent(found::add);
    return found;
  }

  /// Whether "according to" stands in a part of a frame, close to its ends.
  private static boolean hasSource(Frame frame, int from, int to) {
    for (int i = from; i < Math.min(to, from + Clauses.REACH); i++) {
      if (Cues.sourceAfter(frame, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// The clause reported in the words `[from, to)`.
  private static Optional<IndirectSpeech> in(Frame frame, int from, int to) {
    return new SpeakerFinder(frame)
        .cuedSpeaker(from, to)
        .flatMap(said -> reported(frame, said, from, to));
  }

  private static Optional<IndirectSpeech> reported(Frame frame, Said said, int from, int to) {
    int cue = from;
    while (cue < to && !frame.word(cue).equals(said.cue())) {
      cue++;
    }
    if (cue == to) {
      return Optional.empty();
    }
    int end = clauseEnd(frame, to);
    boolean source = Cues.sourceAfter(frame, cue) >= 0;
    int after = source ? said.speaker().end() : ReportedStart.after(frame, cue, end);
    if (!source && !reports(frame, cue, frame.is(after - 1, "that"))) {
      return Optional.empty();
    }
    while (after < end && frame.is(after, ",")) {
      after++;
    }
    int first = Math.min(cue, said.speaker().start());
    boolean speakerFollows = !source && said.speaker().start() > cue;
    boolean stands = end - after < SHORTEST || speakerFollows || source && cue > from + 1;
    int start = stands ? from : after;
    int last = stands ? clauseEnd(frame, first) : end;
    return source || hasVerb(frame, start, last)
        ? clause(frame, start, last, said)
        : Optional.empty();
  }

  /// Whether the verb at `cue` reports a clause. Many verbs of speech do so only before "that":
  /// "the town pledged help", "the talks concluded".
  private static boolean reports(Frame frame, int cue, boolean that) {
    var form = Verbs.form(frame.word(cue).lower());
    boolean plain = form != null && PLAIN.contains(form.lemma());
    return plain || that && Cues.isSaid(frame, cue) && form != null && !form.ing();
  }

  private static Optional<IndirectSpeech> clause(Frame frame, int start, int end, Said said) {
    return end - start < SHORTEST || !isClause(frame, start) || !isThirdPerson(said.speaker())
        ? Optional.empty()
        : Optional.of(
            new IndirectSpeech(
                new Span(frame.word(start).span().start(), frame.word(end - 1).span().end()),
                said));
  }

  /// Whether words from `start` on can be a clause: they begin as a subject does, or say what
  /// somebody was told to do. A verb begins none ("what officials said was an attack"), nor does a
  /// bare noun ("denied responsibility").
  private static boolean isClause(Frame frame, int start) {
    var first = frame.word(start);
    boolean subject =
        frame.is(start - 1, "that")
            || frame.is(start - 1, ",")
            || Clauses.startsSubject(frame, start)
            || first.isNumeric()
            || NumberWords.cardinal(first.lower()) != null
            || Nouns.isPlural(first.lower())
            || FiniteVerbs.isPresentParticiple(frame, start);
    return frame.is(start, "to")
        ? ReportedStart.followsTelling(frame, start)
        : subject && !FiniteVerbs.isFinite(frame, start);
  }

  private static boolean hasVerb(Frame frame, int start, int end) {
    for (int i = start; i < end; i++) {
      if (FiniteVerbs.isFinite(frame, i)) {
        return true;
      }
    }
    return start < end && (frame.is(start, "to") || FiniteVerbs.isPresentParticiple(frame, start));
  }

  /// Outside marks, "we said" is the outlet's own voice.
  private static boolean isThirdPerson(Phrase speaker) {
    var last = speaker.frame().word(speaker.end() - 1);
    return !Grammar.FIRST_PERSON.contains(speaker.first().lower())
        && !Grammar.FIRST_PERSON.contains(last.lower())
        && !last.is("you")
        && !speaker.first().isNumeric();
  }

  /// Before the punctuation that ends the clause.
  private static int clauseEnd(Frame frame, int end) {
    int last = end;
    while (last > 0 && frame.word(last - 1).isPunctuation()) {
      last--;
    }
    return last;
  }
}
