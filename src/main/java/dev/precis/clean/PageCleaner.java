package dev.precis.clean;

import dev.precis.original.Layout;
import java.util.List;

/// Cuts the rendering of a page.
final class PageCleaner {
  /// Parts `source`, the rendering of `page`, into the article and the rest.
  Cut cut(String source, Layout.Page page) {
    var blocks =
        page.blocks().stream()
            .map(block -> new Block(Block.Kind.PARAGRAPH, block.span(), false))
            .toList();
    return new Cut(blocks, List.of(), "everything");
  }
}
