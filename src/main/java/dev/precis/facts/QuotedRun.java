package dev.precis.facts;

import dev.precis.text.Span;

/// A run of words within quotation marks, in one block.
///
/// @param text the words alone, as they stand
/// @param outer the words with their marks
/// @param inner the words alone
/// @param block index of the block it lies in
/// @param balanced whether both marks are there, or the next paragraph takes the quotation on
/// @param continues whether the next paragraph takes the quotation on
record QuotedRun(
    String text, Span outer, Span inner, int block, boolean balanced, boolean continues) {
  /// The last character within the marks, one or two UTF-16 units.
  String last() {
    return text.substring(text.offsetByCodePoints(text.length(), -1));
  }
}
