package dev.precis.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds who says a quoted run, from the words of the frame it stands in: after it ("…," said Ann
/// Lee), before it (Ann Lee said: "…"), around it, by "according to" or "by", or, failing all, as
/// the subject of its sentence.
final class SpeakerFinder {
  /// How many words from a run its speaker may stand.
  static final int REACH = 60;

  private final Frame frame;
  private final SpeakerBefore before;
  private final SpeakerAfter after;
  private boolean subjectSought;
  private @Nullable Said subject;

  SpeakerFinder(Frame frame) {
    this.frame = frame;
    before = new SpeakerBefore(frame);
    after = new SpeakerAfter(frame);
  }

  /// Who says the run at element `at`.
  Optional<Said> of(int at) {
    var attached = isAttached(at);
    var first = attached ? after.of(at) : before.of(0, at);
    return first
        .or(() -> before.by(at))
        .or(() -> attached ? before.of(0, at) : after.of(at))
        .or(() -> after.accordingTo(at + 1, REACH))
        .or(() -> before.labelled(at))
        .or(() -> subject().filter(said -> said.speaker().start() < at));
  }

  /// Whom a frame without a quotation leaves ready to speak: the subject of its cue, else of its
  /// main clause.
  Optional<Said> speaker() {
    return before.of(0, frame.size()).or(this::subject);
  }

  /// Whom the last cue among the words `[from, to)` has speak.
  Optional<Said> cuedSpeaker(int from, int to) {
    return before.of(from, to).filter(said -> said.cue() != null);
  }

  /// Found once, since each run of a long sentence may ask for it.
  private Optional<Said> subject() {
    if (!subjectSought) {
      subjectSought = true;
      subject =
          Subjects.ofMainClause(frame)
              .map(phrase -> new Said(phrase, null, Sureness.SUBJECT_ONLY))
              .orElse(null);
    }
    return Optional.ofNullable(subject);
  }

  /// Whether a run is set off as the object of words that follow: it ends in a comma, a question or
  /// an exclamation, or one follows.
  private boolean isAttached(int at) {
    boolean comma = frame.is(at + 1, ",") || frame.is(at + 1, "—") || frame.is(at + 1, "–");
    return comma || at == 0 || ",?!.—–…-".contains(frame.run(at).last());
  }
}
