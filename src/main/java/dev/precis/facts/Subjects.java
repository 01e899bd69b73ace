package dev.precis.facts;

import java.util.Optional;
import java.util.Set;

/// Finds the noun phrase that says, at either side of a verb, without a parse: it looks for where
/// the verb's clause begins and takes what stands first in it.
final class Subjects {
  /// A subject longer than this is a misreading.
  private static final int LONGEST = 24;

  /// How far from its verb a clause may begin.
  private static final int REACH = 60;

  private static final Set<String> BREAKS =
      Set.of(";", ":", "—", "–", "--", "-", "---", "“”", "|", "•");

  private Subjects() {}

  /// The subject of the verb at `verb`, which stands before it.
  static Optional<Phrase> before(Frame frame, int verb) {
    int i = verb - 1;
    i = skipBack(frame, i);
    if (i < 0) {
      return Optional.empty();
    }
    if (frame.is(i, "to")) {
      // "went on to say", "refused to comment": what governs the infinitive has the subject.
      int governor = governor(frame, i);
      return governor < 0 ? Optional.empty() : before(frame, governor);
    }
    if (frame.is(i, "who") || frame.is(i, "which")) {
      return antecedent(frame, i);
    }
    return first(frame, clauseStart(frame, i), verb);
  }

  /// The subject of an inverted verb, as in "said Ann Lee, the mayor": it stands after it.
  static Optional<Phrase> after(Frame frame, int verb) {
    int start = verb + 1;
    while (start < frame.size() && Grammar.isAdverb(frame.word(start))) {
      start++;
    }
    return nounPhraseFrom(frame, start, false);
  }

  /// The phrase after "according to" or "by", which may reach over prepositions.
  static Optional<Phrase> object(Frame frame, int start) {
    return nounPhraseFrom(frame, start, true);
  }

  /// The subject of the frame's first clause, at its head.
  static Optional<Phrase> ofMainClause(Frame frame) {
    for (int i = 0; i < Math.min(frame.size(), REACH); i++) {
      boolean relative = i > 0 && Grammar.RELATIVES.contains(frame.word(i - 1).lower());
      if (isFinite(frame, i) && !relative) {
        var subject = first(frame, clauseStart(frame, i - 1), i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the word at `i` can be a sentence's verb: an auxiliary, or a past or third person that
  /// no determiner or preposition before it makes a noun.
  static boolean isFinite(Frame frame, int i) {
    var word = frame.word(i);
    if (Grammar.isAuxiliary(word) && !word.is("'s") && !word.is("having") && !word.is("being")) {
      return true;
    }
    var form = Verbs.form(word.lower());
    if (form == null || !form.finite() || (word.isCapitalised() && i > 0)) {
      return false;
    }
    if (i == 0) {
      return false;
    }
    var before = frame.word(i - 1).lower();
    boolean nominal =
        Grammar.DETERMINERS.contains(before) && !before.equals("that") && !before.equals("which")
            || Grammar.PREPOSITIONS.contains(before)
            || before.equals("'s");
    return form.past()
        ? !Grammar.PREPOSITIONS.contains(before) && !nominal
        : !nominal && !isModifier(frame, i - 1);
  }

  private static boolean isModifier(Frame frame, int i) {
    var lower = frame.word(i).lower();
    return !frame.word(i).isCapitalised()
        && (lower.endsWith("ive")
            || lower.endsWith("al")
            || lower.endsWith("ous")
            || lower.endsWith("ic"));
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

  /// The phrase that a relative pronoun at `who` takes up.
  private static Optional<Phrase> antecedent(Frame frame, int who) {
    int end = who;
    while (end > 0 && (frame.is(end - 1, ",") || frame.is(end - 1, ")"))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isNominal(frame, start - 1)) {
      start--;
    }
    while (start < end && Grammar.PREPOSITIONS.contains(frame.word(start).lower())) {
      start++;
    }
    return start < end ? Optional.of(new Phrase(frame, start, end)) : Optional.empty();
  }

  private static boolean isNominal(Frame frame, int i) {
    var word = frame.word(i);
    return !word.isPunctuation()
        && !isFinite(frame, i)
        && !Grammar.CONJUNCTIONS.contains(word.lower())
        && !(Grammar.PREPOSITIONS.contains(word.lower()) && !word.is("of") && !word.is("for"));
  }

  /// Index of the first word of the clause that the word at `i` belongs to.
  private static int clauseStart(Frame frame, int i) {
    int floor = Math.max(0, i - REACH);
    int depth = 0;
    for (int j = i; j >= floor; j--) {
      var word = frame.word(j);
      if (word.is(")")) {
        depth++;
      } else if (word.is("(")) {
        if (depth == 0) {
          return j + 1;
        }
        depth--;
      }
      if (depth == 0 && opensClause(frame, j, i)) {
        return j + 1;
      }
    }
    return floor;
  }

  private static boolean opensClause(Frame frame, int j, int subjectEnd) {
    var word = frame.word(j);
    if (frame.isRun(j) || BREAKS.contains(word.lower()) || word.isTerminal()) {
      return true;
    }
    if (word.is("that")) {
      return j > 0 && Verbs.form(frame.word(j - 1).lower()) != null;
    }
    if (word.is("and")) {
      return j < subjectEnd && startsSubject(frame, j + 1) && hasFiniteBefore(frame, j);
    }
    if (word.is("as") && j > 0 && frame.is(j - 1, "such")) {
      return false;
    }
    return Grammar.CLAUSE_OPENERS.contains(word.lower()) && j < subjectEnd;
  }

  private static boolean startsSubject(Frame frame, int i) {
    var word = frame.word(i);
    return word.isCapitalised()
        || Grammar.DETERMINERS.contains(word.lower())
        || Grammar.PRONOUNS.contains(word.lower());
  }

  private static boolean hasFiniteBefore(Frame frame, int end) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (BREAKS.contains(frame.word(i).lower())) {
        return false;
      }
      if (isFinite(frame, i)) {
        return true;
      }
    }
    return false;
  }

  /// The first noun phrase of the clause `[start, verb)`, past what only leads up to it: adverbs,
  /// "In a statement,", "As he left,".
  private static Optional<Phrase> first(Frame frame, int start, int verb) {
    int from = skipLeadIn(frame, skipConnectives(frame, start, verb), verb);
    from = skipConnectives(frame, from, verb);
    int end = from;
    while (end < verb && end - from < LONGEST && !endsPhrase(frame, end, from)) {
      end++;
    }
    end = trimEnd(frame, from, end);
    if (end <= from || !isSubject(frame, from, end)) {
      return Optional.empty();
    }
    var phrase = new Phrase(frame, from, end);
    return Optional.of(apposedName(phrase, verb).orElse(phrase));
  }

  private static int trimEnd(Frame frame, int from, int to) {
    int end = to;
    while (end > from
        && (frame.word(end - 1).isPunctuation() && !frame.is(end - 1, "%")
            || Grammar.isAdverb(frame.word(end - 1))
            || Grammar.PREPOSITIONS.contains(frame.word(end - 1).lower())
            || frame.is(end - 1, "and"))) {
      end--;
    }
    return end;
  }

  private static int skipConnectives(Frame frame, int from, int verb) {
    int i = from;
    while (i < verb - 1
        && (frame.word(i).isPunctuation() && !frame.isRun(i)
            || Grammar.CONJUNCTIONS.contains(frame.word(i).lower()) && !frame.is(i, "that")
            || Grammar.ADVERBS.contains(frame.word(i).lower())
                && !frame.is(i, "all")
                && !frame.is(i, "both")
            || frame.word(i).lower().endsWith("ly") && frame.is(i + 1, ","))) {
      i++;
    }
    return i;
  }

  /// Skips to after a comma when what stands before it is a whole clause or begins with a
  /// preposition or a participle.
  private static int skipLeadIn(Frame frame, int from, int verb) {
    int start = from;
    boolean finite = false;
    boolean relative = false;
    for (int i = from; i < verb; i++) {
      if (Grammar.RELATIVES.contains(frame.word(i).lower())) {
        relative = true;
      }
      if (!relative && i > start && isFinite(frame, i)) {
        finite = true;
      }
      if (frame.is(i, ",")) {
        boolean leadIn = finite || leadsIn(frame.word(start));
        if (leadIn && i + 1 < verb) {
          start = i + 1;
        }
        finite = false;
        relative = false;
      }
    }
    return start;
  }

  private static boolean leadsIn(Word word) {
    var form = Verbs.form(word.lower());
    return Grammar.PREPOSITIONS.contains(word.lower())
        || word.is("according")
        || (form != null && (form.ing() || form.participle() || form.past()))
        || TimeWords.isWeekday(word.lower())
        || word.lower().endsWith("ing");
  }

  private static boolean endsPhrase(Frame frame, int i, int from) {
    var word = frame.word(i);
    if (word.is("'s") || frame.isRun(i)) {
      return false;
    }
    if (i == from) {
      return word.isPunctuation();
    }
    return word.isPunctuation() && !word.is("&") && !word.is("'") && !word.is("’") && !word.is(".")
        || Grammar.RELATIVES.contains(word.lower())
        || isFinite(frame, i)
        || isParticiple(frame, i);
  }

  private static boolean isParticiple(Frame frame, int i) {
    var form = Verbs.form(frame.word(i).lower());
    return form != null
        && form.ing()
        && frame.word(i).text().equals(frame.word(i).lower())
        && !Grammar.PREPOSITIONS.contains(frame.word(i).lower())
        && !Grammar.DETERMINERS.contains(frame.word(i - 1).lower());
  }

  private static boolean isSubject(Frame frame, int from, int end) {
    for (int i = from; i < end; i++) {
      var word = frame.word(i);
      if (word.isAlphabetic() || word.text().startsWith("@")) {
        boolean telling =
            !Grammar.PREPOSITIONS.contains(word.lower())
                && !Grammar.CONJUNCTIONS.contains(word.lower())
                && !Grammar.DETERMINERS.contains(word.lower());
        if (telling || end - from == 1) {
          return !Grammar.PREPOSITIONS.contains(word.lower());
        }
      }
    }
    return false;
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

  private static Optional<Phrase> nounPhraseFrom(Frame frame, int start, boolean overPrepositions) {
    if (start >= frame.size() || !startsNounPhrase(frame, start)) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < frame.size()
        && end - start < LONGEST
        && !stopsAfter(frame, end, overPrepositions)) {
      end++;
    }
    end = trimEnd(frame, start, end);
    return end > start && isSubject(frame, start, end)
        ? Optional.of(new Phrase(frame, start, end))
        : Optional.empty();
  }

  private static boolean startsNounPhrase(Frame frame, int i) {
    var word = frame.word(i);
    return (word.isAlphabetic() || word.isNumeric() || word.text().startsWith("@"))
        && !Grammar.PREPOSITIONS.contains(word.lower())
        && !(Grammar.CONJUNCTIONS.contains(word.lower()) && !word.is("that"))
        && !word.is("that")
        && !Grammar.isAuxiliary(word)
        && !TimeWords.isWeekday(word.lower())
        && !Grammar.ADVERBS.contains(word.lower());
  }

  private static boolean stopsAfter(Frame frame, int i, boolean overPrepositions) {
    var word = frame.word(i);
    if (word.is("of") || word.is("for") || word.is("'s") || word.is("&") || word.is("and")) {
      return word.is("and") && !startsSubject(frame, Math.min(i + 1, frame.size() - 1));
    }
    if (frame.isRun(i)
        || word.isPunctuation()
            && !word.is(".")
            && !word.is("'")
            && !word.is("’")
            && !word.is("-")) {
      return true;
    }
    return word.isTerminal()
        || Grammar.RELATIVES.contains(word.lower())
        || TimeWords.isWeekday(word.lower())
        || isFinite(frame, i)
        || isParticiple(frame, i)
        || Grammar.CLAUSE_OPENERS.contains(word.lower())
        || (!overPrepositions && Grammar.PREPOSITIONS.contains(word.lower()));
  }
}
