package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.original.Layout.PageBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The rendered blocks of a page around its headline, where bylines and dates stand.
///
/// @param source the rendering
/// @param blocks all rendered blocks, kept or not
/// @param head the index of the headline's block, or of the body's first
record NearHeadline(String source, List<PageBlock> blocks, int head) {
  private static final int ABOVE = 4;
  private static final int BELOW = 12;

  /// The surroundings of the title, or where none is known to stand in the page, of the body's
  /// beginning.
  ///
  /// @param rendered all of the page's rendered blocks
  /// @param blocks those of the article
  static NearHeadline of(String source, List<PageBlock> rendered, List<Block> blocks) {
    int start =
        first(blocks, block -> block.kind() == Kind.TITLE)
            .or(() -> first(blocks, block -> block.kind().inBody()))
            .orElse(0);
    int head = 0;
    while (head + 1 < rendered.size() && rendered.get(head).span().end() <= start) {
      head++;
    }
    return new NearHeadline(source, rendered, head);
  }

  private static Optional<Integer> first(List<Block> blocks, Predicate<Block> test) {
    return blocks.stream().filter(test).map(block -> block.span().start()).findFirst();
  }

  /// Where the first of the blocks near the headline starts.
  int from() {
    return blocks.isEmpty() ? 0 : blocks.get(Math.max(0, head - ABOVE)).span().start();
  }

  /// The indices of the blocks near the headline: itself, then those below and above by turns, the
  /// nearest first.
  List<Integer> nearest() {
    var nearest = new ArrayList<Integer>();
    for (int distance = 0; distance <= BELOW; distance++) {
      if (head + distance < blocks.size()) {
        nearest.add(head + distance);
      }
      if (distance > 0 && distance <= ABOVE && head >= distance) {
        nearest.add(head - distance);
      }
    }
    return nearest;
  }

  /// The text of a block.
  String line(int index) {
    return blocks.get(index).span().in(source);
  }
}
