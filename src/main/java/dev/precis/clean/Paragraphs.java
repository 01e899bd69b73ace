package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.clean.LineUnit.Shape;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes blocks of the kept lines of a text: puts torn paragraphs together, and says what each
/// block is.
final class Paragraphs {
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[•●▪◦‣*–-] |\\d{1,2}[.)] |\\([a-z0-9]\\) ).*", Pattern.DOTALL);

  /// A heading says its matter in few words.
  private static final int LONGEST_HEADING = 16;

  /// A longer line in quotation marks is somebody's words.
  private static final int LONGEST_QUOTED_HEADING = 6;

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
      if (from >= 0 && !blocks.isEmpty() && runsOn(source, units.get(i - 1), units.get(i))) {
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

  /// Whether a sentence runs on from one line into the next, so that a scraper or a column tore
  /// them.
  private static boolean runsOn(String source, LineUnit before, LineUnit after) {
    if (LIST_ITEM.matcher(after.span().in(source)).matches()) {
      return false;
    }
    var between = source.substring(before.span().end(), after.span().start());
    if (between.indexOf('\n') < 0) {
      return true;
    }
    boolean blankLine = between.indexOf('\n') != between.lastIndexOf('\n');
    boolean open = before.shape(Shape.ENDS_SENTENCE) == 0 && before.shape(Shape.ENDS_COLON) == 0;
    boolean startsInside = after.shape(Shape.STARTS_LOWER) > 0 || startsWithMark(source, after);
    return startsInside && (open || !blankLine)
        || open && before.shape(Shape.ENDS_COMMA) > 0 && !blankLine;
  }

  private static boolean startsWithMark(String source, LineUnit unit) {
    return ",.;:!?)]%”’".indexOf(source.charAt(unit.span().start())) >= 0;
  }

  private static Kind kind(String source, List<LineUnit> units, boolean[] kept, int i) {
    var unit = units.get(i);
    var text = unit.span().in(source);
    if (LIST_ITEM.matcher(text).matches()) {
      return Kind.LIST_ITEM;
    }
    boolean ends = unit.shape(Shape.ENDS_SENTENCE) > 0 || unit.shape(Shape.ENDS_COLON) > 0;
    boolean before = i + 1 < units.size() && kept[i + 1] && !runsOn(source, unit, units.get(i + 1));
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
