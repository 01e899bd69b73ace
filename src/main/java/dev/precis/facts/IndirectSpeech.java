package dev.precis.facts;

import dev.precis.facts.SpeechVerbs.Strength;
import dev.precis.text.Span;
import java.util.List;
import java.util.Optional;

/// What a frame reports without marks: "officials said that the bridge fell", "the bridge fell,
/// officials said".
///
/// @param span the reported clause
/// @param said who says it, and the cue
record IndirectSpeech(Span span, Said said) {
  /// A clause has a subject and a verb, and seldom fewer words than this.
  private static final int SHORTEST = 4;

  /// The reported clause of `frame`; none when it quotes, when nobody is said to speak, or when the
  /// speaker is no source.
  static List<IndirectSpeech> in(Frame frame) {
    if (frame.hasRun()) {
      return List.of();
    }
    return new SpeakerFinder(frame)
            .speaker()
            .filter(said -> said.cue() != null)
            .flatMap(said -> reported(frame, said))
            .stream()
            .toList();
  }

  private static Optional<IndirectSpeech> reported(Frame frame, Said said) {
    int cue = 0;
    while (cue < frame.size() && !frame.word(cue).equals(said.cue())) {
      cue++;
    }
    if (cue == frame.size() || SpeechVerbs.strength(frame.word(cue)) != Strength.SAID) {
      return Optional.empty();
    }
    int after = cue + 1;
    while (after < frame.size() && (frame.is(after, "that") || frame.is(after, ","))) {
      after++;
    }
    int end = clauseEnd(frame, frame.size());
    int first = Math.min(cue, said.speaker().start());
    boolean speakerFollows = said.speaker().start() > cue;
    boolean atTheEnd = end - after < SHORTEST || speakerFollows;
    return atTheEnd
        ? clause(frame, 0, clauseEnd(frame, first), said)
        : clause(frame, after, end, said);
  }

  private static Optional<IndirectSpeech> clause(Frame frame, int start, int end, Said said) {
    return end - start < SHORTEST
        ? Optional.empty()
        : Optional.of(
            new IndirectSpeech(
                new Span(frame.word(start).span().start(), frame.word(end - 1).span().end()),
                said));
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
