package dev.precis.eval;

import java.util.List;
import java.util.stream.Collectors;

/// Other ways in which scrapers write the same page: hard-wrapped, without line breaks, with lines
/// glued, with menus in one line or behind bullets; and the article by itself, which must stay
/// whole.
final class LineRenderings {
  private static final int COLUMNS = 72;

  /// Entries of menus are mostly shorter, paragraphs longer.
  private static final int SHORT = 40;

  private static final int SHORT_ENTRY = 25;

  private LineRenderings() {}

  /// A way of writing a text.
  enum Way {
    WRAPPED,
    UNBROKEN,
    GLUED,
    BARRED,
    BULLETED,
    ALONE,
    LEDE
  }

  static String render(Way way, String text, String body) {
    return switch (way) {
      case WRAPPED -> text.lines().map(LineRenderings::wrap).collect(Collectors.joining("\n"));
      case UNBROKEN -> text.replace('\n', ' ');
      case GLUED -> glued(text.lines().toList());
      case BARRED -> barred(text.lines().toList());
      case BULLETED ->
          text.lines()
              .map(line -> line.length() < SHORT ? "* " + line : line)
              .collect(Collectors.joining("\n\n"));
      case ALONE -> body;
      case LEDE ->
          body.lines().filter(line -> !line.isBlank()).limit(4).collect(Collectors.joining("\n"));
    };
  }

  private static String wrap(String line) {
    var wrapped = new StringBuilder();
    int column = 0;
    for (var word : line.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > COLUMNS) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }

  /// Every other pair of short lines in one, as when tags fall out without a trace.
  private static String glued(List<String> lines) {
    var glued = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      glued.append(lines.get(i));
      boolean both =
          i + 1 < lines.size()
              && lines.get(i).length() < SHORT
              && lines.get(i + 1).length() < SHORT;
      glued.append(both && i % 3 != 0 ? "" : "\n");
    }
    return glued.toString();
  }

  /// Runs of short lines in one, with bars between.
  private static String barred(List<String> lines) {
    var barred = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      barred.append(lines.get(i));
      boolean both =
          i + 1 < lines.size()
              && lines.get(i).length() < SHORT_ENTRY
              && lines.get(i + 1).length() < SHORT_ENTRY;
      barred.append(both ? " | " : "\n");
    }
    return barred.toString();
  }
}
