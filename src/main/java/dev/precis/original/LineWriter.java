package dev.precis.original;

import dev.precis.original.Layout.PageBlock;
import dev.precis.original.PageRenderer.Rendering;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Writes the lines of a rendering: folds white space, leaves out characters without a shape, keeps
/// words apart that only a style sheet keeps apart, and remembers for each line where it came from.
final class LineWriter {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int NEXT_LINE = 0x85;

  private final StringBuilder text = new StringBuilder();
  private final List<PageBlock> blocks = new ArrayList<>();

  private final List<TextNode> texts = new ArrayList<>();
  private int lineStart;
  private int htmlStart = Integer.MAX_VALUE;
  private int htmlEnd;
  private @Nullable Element block;

  /// The white space due before the next character; 0 for none.
  private char gap;

  /// The inline element that ended right before the next character, if one did.
  private @Nullable Element closed;

  /// The inline element that began right before the next character, if one did.
  private @Nullable Element opened;

  /// Writes a text node that lies in `parent`, the innermost open block.
  void write(TextNode node, Element parent, boolean preformatted) {
    var words = node.getWholeText();
    for (int i = 0; i < words.length(); ) {
      int codePoint = words.codePointAt(i);
      i += Character.charCount(codePoint);
      if (preformatted && codePoint == '\n') {
        end();
      } else if (isSpace(codePoint)) {
        gap = gap == 0 ? ' ' : gap;
      } else if (hasShape(codePoint)) {
        append(codePoint, node, parent);
      }
    }
  }

  /// Notes the begin of an inline element.
  void open(Element element) {
    opened = element;
  }

  /// Notes the end of an inline element.
  void close(Element element) {
    closed = element;
    opened = null;
  }

  /// Notes something between words that is not rendered.
  void part() {
    gap = gap == 0 ? ' ' : gap;
  }

  /// Parts the cells of a row.
  void cell() {
    gap = '\t';
  }

  /// Ends the line.
  void end() {
    if (block != null) {
      var html = htmlStart < htmlEnd ? new Span(htmlStart, htmlEnd) : sourceOf(block);
      blocks.add(new PageBlock(new Span(lineStart, text.length()), block, html, texts));
      text.append('\n');
      lineStart = text.length();
      texts.clear();
      block = null;
      htmlStart = Integer.MAX_VALUE;
      htmlEnd = 0;
    }
    gap = 0;
    closed = null;
    opened = null;
  }

  /// All that was written.
  Rendering finish(boolean hidAny) {
    end();
    return new Rendering(text.substring(0, Math.max(0, text.length() - 1)), blocks, hidAny);
  }

  private void append(int codePoint, TextNode node, Element parent) {
    if (block == null) {
      block = parent;
    } else if (gap != 0) {
      text.append(gap);
    } else if (styledApart(text.codePointBefore(text.length()), codePoint, node)) {
      text.append(' ');
    }
    if (texts.isEmpty() || !texts.getLast().equals(node)) {
      texts.add(node);
      var range = node.sourceRange();
      if (range.isTracked()) {
        htmlStart = Math.min(htmlStart, range.startPos());
        htmlEnd = Math.max(htmlEnd, range.endPos());
      }
    }
    text.appendCodePoint(codePoint);
    gap = 0;
    closed = null;
    opened = null;
  }

  /// Whether two inline elements that touch in the markup are two words: two links always, others
  /// where a capital follows a small letter, a digit or a mark. So is an element of several words
  /// that begins with a capital right behind a small letter: a heading's second line. `Word` and
  /// `<b>Press</b>` are one word.
  private boolean styledApart(int before, int after, TextNode node) {
    if (opened == null) {
      return false;
    }
    if (closed == null) {
      return Character.isUpperCase(after) && Character.isLowerCase(before) && ofSeveralWords(node);
    }
    if (closed.normalName().equals("a") && opened.normalName().equals("a")) {
      return true;
    }
    return Character.isUpperCase(after)
        && (Character.isLowerCase(before)
            || Character.isDigit(before)
            || ".,:;!?)".indexOf(before) >= 0);
  }

  private static boolean ofSeveralWords(TextNode node) {
    return node.getWholeText().strip().chars().anyMatch(Character::isWhitespace);
  }

  private static Span sourceOf(Element element) {
    var range = element.sourceRange();
    return range.isTracked() && range.startPos() < range.endPos()
        ? new Span(range.startPos(), range.endPos())
        : new Span(0, 1);
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' '
        || Character.isWhitespace(codePoint)
        || (codePoint > '~' && (codePoint == NEXT_LINE || Character.isSpaceChar(codePoint)));
  }

  /// Whether a character shows: no control, no half of a pair, none that only turns the direction
  /// of its neighbours, and no private one, which fonts use for icons. Joiners shape letters of
  /// some scripts and stay.
  private static boolean hasShape(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
      case Character.FORMAT -> codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
