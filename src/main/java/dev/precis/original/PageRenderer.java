package dev.precis.original;

import dev.precis.original.Layout.PageBlock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Renders a page to text: a line per block, the cells of a row on one line parted by tabs. The
/// walk does not recurse, so no nesting is too deep, and takes time linear in the page.
final class PageRenderer implements NodeFilter {
  /// The text of a page, and the block each of its lines is.
  ///
  /// @param hidAny whether something that the markup hides was left out
  record Rendering(String text, List<PageBlock> blocks, boolean hidAny) {}

  private final boolean withHidden;
  private final LineWriter lines = new LineWriter();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private int preformatted;
  private boolean hidAny;

  private PageRenderer(boolean withHidden) {
    this.withHidden = withHidden;
  }

  /// Renders a page.
  ///
  /// @param withHidden whether to render as well what the markup hides at first
  static Rendering render(Document document, boolean withHidden) {
    var renderer = new PageRenderer(withHidden);
    document.filter(renderer);
    return renderer.lines.finish(renderer.hidAny);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode text -> {
        lines.write(text, blocks.element(), preformatted > 0);
        yield FilterResult.CONTINUE;
      }
      case Element element -> open(element);
      default -> FilterResult.SKIP_ENTIRELY;
    };
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (Visibility.neverShown(element) || (!withHidden && Visibility.hidden(element))) {
      hidAny |= !Visibility.neverShown(element);
      lines.part();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (blocks.isEmpty() || Visibility.block(element)) {
      lines.end();
      blocks.push(element);
    }
    switch (element.normalName()) {
      case "br" -> lines.end();
      case "td", "th" -> lines.cell();
      case "pre", "listing", "xmp", "plaintext" -> preformatted++;
      default -> lines.open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "pre", "listing", "xmp", "plaintext" -> preformatted--;
      default -> lines.close(element);
    }
    if (element.equals(blocks.peek())) {
      lines.end();
      blocks.pop();
    }
  }
}
