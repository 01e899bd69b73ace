package dev.precis.text;

/// What single characters do around sentences and words.
final class Marks {
  private static final String CLOSING = "\"'”’»›)]}";
  private static final String OPENING = "\"'“‘„‚«‹([{¿¡—–-*_";
  private static final String BULLETS = "•⁃▪‣●◦■";

  /// Marks that end a sentence whether or not a space follows.
  private static final String FULL_STOPS = "。！？｡؟۔।॥";

  /// The last of the marks and letters that nearly all text is made of, so none of the above is
  /// looked for below it.
  private static final int LAST_ASCII = '~';

  private Marks() {}

  /// White space, invisible characters and controls.
  static boolean isBlank(int c) {
    if (c > ' ' && c <= LAST_ASCII) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  static boolean closes(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /// Stands before a sentence's first word: a quotation mark, a bracket, a dash.
  static boolean opens(int c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isQuote(int c) {
    return "\"'”’»›".indexOf(c) >= 0;
  }

  static boolean isBullet(int c) {
    return c > LAST_ASCII && BULLETS.indexOf(c) >= 0;
  }

  /// A point, a question mark or the like, in the scripts that put a space after it.
  static boolean terminates(int c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‼' || isFullStop(c);
  }

  static boolean isFullStop(int c) {
    return c > LAST_ASCII && FULL_STOPS.indexOf(c) >= 0;
  }
}
