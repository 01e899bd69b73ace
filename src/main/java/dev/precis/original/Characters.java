package dev.precis.original;

/// What the characters of a decoded text say about it.
final class Characters {
  /// Text has next to no control characters; compressed data, whatever it is decoded as, is a tenth
  /// controls.
  private static final int CHARACTERS_A_CONTROL = 20;

  private Characters() {}

  /// Whether there is a letter or a digit, the least that makes a brief.
  static boolean anyWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Whether so many characters are controls that the bytes were no text.
  static boolean mostlyControls(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isControl(text.charAt(i)) ? 1 : 0;
    }
    return controls * CHARACTERS_A_CONTROL > text.length();
  }

  /// The text with each control character made visible as U+FFFD, as HTML's parser does with NUL: a
  /// store, a terminal and a browser take NUL and escape codes in three ways, and none of them is
  /// wanted. One for one, so that offsets stay.
  static String readable(String text) {
    int first = 0;
    while (first < text.length() && !isControl(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    var readable = new StringBuilder(text);
    for (int i = first; i < readable.length(); i++) {
      if (isControl(readable.charAt(i))) {
        readable.setCharAt(i, '\ufffd');
      }
    }
    return readable.toString();
  }

  /// C0 and C1 controls and DEL, but for the white space among them. NEL (U+0085) counts as white
  /// space.
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        && c != '\t'
        && c != '\n'
        && c != '\r'
        && c != '\f'
        && c != 0x0b
        && c != 0x85;
  }
}
