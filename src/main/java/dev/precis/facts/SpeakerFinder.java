package dev.precis.facts;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who says a quoted run, from the words of the frame it stands in: after it ("…," said Ann
/// Lee), before it (Ann Lee said: "…"), around it, by "according to" or "by", or, failing all, as
/// the subject of its sentence.
final class SpeakerFinder {
  // How sure each pattern is; `./precis eval quotations` on PolNeAR dev bears the order out.
  private static final double ADJACENT = 0.95;
  private static final double ACCORDING_TO = 0.9;
  private static final double SIGNED = 0.85;
  private static final double IN_SENTENCE = 0.85;
  private static final double JUDGED = 0.8;
  private static final double POSSESSED = 0.8;
  private static final double BY = 0.75;
  private static final double DISTANT = 0.7;
  private static final double SUBJECT_ONLY = 0.6;

  private static final int REACH = 60;
  private static final int LONGEST_LABEL = 8;

  /// What may stand between a cue and the quotation it brings.
  private static final Set<String> LINKS =
      Set.of(
          ",", ":", "that", "the", "a", "an", "it", "as", "—", "–", "-", "--", "(", "…", "to",
          "for", "of", "this");

  private static final Set<String> DASHES = Set.of("—", "–", "―", "-", "--");

  /// Subjects that stand for nobody: "anyone who says".
  private static final Set<String> NOBODY =
      Set.of("anybody", "anyone", "everybody", "everyone", "nobody", "those", "whoever", "someone");

  private final Frame frame;
  private boolean subjectSought;
  private @Nullable Said subject;

  SpeakerFinder(Frame frame) {
    this.frame = frame;
  }

  /// Who says the run at element `at`.
  Optional<Said> of(int at) {
    var attached = isAttached(at);
    var first = attached ? right(at) : left(at);
    return first
        .or(() -> by(at))
        .or(() -> attached ? left(at) : right(at))
        .or(() -> accordingTo(at + 1, REACH))
        .or(() -> labelled(at))
        .or(() -> subject().filter(said -> said.speaker().start() < at));
  }

  /// Whom a frame without a quotation leaves ready to speak: the subject of its cue, else of its
  /// main clause.
  Optional<Said> speaker() {
    return left(frame.size()).or(this::subject);
  }

  /// Whom the last cue among the words `[from, to)` has speak.
  Optional<Said> cuedSpeaker(int from, int to) {
    return left(from, to).filter(said -> said.cue() != null);
  }

  /// Found once, since each run of a long sentence may ask for it.
  private Optional<Said> subject() {
    if (!subjectSought) {
      subjectSought = true;
      subject =
          Subjects.ofMainClause(frame)
              .map(phrase -> new Said(phrase, null, SUBJECT_ONLY))
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

  private Optional<Said> right(int at) {
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
        .or(() -> following(at + 1, at + 1 + REACH));
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
    return Subjects.after(frame, verb).map(subject -> new Said(subject, frame.word(cue), ADJACENT));
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
        .map(name -> new Said(name, null, SIGNED));
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
        double confidence = near ? (Cues.isSaid(frame, i) ? ADJACENT : JUDGED) : DISTANT;
        return Optional.of(new Said(subject.get(), frame.word(i), confidence));
      }
      if (frame.word(i).isTerminal()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Said> left(int at) {
    return left(0, at);
  }

  /// Whom the cue nearest before `at` has speak, no further back than `from`.
  private Optional<Said> left(int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
      int source = Cues.sourceAfter(frame, i);
      if (source >= 0) {
        int cue = i;
        return Subjects.object(frame, source)
            .filter(phrase -> phrase.end() <= at)
            .map(phrase -> new Said(phrase, frame.word(cue), ACCORDING_TO));
      }
      if (Cues.isPossessedSpeech(frame, i)) {
        int cue = i;
        return NounPhrases.endingAt(frame, i - 1)
            .map(phrase -> new Said(phrase, frame.word(cue), POSSESSED));
      }
      if (!Cues.isCue(frame, i)) {
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
    boolean set =
        cue > 0 && frame.word(cue - 1).isPunctuation() && !ReportedStart.isTelling(frame.word(cue));
    var after = Subjects.after(frame, cue).filter(phrase -> set && phrase.end() <= at);
    return after
        .filter(this::closesItsClause)
        .or(() -> Subjects.before(frame, cue))
        .or(() -> after)
        .filter(phrase ->
            !NOBODY.contains(frame.word(phrase.end() - 1).lower()) && !phrase.first().is("no"));
  }

  /// "…, said Ann Lee.": somebody, and nothing after.
  private boolean closesItsClause(Phrase phrase) {
    boolean closed = phrase.end() >= frame.size() || frame.word(phrase.end()).isPunctuation();
    return closed && (phrase.hasName() || phrase.isHuman());
  }

  private double leftConfidence(int cue, int at) {
    boolean linked = true;
    for (int i = cue + 1; i < at; i++) {
      linked &= LINKS.contains(frame.word(i).lower());
    }
    boolean said = Cues.isSaid(frame, cue);
    if (linked) {
      return said ? ADJACENT : IN_SENTENCE;
    }
    return said ? IN_SENTENCE : JUDGED;
  }

  /// "was condemned as '…' by the minister".
  private Optional<Said> by(int at) {
    if (!frame.is(at + 1, "by") || !isJudgedBefore(at) && !isJudgement(lastWord(frame.run(at)))) {
      return Optional.empty();
    }
    return Subjects.object(frame, at + 2).map(phrase -> new Said(phrase, frame.word(at + 1), BY));
  }

  /// Whether a participle that passes judgement stands before: "condemned as".
  private boolean isJudgedBefore(int at) {
    for (int i = Math.max(1, at - REACH); i < at; i++) {
      if (isJudgement(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJudgement(Word word) {
    var form = Verbs.form(word.lower());
    return form != null
        && form.participle()
        && SpeechVerbs.strength(word) != SpeechVerbs.Strength.NONE;
  }

  /// "was 'strongly condemned' by": the participle may stand within the marks.
  private static Word lastWord(QuotedRun run) {
    int start = run.text().lastIndexOf(' ') + 1;
    return Word.at(run.text(), start, run.text().length());
  }

  private Optional<Said> accordingTo(int from, int reach) {
    for (int i = from; i < Math.min(frame.size(), from + reach); i++) {
      int source = Cues.sourceAfter(frame, i);
      if (source >= 0) {
        int cue = i;
        return Subjects.object(frame, source)
            .map(phrase -> new Said(phrase, frame.word(cue), ACCORDING_TO));
      }
    }
    return Optional.empty();
  }

  /// `Ann Lee: "…"`, as in an interview or a headline.
  private Optional<Said> labelled(int at) {
    if (!frame.is(at - 1, ":") || at - 1 > LONGEST_LABEL) {
      return Optional.empty();
    }
    var label = new Phrase(frame, 0, Math.max(1, at - 1));
    return label.hasName() ? Optional.of(new Said(label, null, DISTANT)) : Optional.empty();
  }
}
