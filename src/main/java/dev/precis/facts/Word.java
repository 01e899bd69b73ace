package dev.precis.facts;

import dev.precis.text.Span;
import java.util.Locale;

/// A word, a number or a mark of punctuation.
///
/// @param text as it stands
/// @param lower in lower case, with a plain apostrophe
/// @param span its place in the source text
record Word(String text, String lower, Span span) {
  static Word at(String source, int start, int end) {
    var text = source.substring(start, end);
    return new Word(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), new Span(start, end));
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isAlphabetic() {
    return Character.isLetter(text.codePointAt(0));
  }

  boolean isNumeric() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isPunctuation() {
    return !isAlphabetic() && !isNumeric() && text.charAt(0) != '@' && text.charAt(0) != '#';
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether it can end a sentence.
  boolean isTerminal() {
    return is(".") || is("?") || is("!") || is("…") || is("...");
  }
}
