package dev.precis.clean;

import java.util.List;

/// Cuts text that has lost its page: its lines are all that is known.
final class LineCleaner {
  /// Parts `source` into the article and the rest.
  Cut cut(String source) {
    var blocks =
        SourceLines.of(source).stream()
            .map(line -> new Block(Block.Kind.PARAGRAPH, line, false))
            .toList();
    return new Cut(blocks, List.of(), "everything");
  }
}
