package dev.precis.clean;

import dev.precis.original.Layout.PageBlock;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// How much of a block's text stands in elements of some name.
///
/// A text that is preformatted lies in many blocks, one after the other, so the last one that was
/// counted is remembered.
final class TextShares {
  private static final Set<String> LINK = Set.of("a");
  private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "i");

  /// How far up from a text such an element is looked for; inline elements nest no deeper in
  /// earnest.
  private static final int FARTHEST = 40;

  private final Set<String> names;
  private @Nullable TextNode counted;
  private int letters;

  private TextShares(Set<String> names) {
    this.names = names;
  }

  /// The share of each unit's block that is linked, 0 to 1.
  static double[] linked(PageUnits page, PageTree places) {
    var shares = new TextShares(LINK).shares(page);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = places.of(i).lies(Place.Within.LINK) ? 1 : shares[i];
    }
    return shares;
  }

  /// The share of each unit's block that is emphasised, 0 to 1.
  static double[] emphasised(PageUnits page) {
    return new TextShares(EMPHASIS).shares(page);
  }

  /// Looks at each block once, however many units it was cut into.
  @SuppressWarnings("ReferenceEquality") // the units of one block hold the same one
  private double[] shares(PageUnits page) {
    var shares = new double[page.size()];
    for (int i = 0; i < shares.length; i++) {
      boolean known = i > 0 && page.block(i) == page.block(i - 1);
      shares[i] = known ? shares[i - 1] : share(page.block(i));
    }
    return shares;
  }

  private double share(PageBlock block) {
    int within = 0;
    int all = 0;
    for (var text : block.texts()) {
      int length = letters(text);
      all += length;
      within += standsIn(text, block.element()) ? length : 0;
    }
    return all == 0 ? 0 : (double) within / all;
  }

  @SuppressWarnings("ReferenceEquality") // a node is itself, not one like it
  private boolean standsIn(TextNode text, Element block) {
    int steps = 0;
    for (Node at = text.parent(); at != null && at != block && steps++ < FARTHEST; ) {
      if (names.contains(at.nodeName())) {
        return true;
      }
      at = at.parent();
    }
    return names.contains(block.normalName());
  }

  @SuppressWarnings("ReferenceEquality") // a node is itself, not one like it
  private int letters(TextNode text) {
    if (text == counted) {
      return letters;
    }
    var words = text.getWholeText();
    counted = text;
    letters = 0;
    for (int i = 0; i < words.length(); i++) {
      letters += words.charAt(i) > ' ' ? 1 : 0;
    }
    return letters;
  }
}
