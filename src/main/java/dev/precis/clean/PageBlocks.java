package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.clean.LineUnit.Shape;
import dev.precis.clean.Place.Within;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes blocks of the kept units of a page: puts together what is one paragraph, and says what
/// each block is by the page's own tags.
final class PageBlocks {
  /// A paragraph that is emphasised throughout is a heading when it is no longer.
  private static final int LONGEST_HEADING = 16;

  private final String source;
  private final PageSigns signs;

  PageBlocks(String source, PageSigns signs) {
    this.source = source;
    this.signs = signs;
  }

  /// The blocks of the units that `kept` marks.
  List<Block> of(boolean[] kept) {
    var blocks = new ArrayList<Block>();
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      var span = signs.page().unit(i).span();
      if (last >= 0 && last == i - 1 && runsOn(last, i)) {
        var open = blocks.removeLast();
        blocks.add(
            new Block(open.kind(), new Span(open.span().start(), span.end()), open.continues()));
      } else {
        boolean hole = last >= 0 && last < i - 1;
        Paragraphs.add(blocks, new Block(kind(i), span, hole && runsOn(last, i)), source);
      }
      last = i;
    }
    return blocks;
  }

  /// Whether two units are one paragraph: pieces of one block, or lines of one element that a
  /// sentence runs across.
  @SuppressWarnings("ReferenceEquality") // an element is itself, not one like it
  private boolean runsOn(int before, int after) {
    if (signs.page().block(before) == signs.page().block(after)) {
      return true;
    }
    var first = signs.page().unit(before);
    boolean open = first.shape(Shape.ENDS_SENTENCE) == 0 && first.shape(Shape.ENDS_COLON) == 0;
    return open
        && signs.page().unit(after).shape(Shape.STARTS_LOWER) > 0
        && signs.page().block(before).element() == signs.page().block(after).element()
        && kind(before) == Kind.PARAGRAPH;
  }

  private Kind kind(int i) {
    var place = signs.places().of(i);
    if (headingLevel(place) > 0 || headingLevel(place.parent) > 0) {
      return Kind.HEADING;
    }
    var parent = place.parent == null ? place : place.parent;
    if (isItem(place) || isItem(parent)) {
      return Kind.LIST_ITEM;
    }
    if (place.lies(Within.QUOTATION)) {
      return Kind.QUOTATION;
    }
    return switch (place.element.normalName()) {
      case "tr", "td", "th", "table" -> Kind.TABLE;
      default -> looksLikeHeading(i) ? Kind.HEADING : Kind.PARAGRAPH;
    };
  }

  private boolean looksLikeHeading(int i) {
    var unit = signs.page().unit(i);
    return unit.wordCount() <= LONGEST_HEADING
        && unit.shape(Shape.ENDS_SENTENCE) == 0
        && unit.shape(Shape.ENDS_COMMA) == 0
        && unit.shape(Shape.STARTS_LOWER) == 0
        && signs.emphasised()[i] == 1;
  }

  private static boolean isItem(Place place) {
    return switch (place.element.normalName()) {
      case "li", "dd", "dt" -> true;
      default -> false;
    };
  }

  private static int headingLevel(@Nullable Place place) {
    return place == null ? 0 : place.headingLevel();
  }
}
