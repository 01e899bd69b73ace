package dev.precis.clean;

import dev.precis.original.Layout;
import dev.precis.original.Stated;
import java.util.List;

/// Reads the metadata that a page states.
final class PageMetadata {
  private PageMetadata() {}

  /// What `stated`, the page and its kept blocks tell.
  static Metadata read(String source, Layout.Page page, List<Block> blocks, Stated stated) {
    return LineMetadata.read(source, blocks, stated);
  }
}
