package dev.precis.text;

/// A run of points, question and exclamation marks, with the quotation marks and brackets that
/// close right after it.
///
/// @param start index of the first mark
/// @param marksEnd index after the last point or mark
/// @param end index after the closing quotation marks and brackets
/// @param spaced whether spaces part the points, as in `. . .`
record Terminator(int start, int marksEnd, int end, boolean spaced) {

  /// Reads the run at `start`, where a mark stands.
  static Terminator at(String text, int start, int limit) {
    int marks = start;
    boolean spaced = false;
    while (marks < limit) {
      if (Marks.terminates(text.charAt(marks))) {
        marks++;
      } else if (pointAfterSpace(text, marks, limit)) {
        spaced = true;
        marks += 2;
      } else {
        break;
      }
    }
    int end = marks;
    while (end < limit) {
      if (closesAt(text, end, limit)) {
        end++;
      } else if (end + 1 < limit
          && text.charAt(end + 1) == '»'
          && Marks.isBlank(text.charAt(end))) {
        end += 2;
      } else {
        break;
      }
    }
    return new Terminator(start, marks, end, spaced);
  }

  /// A single point that may belong to an abbreviation.
  boolean isPoint(String text) {
    return marksEnd == start + 1 && text.charAt(start) == '.';
  }

  /// How many points and marks there are, spaces left aside.
  int count(String text) {
    return (int) text.substring(start, marksEnd).chars().filter(c -> !Marks.isBlank(c)).count();
  }

  private static boolean pointAfterSpace(String text, int index, int limit) {
    return index + 1 < limit
        && text.charAt(index) == ' '
        && text.charAt(index + 1) == '.'
        && text.charAt(index - 1) == '.'
        && (index + 2 >= limit || !Character.isLetterOrDigit(text.charAt(index + 2)));
  }

  /// An apostrophe before a letter closes nothing: `Jr.'s`.
  private static boolean closesAt(String text, int index, int limit) {
    char c = text.charAt(index);
    boolean apostrophe =
        (c == '\'' || c == '’')
            && index + 1 < limit
            && Character.isLowerCase(text.charAt(index + 1));
    return Marks.closes(c) && !apostrophe;
  }
}
