package dev.precis.facts;

import java.util.Optional;
import java.util.Set;

/// Finds who says a quoted run in the words after it: "…," said Ann Lee; "…," she added; "…,"
/// according to Ann Lee; "…" — Ann Lee.
final class SpeakerAfter {
  private static final int LONGEST_LABEL = 8;

  private static final Set<String> DASHES = Set.of("—", "–", "―", "-", "--");

  private final Frame frame;

  SpeakerAfter(Frame frame) {
    this.frame = frame;
  }

  /// Who is said to speak right after the run at `at`.
  Optional<Said> of(int at) {
    int start = at + 1;
    while (start < frame.size() && frame.word(start).isPunctuation() && !frame.isRun(start)) {
      start++;
    }
    if (start >= frame.size() || frame.isRun(start)) {
      return Optional.empty();
    }
    int first = start;
    return inverted(start)
        .or(() -> accordingTo(at + 1, 4))
        .or(() -> signed(at, first))
        .or(() -> following(at + 1, at + 1 + SpeakerFinder.REACH));
  }

  private Optional<Said> inverted(int start) {
    int verb = start;
    while (verb < frame.size() - 1 && Grammar.isAdverb(frame.word(verb))) {
      verb++;
    }
    if (!Cues.isCue(frame, verb)) {
      return Optional.empty();
    }
    int cue = verb;
    return Subjects.after(frame, verb)
        .map(subject -> new Said(subject, frame.word(cue), Sureness.ADJACENT));
  }

  /// `"…" — Ann Lee`: nothing but a name follows a dash.
  private Optional<Said> signed(int at, int start) {
    boolean label = DASHES.contains(frame.word(at + 1).lower());
    int end = frame.size();
    while (label && end > start && frame.word(end - 1).isPunctuation()) {
      end--;
    }
    if (!label || end - start > LONGEST_LABEL) {
      return Optional.empty();
    }
    return Optional.of(new Phrase(frame, start, end))
        .filter(name -> name.hasName() && noneIsVerb(name))
        .map(name -> new Said(name, null, Sureness.SIGNED));
  }

  private boolean noneIsVerb(Phrase name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (FiniteVerbs.isFinite(frame, i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Said> following(int from, int to) {
    for (int i = from + 1; i < Math.min(frame.size(), to); i++) {
      if (frame.isRun(i)) {
        return Optional.empty();
      }
      if (!Cues.isCue(frame, i)) {
        continue;
      }
      var subject = Subjects.before(frame, i).filter(phrase -> phrase.start() >= from);
      if (subject.isPresent()) {
        boolean near = subject.get().start() - from <= 2;
        double confidence =
            near ? (Cues.isSaid(frame, i) ? Sureness.ADJACENT : Sureness.JUDGED) : Sureness.DISTANT;
        return Optional.of(new Said(subject.get(), frame.word(i), confidence));
      }
      if (frame.word(i).isTerminal()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whom "according to" names, among `reach` words from `from` on.
  Optional<Said> accordingTo(int from, int reach) {
    for (int i = from; i < Math.min(frame.size(), from + reach); i++) {
      int source = Cues.sourceAfter(frame, i);
      if (source >= 0) {
        int cue = i;
        return Subjects.object(frame, source)
            .map(phrase -> new Said(phrase, frame.word(cue), Sureness.ACCORDING_TO));
      }
    }
    return Optional.empty();
  }
}
