package dev.precis.facts;

import dev.precis.facts.SpeechVerbs.Strength;
import java.util.Optional;
import java.util.Set;

/// Finds the noun phrase that is the subject of a verb, at either side of it.
final class Subjects {
  /// Relative pronouns that are the subject of the verb after them.
  private static final Set<String> SUBJECT_RELATIVES = Set.of("who", "which", "that");

  private Subjects() {}

  /// The subject of the verb at `verb`, which stands before it.
  static Optional<Phrase> before(Frame frame, int verb) {
    int i = skipBack(frame, verb - 1);
    if (i < 0) {
      return Optional.empty();
    }
    var shared = sharedWithSpeechBefore(frame, i, verb);
    if (shared.isPresent()) {
      return shared;
    }
    if (frame.is(i, "to")) {
      // "went on to say", "refused to comment": what governs the infinitive has the subject.
      int governor = governor(frame, i);
      return governor < 0 ? Optional.empty() : before(frame, governor);
    }
    if (FiniteVerbs.isPresentParticiple(frame, verb) && i == verb - 1) {
      return ofParticiple(frame, verb);
    }
    boolean relative =
        SUBJECT_RELATIVES.contains(frame.word(i).lower())
            && (!frame.is(i, "that") || i > 0 && Verbs.form(frame.word(i - 1).lower()) == null);
    return relative ? NounPhrases.endingAt(frame, i) : first(frame, Clauses.start(frame, i), verb);
  }

  /// The subject of an inverted verb, as in "said Ann Lee, the mayor": it stands after it.
  static Optional<Phrase> after(Frame frame, int verb) {
    int start = verb + 1;
    while (start < frame.size() && Grammar.isAdverb(frame.word(start))) {
      start++;
    }
    return NounPhrases.from(frame, start, false);
  }

  /// The phrase after "according to" or "by", which may reach over prepositions.
  static Optional<Phrase> object(Frame frame, int start) {
    return NounPhrases.from(frame, start, true);
  }

  /// The subject of the frame's first clause, at its head.
  static Optional<Phrase> ofMainClause(Frame frame) {
    return ofMainClause(frame, frame.size());
  }

  /// The subject of the first clause whose verb stands before `end`.
  private static Optional<Phrase> ofMainClause(Frame frame, int end) {
    for (int i = 0; i < Math.min(end, Clauses.REACH); i++) {
      boolean relative = i > 0 && Grammar.RELATIVES.contains(frame.word(i - 1).lower());
      if (FiniteVerbs.isFinite(frame, i) && !relative) {
        var subject = first(frame, Clauses.start(frame, i - 1), i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /// "said the vote was rigged and added": speech verbs joined by "and" have one speaker.
  private static Optional<Phrase> sharedWithSpeechBefore(Frame frame, int i, int verb) {
    boolean joined = (frame.is(i, "and") || frame.is(i, "but")) && saysInPast(frame, verb);
    int floor = Math.max(0, i - Clauses.REACH);
    for (int earlier = i - 1; joined && earlier > floor; earlier--) {
      if (saysInPast(frame, earlier) && FiniteVerbs.isFinite(frame, earlier)) {
        return before(frame, earlier);
      }
    }
    return Optional.empty();
  }

  private static boolean saysInPast(Frame frame, int i) {
    var form = Verbs.form(frame.word(i).lower());
    return form != null && form.past() && SpeechVerbs.strength(frame.word(i)) == Strength.SAID;
  }

  /// "the mayor left, saying": the subject of the main clause, unless a name or a person stands
  /// right before ("footage of Ann Lee saying").
  private static Optional<Phrase> ofParticiple(Frame frame, int participle) {
    var near =
        frame.word(participle - 1).isPunctuation()
            ? Optional.<Phrase>empty()
            : NounPhrases.endingAt(frame, participle)
                .map(Subjects::afterLastOf)
                .filter(phrase -> phrase.hasName() || phrase.isHuman());
    return near.or(() -> ofMainClause(frame, participle));
  }

  /// "footage of Ann Lee": Ann Lee.
  static Phrase afterLastOf(Phrase phrase) {
    int start = phrase.end() - 1;
    while (start > phrase.start() && !phrase.frame().is(start - 1, "of")) {
      start--;
    }
    return new Phrase(phrase.frame(), start, phrase.end());
  }

  private static int skipBack(Frame frame, int from) {
    int i = from;
    while (i >= 0 && (Grammar.isAuxiliary(frame.word(i)) || Grammar.isAdverb(frame.word(i)))) {
      i--;
    }
    return i;
  }

  private static int governor(Frame frame, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 5); i--) {
      var form = Verbs.form(frame.word(i).lower());
      if (form != null && i > 0) {
        return i;
      }
    }
    return -1;
  }

  /// The first noun phrase of the clause `[start, verb)`, past what leads up to it.
  private static Optional<Phrase> first(Frame frame, int start, int verb) {
    int from = LeadIns.skip(frame, start, verb);
    return NounPhrases.beforeVerb(frame, from, verb)
        .map(phrase -> apposedName(phrase, verb).orElse(phrase))
        .or(() -> nameBefore(frame, from, verb));
  }

  /// "In an interview Ann Lee said": the name or pronoun right before the verb.
  private static Optional<Phrase> nameBefore(Frame frame, int from, int verb) {
    int end = skipBack(frame, verb - 1) + 1;
    int start = end;
    while (start > from && frame.word(start - 1).isCapitalised()) {
      start--;
    }
    boolean pronoun =
        start == end && end > from && Grammar.PRONOUNS.contains(frame.word(end - 1).lower());
    int first = pronoun ? end - 1 : start;
    return first > from && first < end
        ? Optional.of(new Phrase(frame, first, end))
        : Optional.empty();
  }

  /// "A senior official in the ministry, Gen. Bo Chan, said": the name says more than the phrase.
  private static Optional<Phrase> apposedName(Phrase phrase, int verb) {
    var frame = phrase.frame();
    int comma = phrase.end();
    boolean described =
        Grammar.DETERMINERS.contains(phrase.first().lower())
            && frame.is(comma, ",")
            && frame.is(verb - 1, ",")
            && comma + 1 < verb - 1;
    if (!described) {
      return Optional.empty();
    }
    for (int i = comma + 1; i < verb - 1; i++) {
      var word = frame.word(i);
      if (!word.isCapitalised() && !word.is("al") && !word.is("bin") && !word.is("de")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Phrase(frame, comma + 1, verb - 1));
  }
}
