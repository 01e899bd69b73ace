package dev.precis.text;

/// A word, a number or a punctuation mark.
///
/// @param text its characters, equal to the text at `span`; never blank
/// @param span its place
public record Token(String text, Span span) {
  /// Whether it is a word or a number rather than punctuation.
  public boolean isWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Whether it begins with a capital, as names and the first words of sentences do.
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }
}
