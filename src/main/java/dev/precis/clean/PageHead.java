package dev.precis.clean;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The head of a page's article: its title and its byline, which are no body.
///
/// @param title index of the unit that is the title; -1 for none
/// @param byline index of the unit that is the byline; -1 for none
record PageHead(int title, int byline) {
  private static final int NONE = -1;

  /// Enough of a title element, which may hold anything.
  private static final int LONGEST_TITLE = 1_000;

  /// How far below the title, or the body's begin, a byline may stand.
  private static final int FARTHEST = 12;

  /// @param titleElement what the page's title element says
  /// @param kept which units are body as far as is known
  static PageHead find(String source, PageSigns signs, String titleElement, boolean[] kept) {
    int title = mainHeading(source, signs, titleElement);
    if (title == NONE) {
      title = Headlines.above(source, signs.page().units(), kept);
    }
    return new PageHead(title, byline(source, signs.page(), title == NONE ? first(kept) : title));
  }

  boolean holds(int unit) {
    return unit == title || unit == byline;
  }

  /// The longest `h1` that the title element says too, else the page's only one: an `h1` may be the
  /// site's name.
  private static int mainHeading(String source, PageSigns signs, String titleElement) {
    var said = folded(titleElement.substring(0, Math.min(LONGEST_TITLE, titleElement.length())));
    int best = NONE;
    int only = NONE;
    int count = 0;
    for (int i = 0; i < signs.page().size(); i++) {
      if (isMain(signs.places().of(i))) {
        count++;
        only = i;
        var text = folded(signs.page().unit(i).span().in(source));
        boolean longer = best == NONE || length(signs, i) > length(signs, best);
        best = longer && !text.isEmpty() && said.contains(text) ? i : best;
      }
    }
    return best == NONE && count == 1 ? only : best;
  }

  private static boolean isMain(Place place) {
    @Nullable Place at = place;
    for (int steps = 0; at != null && steps < 3; steps++) {
      if (at.element.normalName().equals("h1")) {
        return true;
      }
      at = at.parent;
    }
    return false;
  }

  private static int byline(String source, PageUnits page, int from) {
    for (int i = Math.max(0, from - 2); i < Math.min(page.size(), from + FARTHEST); i++) {
      if (i != from && Bylines.isByline(page.unit(i).span().in(source))) {
        return i;
      }
    }
    return NONE;
  }

  private static int first(boolean[] kept) {
    int i = 0;
    while (i < kept.length && !kept[i]) {
      i++;
    }
    return i;
  }

  private static int length(PageSigns signs, int unit) {
    return signs.page().unit(unit).span().length();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
