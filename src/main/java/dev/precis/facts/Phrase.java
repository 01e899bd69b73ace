package dev.precis.facts;

import dev.precis.text.Span;

/// A noun phrase in a frame, by its words.
///
/// @param frame the frame it stands in
/// @param start index of its first word
/// @param end index after its last word
record Phrase(Frame frame, int start, int end) {
  Span span() {
    return new Span(frame.word(start).span().start(), frame.word(end - 1).span().end());
  }

  Word first() {
    return frame.word(start);
  }

  /// Whether it is a pronoun that stands for somebody named elsewhere.
  boolean isPronoun() {
    return end - start == 1 && Grammar.PRONOUNS.contains(first().lower());
  }

  /// Whether it holds a word that looks like a name, beyond the capital of a sentence's start.
  boolean hasName() {
    for (int i = start; i < end; i++) {
      if (frame.word(i).isCapitalised()
          && !Grammar.DETERMINERS.contains(frame.word(i).lower())
          && !TimeWords.isWeekday(frame.word(i).lower())
          && (i > 0 || !isCommon(frame.word(i).lower()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word is mostly written small, so that a capital at a sentence's start tells nothing.
  private static boolean isCommon(String lower) {
    return Verbs.form(lower) != null
        || NameLists.lowerCase(NameLists.loaded().entry(Hashes.of(lower))) == 2;
  }

  /// Whether it has a noun for people.
  boolean isHuman() {
    for (int i = start; i < end; i++) {
      if (PersonNouns.isPerson(frame.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  boolean contains(String lower) {
    for (int i = start; i < end; i++) {
      if (frame.is(i, lower)) {
        return true;
      }
    }
    return false;
  }
}
