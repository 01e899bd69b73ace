package dev.precis.clean;

import dev.precis.original.Layout.PageBlock;
import java.util.ArrayList;
import java.util.List;

/// The units of a page's rendering, each with the rendered block it lies in.
///
/// @param units what is kept or dropped as a whole: a block, or a piece of an overlong one
/// @param blocks for each unit, its block
public record PageUnits(List<LineUnit> units, List<PageBlock> blocks) {
  public PageUnits {
    units = List.copyOf(units);
    blocks = List.copyOf(blocks);
  }

  /// The units of `source`, the rendering of `rendered`.
  public static PageUnits of(String source, List<PageBlock> rendered) {
    var units = Units.ofBlocks(source);
    var blocks = new ArrayList<PageBlock>(units.size());
    int at = 0;
    for (var unit : units) {
      while (at + 1 < rendered.size()
          && rendered.get(at + 1).span().start() <= unit.span().start()) {
        at++;
      }
      blocks.add(rendered.get(at));
    }
    return new PageUnits(units, blocks);
  }

  int size() {
    return units.size();
  }

  LineUnit unit(int i) {
    return units.get(i);
  }

  PageBlock block(int i) {
    return blocks.get(i);
  }
}
