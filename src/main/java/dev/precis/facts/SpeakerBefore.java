package dev.precis.facts;

import java.util.Optional;
import java.util.Set;

/// Finds who says a quoted run in the words before it: Ann Lee said: "…"; according to Ann Lee,
/// "…"; Lee's claim that "…"; and, for judgements, in "condemned as '…' by Ann Lee".
final class SpeakerBefore {
  private static final int LONGEST_LABEL = 8;

  /// What may stand between a cue and the quotation it brings.
  private static final Set<String> LINKS =
      Set.of(
          ",", ":", "that", "the", "a", "an", "it", "as", "—", "–", "-", "--", "(", "…", "to",
          "for", "of", "this");

  /// Subjects that stand for nobody: "anyone who says".
  private static final Set<String> NOBODY =
      Set.of("anybody", "anyone", "everybody", "everyone", "nobody", "those", "whoever", "someone");

  private final Frame frame;

  SpeakerBefore(Frame frame) {
    this.frame = frame;
  }

  /// Whom the cue nearest before `at` has speak, no further back than `from`.
  Optional<Said> of(int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - SpeakerFinder.REACH); i--) {
      int source = Cues.sourceAfter(frame, i);
      if (source >= 0) {
        int cue = i;
        return Subjects.object(frame, source)
            .filter(phrase -> phrase.end() <= at)
            .map(phrase -> new Said(phrase, frame.word(cue), Sureness.ACCORDING_TO));
      }
      if (Cues.isPossessedSpeech(frame, i)) {
        int cue = i;
        return NounPhrases.endingAt(frame, i - 1)
            .map(phrase -> new Said(phrase, frame.word(cue), Sureness.POSSESSED));
      }
      if (!Cues.isCue(frame, i)) {
        continue;
      }
      var subject = speakerOfCue(i, at);
      if (subject.isPresent()) {
        return Optional.of(new Said(subject.get(), frame.word(i), confidence(i, at)));
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> speakerOfCue(int cue, int at) {
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

  private double confidence(int cue, int at) {
    boolean linked = true;
    for (int i = cue + 1; i < at; i++) {
      linked &= LINKS.contains(frame.word(i).lower());
    }
    boolean said = Cues.isSaid(frame, cue);
    if (linked) {
      return said ? Sureness.ADJACENT : Sureness.IN_SENTENCE;
    }
    return said ? Sureness.IN_SENTENCE : Sureness.JUDGED;
  }

  /// "was condemned as '…' by the minister".
  Optional<Said> by(int at) {
    if (!frame.is(at + 1, "by") || !isJudgedBefore(at) && !isJudgement(lastWord(frame.run(at)))) {
      return Optional.empty();
    }
    return Subjects.object(frame, at + 2)
        .map(phrase -> new Said(phrase, frame.word(at + 1), Sureness.BY));
  }

  /// Whether a participle that passes judgement stands before: "condemned as".
  private boolean isJudgedBefore(int at) {
    for (int i = Math.max(1, at - SpeakerFinder.REACH); i < at; i++) {
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

  /// `Ann Lee: "…"`, as in an interview or a headline.
  Optional<Said> labelled(int at) {
    if (!frame.is(at - 1, ":") || at - 1 > LONGEST_LABEL) {
      return Optional.empty();
    }
    var label = new Phrase(frame, 0, Math.max(1, at - 1));
    return label.hasName()
        ? Optional.of(new Said(label, null, Sureness.DISTANT))
        : Optional.empty();
  }
}
