package dev.precis.local;

import java.util.List;

/// Lines of text for a terminal, wrapped between words.
final class Page {
  private static final int WIDTH = 96;

  private final StringBuilder text = new StringBuilder();

  /// Appends `words`, beginning with `first` and every further line with `indent`.
  void paragraph(String first, String indent, String words) {
    var line = new StringBuilder(first);
    boolean fresh = true;
    for (var word : List.of(words.split(" "))) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(indent);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    text.append(line).append('\n');
  }

  void emptyLine() {
    text.append('\n');
  }

  /// `words` on one line, without white space around them.
  static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
