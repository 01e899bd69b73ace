package dev.precis.text;

/// Finds the markers of a list: `1.`, `2)`, `a.` at the start of a line, and their successors
/// further on in the same line.
final class ListMarkers {
  /// How far on the next item may begin. Bounds the search, so that it takes linear time.
  private static final int LONGEST_ITEM = 2000;

  private final String text;
  private final int limit;

  /// Where the next item of the list begins, or -1.
  private int next = -1;

  ListMarkers(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /// Whether an item of the list that was opened begins at `index`.
  boolean itemAt(int index) {
    return index == next;
  }

  /// Reads a marker at the start of a line or item and looks for its successor.
  ///
  /// @return the index after the marker, or `index` when none is there
  int open(int index) {
    int label = index;
    while (label < limit && (Marks.isBullet(text.charAt(label)) || text.charAt(label) == ' ')) {
      label++;
    }
    int end = labelEnd(label);
    int after = markEnd(end);
    if (end == label || after == end || !blankOrEnd(after)) {
      next = -1;
      return index;
    }
    boolean letter = Character.isLetter(text.charAt(label));
    if (letter && text.charAt(end) == '.' && Character.isUpperCase(text.charAt(label))) {
      // an initial: "A. Smith"
      next = -1;
      return index;
    }
    next = successor(text.substring(label, end), text.substring(end, after), after);
    return after;
  }

  private int labelEnd(int index) {
    int end = index;
    while (end < limit && end < index + 3 && isAsciiDigit(text.charAt(end))) {
      end++;
    }
    boolean letter = end == index && end < limit && isAsciiLetter(text.charAt(end));
    return letter ? end + 1 : end;
  }

  private int markEnd(int index) {
    if (text.startsWith(".)", index) && index + 2 <= limit) {
      return index + 2;
    }
    return index < limit && (text.charAt(index) == '.' || text.charAt(index) == ')')
        ? index + 1
        : index;
  }

  private int successor(String label, String mark, int from) {
    var next =
        isAsciiDigit(label.charAt(0))
            ? Integer.toString(Integer.parseInt(label) + 1)
            : Character.toString(label.charAt(0) + 1);
    int end = Math.min(limit, from + LONGEST_ITEM);
    int found = text.indexOf(next + mark, from, end);
    while (found >= 0) {
      char before = text.charAt(found - 1);
      if ((Marks.isBlank(before) || Marks.isBullet(before))
          && blankOrEnd(found + next.length() + mark.length())) {
        return found;
      }
      found = text.indexOf(next + mark, found + 1, end);
    }
    return -1;
  }

  private boolean blankOrEnd(int index) {
    return index >= limit || Marks.isBlank(text.charAt(index));
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
