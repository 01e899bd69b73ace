package dev.precis.clean;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Puts together the lines of a text that was wrapped at a fixed number of columns, as mail and old
/// wires are.
final class HardWrap {
  private static final int WIDEST = 132;
  private static final int NARROWEST = 40;

  /// A wrapped text has this share of its lines, or more, within a word's length of the longest.
  private static final double FULL_LINES = 0.3;

  /// Where more of the full lines end a sentence, they are paragraphs that happen to be as long.
  private static final double FINISHED_LINES = 0.5;

  private static final int WORD = 14;
  private static final int FEWEST_LINES = 4;

  private HardWrap() {}

  /// The lines of `source`, those joined between which nothing but a full line broke the text;
  /// `lines` as they are when the text was not wrapped.
  static List<Span> undo(String source, List<Span> lines) {
    int width =
        lines.stream()
            .filter(line -> hasSpace(source, line))
            .mapToInt(Span::length)
            .max()
            .orElse(0);
    if (width < NARROWEST || width > WIDEST || lines.size() < FEWEST_LINES) {
      return lines;
    }
    var full = lines.stream().filter(line -> line.length() > width - WORD).toList();
    long finished =
        full.stream().filter(line -> Endings.of(source, line) == Endings.SENTENCE).count();
    if (full.size() < FULL_LINES * lines.size() || finished > FINISHED_LINES * full.size()) {
      return lines;
    }
    var joined = new ArrayList<Span>();
    var open = lines.getFirst();
    for (int i = 1; i < lines.size(); i++) {
      var before = lines.get(i - 1);
      var line = lines.get(i);
      if (wrapped(source, before, line, width)) {
        open = new Span(open.start(), line.end());
      } else {
        joined.add(open);
        open = line;
      }
    }
    joined.add(open);
    return joined;
  }

  /// A word longer than the width stands alone in its line and tells nothing.
  private static boolean hasSpace(String source, Span line) {
    int space = source.indexOf(' ', line.start(), line.end());
    return space >= 0;
  }

  private static boolean wrapped(String source, Span before, Span line, int width) {
    int firstWord = 0;
    while (firstWord < line.length()
        && !Character.isWhitespace(source.charAt(line.start() + firstWord))) {
      firstWord++;
    }
    return before.length() + 1 + firstWord > width && !blankBetween(source, before, line);
  }

  private static boolean blankBetween(String source, Span before, Span line) {
    int first = source.indexOf('\n', before.end());
    return source.indexOf('\n', first + 1, line.start()) >= 0;
  }
}
