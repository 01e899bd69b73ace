package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.original.Layout;
import java.util.ArrayList;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Cuts the rendering of a page: the line model's opinion of each block's words, and with it what
/// the page's structure says.
final class PageCleaner {
  private final LineCleaner lines;

  PageCleaner(LineCleaner lines) {
    this.lines = lines;
  }

  /// Parts `source`, the rendering of `page`, into the article and the rest.
  Cut cut(String source, Layout.Page page) {
    var evidence = new PageEvidence(page.blocks());
    var cut = lines.cut(source, Units.ofBlocks(source), evidence);
    var blocks = new ArrayList<Block>();
    for (var block : cut.blocks()) {
      var element = evidence.blockAt(block.span()).element();
      blocks.add(new Block(kind(block, element), block.span(), block.continues()));
    }
    return new Cut(blocks, cut.ledger(), cut.rung().equals("lines") ? "page" : cut.rung());
  }

  /// What the page's own tags say a block is, where they say it.
  private static Kind kind(Block block, Element element) {
    if (!block.kind().inBody() || block.kind() == Kind.DATELINE) {
      return block.kind();
    }
    if (PageEvidence.isHeading(element)) {
      return Kind.HEADING;
    }
    return switch (element.normalName().toLowerCase(Locale.ROOT)) {
      case "li", "dd", "dt" -> Kind.LIST_ITEM;
      case "blockquote" -> Kind.QUOTATION;
      case "tr", "td", "th", "table" -> Kind.TABLE;
      default -> element.closest("blockquote") != null ? Kind.QUOTATION : block.kind();
    };
  }
}
