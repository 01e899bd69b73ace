package dev.precis.facts;

import dev.precis.facts.SpeechVerbs.Strength;
import java.util.Optional;
import java.util.Set;

/// Finds who says a quoted run, from the words of the frame it stands in: after it ("…," said Ann
/// Lee), before it (Ann Lee said: "…"), around it, by "according to" or "by", or, failing all, as
/// the subject of its sentence.
final class SpeakerFinder {
  // How sure each pattern is; `./precis eval quotations` on PolNeAR dev bears the order out.
  private static final double ADJACENT = 0.95;
  private static final double ACCORDING_TO = 0.9;
  private static final double IN_SENTENCE = 0.85;
  private static final double JUDGED = 0.8;
  private static final double BY = 0.75;
  private static final double DISTANT = 0.7;
  private static final double SUBJECT_ONLY = 0.6;

  private static final int REACH = 60;

  /// What may stand between a cue and the quotation it brings.
  private static final Set<String> LINKS =
      Set.of(
          ",", ":", "that", "the", "a", "an", "it", "as", "—", "–", "-", "--", "(", "…", "to",
          "for", "of", "this");

  private final Frame frame;

  SpeakerFinder(Frame frame) {
    this.frame = frame;
  }

  /// Who says the run at element `at`.
  Optional<Said> of(int at) {
    var attached = isAttached(at);
    var first = attached ? right(at) : left(at);
    if (first.isPresent()) {
      return first;
    }
    return by(at)
        .or(() -> attached ? left(at) : right(at))
        .or(() -> accordingToAfter(at))
        .or(() -> labelled(at))
        .or(this::subject);
  }

  /// Whom a frame without a quotation leaves ready to speak: the subject of its cue, else of its
  /// main clause.
  Optional<Said> speaker() {
    return left(frame.size()).or(this::subject);
  }

  private Optional<Said> subject() {
    return Subjects.ofMainClause(frame).map(subject -> new Said(subject, null, SUBJECT_ONLY));
  }

  /// Whether a run is set off as the object of words that follow: it ends in a comma, a question or
  /// an exclamation, or one follows.
  private boolean isAttached(int at) {
    boolean comma = frame.is(at + 1, ",") || frame.is(at + 1, "—") || frame.is(at + 1, "–");
    return comma || at == 0 || ",?!.—–…-".contains(frame.run(at).last());
  }

  private Optional<Said> right(int at) {
    int start = at + 1;
    while (start < frame.size() && frame.word(start).isPunctuation() && !frame.isRun(start)) {
      start++;
    }
    if (start >= frame.size() || frame.isRun(start)) {
      return Optional.empty();
    }
    return inverted(start)
        .or(() -> accordingTo(at + 1, 4))
        .or(() -> following(at + 1, at + 1 + REACH));
  }

  private Optional<Said> inverted(int start) {
    int verb = start;
    while (verb < frame.size() - 1 && Grammar.isAdverb(frame.word(verb))) {
      verb++;
    }
    if (!isCue(verb)) {
      return Optional.empty();
    }
    int cue = verb;
    return Subjects.after(frame, verb).map(subject -> new Said(subject, frame.word(cue), ADJACENT));
  }

  private Optional<Said> following(int from, int to) {
    for (int i = from + 1; i < Math.min(frame.size(), to); i++) {
      if (frame.isRun(i)) {
        return Optional.empty();
      }
      if (!isCue(i)) {
        continue;
      }
      var subject = Subjects.before(frame, i).filter(phrase -> phrase.start() >= from);
      if (subject.isPresent()) {
        boolean near = subject.get().start() - from <= 2;
        boolean said = SpeechVerbs.strength(frame.word(i)) == Strength.SAID;
        double confidence = near ? (said ? ADJACENT : JUDGED) : DISTANT;
        return Optional.of(new Said(subject.get(), frame.word(i), confidence));
      }
      if (frame.word(i).isTerminal()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Said> left(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (isAccordingTo(i)) {
        return Subjects.object(frame, i + 2)
            .filter(phrase -> phrase.end() <= at)
            .map(phrase -> new Said(phrase, frame.word(phrase.start() - 2), ACCORDING_TO));
      }
      if (!isCue(i)) {
        continue;
      }
      var subject = speakerOfCueBefore(i, at);
      if (subject.isPresent()) {
        return Optional.of(new Said(subject.get(), frame.word(i), leftConfidence(i, at)));
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> speakerOfCueBefore(int cue, int at) {
    return Subjects.before(frame, cue)
        .or(() -> Subjects.after(frame, cue).filter(phrase -> phrase.end() <= at && cue > 0));
  }

  private double leftConfidence(int cue, int at) {
    boolean linked = true;
    for (int i = cue + 1; i < at; i++) {
      linked &= LINKS.contains(frame.word(i).lower());
    }
    boolean said = SpeechVerbs.strength(frame.word(cue)) == Strength.SAID;
    if (linked) {
      return said ? ADJACENT : IN_SENTENCE;
    }
    return said ? IN_SENTENCE : JUDGED;
  }

  /// "was condemned as '…' by the minister".
  private Optional<Said> by(int at) {
    if (!frame.is(at + 1, "by")) {
      return Optional.empty();
    }
    return Subjects.object(frame, at + 2).map(phrase -> new Said(phrase, frame.word(at + 1), BY));
  }

  private Optional<Said> accordingToAfter(int at) {
    return accordingTo(at + 1, REACH);
  }

  private Optional<Said> accordingTo(int from, int reach) {
    for (int i = from; i < Math.min(frame.size(), from + reach); i++) {
      if (isAccordingTo(i)) {
        return Subjects.object(frame, i + 2)
            .map(phrase -> new Said(phrase, frame.word(phrase.start() - 2), ACCORDING_TO));
      }
    }
    return Optional.empty();
  }

  private boolean isAccordingTo(int i) {
    return frame.is(i + 1, "to") && frame.is(i, "according")
        || frame.is(i + 1, "per") && frame.is(i, "as");
  }

  /// `Ann Lee: "…"`, as in an interview or a headline.
  private Optional<Said> labelled(int at) {
    if (!frame.is(at - 1, ":") || at - 1 > 8) {
      return Optional.empty();
    }
    var label = new Phrase(frame, 0, Math.max(1, at - 1));
    return label.hasName() ? Optional.of(new Said(label, null, DISTANT)) : Optional.empty();
  }

  /// Whether the word at `i` is a verb of speech in use as a verb, its subject the speaker.
  boolean isCue(int i) {
    var word = frame.word(i);
    if (!word.isAlphabetic() || (word.isCapitalised() && i > 0)) {
      return false;
    }
    if (SpeechVerbs.strength(word) == Strength.NONE) {
      return false;
    }
    var form = Verbs.form(word.lower());
    if (form == null) {
      return false;
    }
    var before = i == 0 ? "" : frame.word(i - 1).lower();
    boolean nominal =
        before.equals("'s")
            || (Grammar.DETERMINERS.contains(before)
                && !before.equals("all")
                && !before.equals("both")
                && !before.equals("that")
                && !before.equals("which"));
    if (nominal) {
      return false;
    }
    if (form.ing()) {
      return true;
    }
    if (form.past()) {
      return !form.participle() || !isPassive(i);
    }
    return form.third() ? !Grammar.PREPOSITIONS.contains(before) : isVerbalBase(i, before);
  }

  private boolean isPassive(int i) {
    int j = i - 1;
    while (j >= 0 && Grammar.isAdverb(frame.word(j))) {
      j--;
    }
    return j >= 0 && Grammar.BE.contains(frame.word(j).lower());
  }

  private boolean isVerbalBase(int i, String before) {
    if (i == 0) {
      return false;
    }
    boolean pluralSubject =
        before.length() > 3
            && before.endsWith("s")
            && !before.endsWith("ss")
            && !Grammar.isAuxiliary(frame.word(i - 1));
    return Grammar.MODALS.contains(before)
        || Set.of("they", "we", "i", "you", "who", "people", "men", "women", "police", "also")
            .contains(before)
        || pluralSubject;
  }
}
