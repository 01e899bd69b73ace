package dev.precis.facts;

import java.util.Optional;

/// Reads noun phrases from left to right and from right to left, as far as words alone tell where
/// one ends.
final class NounPhrases {
  /// A phrase longer than this is a misreading.
  static final int LONGEST = 24;

  private NounPhrases() {}

  /// The phrase that begins at `start`, before the verb at `verb` or whatever else ends it.
  static Optional<Phrase> beforeVerb(Frame frame, int start, int verb) {
    int end = start;
    while (end < verb && end - start < LONGEST && !endsSubject(frame, end, start)) {
      end = afterBracket(frame, end + 1, verb);
    }
    return phrase(frame, start, end);
  }

  /// Past a bracket within a name: "the Workers (Fatah) Union".
  private static int afterBracket(Frame frame, int i, int end) {
    for (int close = i + 1; frame.is(i, "(") && close < Math.min(end - 1, i + 6); close++) {
      if (frame.is(close, ")") && frame.word(close + 1).isCapitalised()) {
        return close + 1;
      }
    }
    return i;
  }

  /// The phrase that begins at `start`.
  ///
  /// @param overPrepositions whether it goes on over prepositions other than "of" and "for"
  static Optional<Phrase> from(Frame frame, int start, boolean overPrepositions) {
    if (start >= frame.size() || !begins(frame, start)) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < frame.size()
        && end - start < LONGEST
        && !stopsAfter(frame, end, overPrepositions)) {
      end++;
    }
    return phrase(frame, start, end);
  }

  /// The phrase that ends before `end`, no further back than a verb, a conjunction or a preposition
  /// other than "of" and "for".
  static Optional<Phrase> endingAt(Frame frame, int end) {
    int last = end;
    while (last > 0 && (frame.is(last - 1, ",") || frame.is(last - 1, ")"))) {
      last--;
    }
    int start = last;
    while (start > 0 && last - start < LONGEST && isNominal(frame, start - 1)) {
      start--;
    }
    while (start < last && Grammar.PREPOSITIONS.contains(frame.word(start).lower())) {
      start++;
    }
    return start < last ? Optional.of(new Phrase(frame, start, last)) : Optional.empty();
  }

  private static boolean isNominal(Frame frame, int i) {
    var word = frame.word(i);
    return !word.isPunctuation()
        && !FiniteVerbs.isFinite(frame, i)
        && !FiniteVerbs.isPresentParticiple(frame, i)
        && !Grammar.CONJUNCTIONS.contains(word.lower())
        && !(Grammar.PREPOSITIONS.contains(word.lower()) && !word.is("of") && !word.is("for"));
  }

  private static Optional<Phrase> phrase(Frame frame, int start, int to) {
    int end = trimmed(frame, start, to);
    return end > start && tells(frame, start, end)
        ? Optional.of(new Phrase(frame, start, end))
        : Optional.empty();
  }

  /// Where a phrase ends without the punctuation, adverbs and prepositions at its end.
  private static int trimmed(Frame frame, int from, int to) {
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

  private static boolean endsSubject(Frame frame, int i, int from) {
    var word = frame.word(i);
    if (word.is("'s") || frame.isRun(i)) {
      return false;
    }
    if (i == from) {
      return word.isPunctuation();
    }
    return word.isPunctuation() && !word.is("&") && !word.is("'") && !word.is("’") && !word.is(".")
        || Grammar.RELATIVES.contains(word.lower())
        || FiniteVerbs.isFinite(frame, i)
        || FiniteVerbs.isPresentParticiple(frame, i);
  }

  /// Whether it names or describes anybody: it has a word that is no function word, and hangs on no
  /// preposition.
  private static boolean tells(Frame frame, int from, int end) {
    if (Grammar.PREPOSITIONS.contains(frame.word(from).lower())) {
      return false;
    }
    for (int i = from; i < end; i++) {
      var word = frame.word(i);
      boolean worded = word.isAlphabetic() || word.text().startsWith("@");
      if (worded
          && !Grammar.CONJUNCTIONS.contains(word.lower())
          && !Grammar.DETERMINERS.contains(word.lower())
          && !Grammar.PREPOSITIONS.contains(word.lower())) {
        return true;
      }
    }
    return end - from == 1 && isPointer(frame.word(from));
  }

  /// "others", "some" and "this" can stand alone.
  private static boolean isPointer(Word word) {
    return Grammar.DETERMINERS.contains(word.lower()) && !Grammar.ARTICLES.contains(word.lower());
  }

  private static boolean begins(Frame frame, int i) {
    var word = frame.word(i);
    return (word.isAlphabetic() || word.isNumeric() || word.text().startsWith("@"))
        && !Grammar.PREPOSITIONS.contains(word.lower())
        && !Grammar.CONJUNCTIONS.contains(word.lower())
        && !word.is("that")
        && !Grammar.isAuxiliary(word)
        && !TimeWords.isWeekday(word.lower())
        && !Grammar.ADVERBS.contains(word.lower());
  }

  private static boolean stopsAfter(Frame frame, int i, boolean overPrepositions) {
    var word = frame.word(i);
    if (word.is("of") || word.is("for") || word.is("'s") || word.is("&") || word.is("and")) {
      return word.is("and") && !isJoined(frame, i + 1);
    }
    if (frame.isRun(i) || word.isPunctuation() && !isInName(frame, i)) {
      return true;
    }
    return word.isTerminal()
        || Grammar.RELATIVES.contains(word.lower())
        || TimeWords.isWeekday(word.lower())
        || FiniteVerbs.isFinite(frame, i)
        || FiniteVerbs.isPresentParticiple(frame, i)
        || Grammar.CLAUSE_OPENERS.contains(word.lower())
        || (!overPrepositions && Grammar.PREPOSITIONS.contains(word.lower()));
  }

  /// Whether what follows "and" belongs to the phrase: a name, or a noun at its end ("sources from
  /// the police and hospitals,").
  private static boolean isJoined(Frame frame, int i) {
    return i < frame.size()
        && (Clauses.startsSubject(frame, i)
            || frame.word(i).isAlphabetic()
                && frame.is(i + 1, ",")
                && !FiniteVerbs.isFinite(frame, i));
  }

  /// Marks that stand inside a phrase: "9/11 widow", "the workers' union".
  private static boolean isInName(Frame frame, int i) {
    var word = frame.word(i);
    return word.is(".")
        || word.is("'")
        || word.is("’")
        || word.is("-")
        || word.is("/") && frame.word(i - 1).isNumeric();
  }
}
