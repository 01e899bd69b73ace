package dev.precis.text;

/// A language by its ISO 639-1 code.
///
/// @param code two lower-case letters, such as `en`, or `und` when the text does not tell
public record Language(String code) {
  /// English, the language the summary and the facts know best.
  public static final Language ENGLISH = new Language("en");

  /// Stands where no language could be told.
  public static final Language UNDETERMINED = new Language("und");
}
