package dev.precis.clean;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The lines of a source text.
final class SourceLines {
  private SourceLines() {}

  /// The lines of `source` that hold more than white space, in order, each without the white space
  /// at its ends.
  static List<Span> of(String source) {
    var lines = new ArrayList<Span>();
    int from = 0;
    while (from < source.length()) {
      int end = source.indexOf('\n', from);
      if (end < 0) {
        end = source.length();
      }
      addStripped(source, from, end, lines);
      from = end + 1;
    }
    return lines;
  }

  /// Adds `[from, to)` without the white space at its ends; nothing when it holds only that.
  static void addStripped(String source, int from, int to, List<Span> lines) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      lines.add(new Span(start, end));
    }
  }
}
