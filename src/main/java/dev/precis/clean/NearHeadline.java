package dev.precis.clean;

import dev.precis.original.Layout.PageBlock;
import java.util.ArrayList;
import java.util.List;

/// The rendered blocks of a page around its headline, where bylines and dates stand.
///
/// @param source the rendering
/// @param blocks all rendered blocks, kept or not
/// @param head the index of the headline's block, or of the body's first
record NearHeadline(String source, List<PageBlock> blocks, int head) {
  private static final int ABOVE = 4;
  private static final int BELOW = 12;

  /// How far inside a heading its words may stand.
  private static final int INSIDE = 3;

  /// Finds the headline among the blocks: where its words stand, in a heading if they do so twice;
  /// else the first heading, else the body.
  ///
  /// @param title the headline's words; empty when none is known
  /// @param body where the body starts in `source`
  static NearHeadline of(String source, List<PageBlock> blocks, String title, int body) {
    var letters = Wording.letters(title);
    int shown = -1;
    int heading = -1;
    int first = 0;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      boolean isHead =
          Ancestry.any(block.element(), INSIDE, element -> element.normalName().equals("h1"));
      if (isHead && heading < 0) {
        heading = i;
      }
      if (first == 0 && block.span().end() > body) {
        first = i;
      }
      if (!letters.isEmpty()
          && block.span().length() >= letters.length()
          && block.span().length() < 2 * title.length()
          && Wording.letters(block.span().in(source)).contains(letters)) {
        if (isHead) {
          return new NearHeadline(source, blocks, i);
        }
        shown = shown < 0 ? i : shown;
      }
    }
    return new NearHeadline(source, blocks, shown >= 0 ? shown : heading >= 0 ? heading : first);
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
