package dev.precis.clean;

/// What the line model has to know of writing systems.
final class Scripts {
  private Scripts() {}

  /// Whether words of its script stand without spaces between them, as in Chinese, Japanese and
  /// Thai.
  static boolean isSpaceless(char c) {
    return c >= 0x0E00
        && (c <= 0x0EFF
            || (c >= 0x1000 && c <= 0x109F)
            || (c >= 0x1780 && c <= 0x17FF)
            || (c >= 0x3040 && c <= 0x30FF)
            || (c >= 0x3400 && c <= 0x9FFF)
            || (c >= 0xF900 && c <= 0xFAFF));
  }
}
