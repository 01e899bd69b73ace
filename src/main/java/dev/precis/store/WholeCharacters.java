package dev.precis.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Cuts a stretch out of a source text so that no character is torn: neither a surrogate pair nor,
/// at the size limit, a character of UTF-8.
final class WholeCharacters {
  private WholeCharacters() {}

  /// @param loaded a part of the source text that holds the stretch and a unit at either side
  /// @param offset where `loaded` begins in the source text
  static Excerpt cut(
      CharSequence loaded,
      int offset,
      int wantedStart,
      int wantedEnd,
      int length,
      ObjectNode layout) {
    int start = tearsPair(loaded, wantedStart - offset) ? wantedStart - 1 : wantedStart;
    int end = start;
    int bytes = 0;
    while (end < wantedEnd) {
      int character = Character.codePointAt(loaded, end - offset);
      int units = Character.charCount(character);
      bytes += utf8Length(character);
      boolean tooFar = end + units > wantedEnd || bytes > BriefReader.MAX_EXCERPT;
      // One character always comes, or whoever follows `next` would stand still.
      if (tooFar && end > start) {
        break;
      }
      end += units;
    }
    var text = loaded.subSequence(start - offset, end - offset).toString();
    return new Excerpt(
        text,
        start,
        length,
        SourceLayout.within((ArrayNode) layout.get("blocks"), start, end),
        SourceLayout.within((ArrayNode) layout.get("dropped"), start, end));
  }

  private static boolean tearsPair(CharSequence text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static int utf8Length(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
