package dev.precis.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.OptionalInt;

/// A stretch of a source text.
///
/// @param text the stretch; it begins and ends with whole characters
/// @param start where it begins, in UTF-16 units
/// @param length of the whole source text, in UTF-16 units
/// @param blocks the kept blocks that touch it
/// @param dropped the dropped blocks that touch it
public record Excerpt(String text, int start, int length, ArrayNode blocks, ArrayNode dropped) {
  /// Where it ends, exclusive.
  public int end() {
    return start + text.length();
  }

  /// Where the rest begins; nothing when there is none.
  public OptionalInt next() {
    return end() < length ? OptionalInt.of(end()) : OptionalInt.empty();
  }
}
