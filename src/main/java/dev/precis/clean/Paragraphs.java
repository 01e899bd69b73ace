package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.clean.LineUnit.Shape;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Makes blocks of the kept lines of a text: puts torn paragraphs together, and says what each
/// block is.
final class Paragraphs {
  private static final String BULLETS = "•●▪◦‣*–-";
  private static final int MOST_DIGITS = 2;

  /// A heading says its matter in few words.
  private static final int LONGEST_HEADING = 16;

  /// A longer line in quotation marks is somebody's words.
  private static final int LONGEST_QUOTED_HEADING = 6;

  private static final int FEWEST_BEFORE_LINK = 4;
  private static final int LONGEST_LINK = 5;

  private Paragraphs() {}

  /// The blocks of the units that `kept` marks.
  static List<Block> of(String source, List<LineUnit> units, boolean[] kept) {
    var blocks = new ArrayList<Block>();
    int from = -1;
    boolean hole = false;
    for (int i = 0; i < units.size(); i++) {
      if (!kept[i]) {
        hole = from >= 0 || hole;
        from = -1;
        continue;
      }
      if (from >= 0 && !blocks.isEmpty() && runsOn(source, units, i)) {
        var open = blocks.removeLast();
        var joined = new Span(open.span().start(), units.get(i).span().end());
        blocks.add(
            new Block(
                open.kind() == Kind.HEADING ? Kind.PARAGRAPH : open.kind(),
                joined,
                open.continues()));
      } else {
        boolean continues =
            hole && i > 0 && !blocks.isEmpty() && units.get(i).shape(Shape.STARTS_LOWER) > 0;
        add(
            blocks,
            new Block(kind(source, units, kept, i), units.get(i).span(), continues),
            source);
      }
      hole = false;
      from = i;
    }
    return blocks;
  }

  /// A dateline becomes a block of its own before its paragraph.
  static void add(List<Block> blocks, Block block, String source) {
    int dateline =
        block.kind() == Kind.PARAGRAPH ? Bylines.datelineEnd(block.span().in(source)) : 0;
    int start = block.span().start() + dateline;
    while (start < block.span().end() && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    if (dateline == 0 || start >= block.span().end()) {
      blocks.add(block);
      return;
    }
    blocks.add(
        new Block(
            Kind.DATELINE, new Span(block.span().start(), block.span().start() + dateline), false));
    blocks.add(new Block(Kind.PARAGRAPH, new Span(start, block.span().end()), false));
  }

  /// Whether a sentence runs on into unit `i` from the one before, so that a scraper or a column
  /// tore them.
  static boolean runsOn(String source, List<LineUnit> units, int i) {
    var before = units.get(i - 1);
    var after = units.get(i);
    if (isListItem(source, after.span())) {
      return false;
    }
    int newlines = newlines(source, before, after);
    if (newlines == 0) {
      return true;
    }
    boolean blankLine = newlines > 1;
    boolean open = before.shape(Shape.ENDS_SENTENCE) == 0 && before.shape(Shape.ENDS_COLON) == 0;
    if (startsInside(source, after)) {
      return open || !blankLine;
    }
    return open
        && !blankLine
        && (before.shape(Shape.ENDS_COMMA) > 0
            || after.wordCount() <= LONGEST_LINK
                && (endsInside(source, before) || isLinked(source, units, i)));
  }

  /// A line that ends with a function word, such as `the`, ends in the middle of a sentence.
  private static boolean endsInside(String source, LineUnit unit) {
    int end = unit.span().end();
    int start = end;
    while (start > unit.span().start() && Character.isLetter(source.charAt(start - 1))) {
      start--;
    }
    return start < end
        && Character.isLowerCase(source.charAt(start))
        && WordHash.isStopWord(WordHash.of(source.substring(start, end)));
  }

  /// A name that was a link stands in a line of its own, amid its sentence.
  private static boolean isLinked(String source, List<LineUnit> units, int i) {
    return i + 1 < units.size()
        && units.get(i - 1).wordCount() >= FEWEST_BEFORE_LINK
        && units.get(i).shape(Shape.ENDS_SENTENCE) == 0
        && startsInside(source, units.get(i + 1))
        && newlines(source, units.get(i), units.get(i + 1)) == 1;
  }

  private static int newlines(String source, LineUnit before, LineUnit after) {
    int newlines = 0;
    for (int at = before.span().end(); at < after.span().start(); at++) {
      newlines += source.charAt(at) == '\n' ? 1 : 0;
    }
    return newlines;
  }

  private static boolean startsInside(String source, LineUnit unit) {
    return unit.shape(Shape.STARTS_LOWER) > 0 || startsWithMark(source, unit);
  }

  private static boolean startsWithMark(String source, LineUnit unit) {
    return ",.;:!?)]%”’".indexOf(source.charAt(unit.span().start())) >= 0;
  }

  /// `• one`, `2. two`, `(c) three`.
  private static boolean isListItem(String source, Span line) {
    int end = markerEnd(source, line);
    return end > line.start() && end < line.end() && source.charAt(end) == ' ';
  }

  /// Where the bullet or number that a line begins with ends; its begin where there is none.
  private static int markerEnd(String source, Span line) {
    int start = line.start();
    char first = source.charAt(start);
    if (BULLETS.indexOf(first) >= 0) {
      return start + 1;
    }
    if (first == '(') {
      boolean label = start + 2 < line.end() && source.charAt(start + 2) == ')';
      return label && isLabel(source.charAt(start + 1)) ? start + 3 : start;
    }
    int digits = 0;
    while (digits <= MOST_DIGITS
        && start + digits < line.end()
        && isDigit(source.charAt(start + digits))) {
      digits++;
    }
    boolean number = 0 < digits && digits <= MOST_DIGITS && start + digits < line.end();
    return number && ".)".indexOf(source.charAt(start + digits)) >= 0 ? start + digits + 1 : start;
  }

  private static boolean isLabel(char c) {
    return ('a' <= c && c <= 'z') || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static Kind kind(String source, List<LineUnit> units, boolean[] kept, int i) {
    var unit = units.get(i);
    var text = unit.span().in(source);
    if (isListItem(source, unit.span())) {
      return Kind.LIST_ITEM;
    }
    boolean ends = unit.shape(Shape.ENDS_SENTENCE) > 0 || unit.shape(Shape.ENDS_COLON) > 0;
    boolean before = i + 1 < units.size() && kept[i + 1] && !runsOn(source, units, i + 1);
    boolean heading =
        (!ends || text.endsWith("?"))
            && unit.wordCount() <= LONGEST_HEADING
            && unit.shape(Shape.STARTS_LOWER) == 0
            && unit.shape(Shape.ENDS_COMMA) == 0
            && (unit.shape(Shape.STARTS_QUOTE) == 0 || unit.wordCount() <= LONGEST_QUOTED_HEADING)
            && before;
    return heading ? Kind.HEADING : Kind.PARAGRAPH;
  }
}
