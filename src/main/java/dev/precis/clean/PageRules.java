package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import dev.precis.clean.LineUnit.Shape;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/// What holds of a page's units whatever the model thinks of them: some words are never body, a
/// paragraph stands but once, a byline is no body.
final class PageRules {
  private static final int LONGEST_SCRAP = 4;

  /// A shorter text may well be said twice.
  private static final int FEWEST_REPEATED_WORDS = 12;

  private final String source;
  private final PageUnits page;

  PageRules(String source, PageUnits page) {
    this.source = source;
    this.page = page;
  }

  /// Drops what must go from `kept`.
  ///
  /// @return for each unit that a rule dropped, why; null for all others
  @Nullable Reason[] apply(boolean[] kept) {
    var reasons = new @Nullable Reason[kept.length];
    var seen = new HashSet<String>();
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      var text = page.unit(i).span().in(source);
      if (Boilerplate.isAlone(text)) {
        reasons[i] = Boilerplate.reason(text).orElse(Reason.OTHER);
      } else if (page.unit(i).wordCount() >= FEWEST_REPEATED_WORDS && !seen.add(text)) {
        reasons[i] = Reason.DUPLICATE;
      }
      kept[i] = reasons[i] == null;
    }
    dropScrapsBelow(kept);
    return reasons;
  }

  /// A word or two below the last sentence are what is left of something else.
  private void dropScrapsBelow(boolean[] kept) {
    int i = kept.length - 1;
    while (i >= 0
        && !(kept[i]
            && (page.unit(i).shape(Shape.ENDS_SENTENCE) > 0
                || page.unit(i).wordCount() > LONGEST_SCRAP))) {
      i--;
    }
    for (int below = i + 1; i >= 0 && below < kept.length; below++) {
      kept[below] = false;
    }
  }
}
