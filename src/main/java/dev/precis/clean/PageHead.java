package dev.precis.clean;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The head of a page's article: its title and its byline, which are no body.
///
/// @param title index of the unit that is the title; -1 for none
/// @param byline index of the unit that is the byline; -1 for none
record PageHead(int title, int byline) {
  private static final int NONE = -1;

  /// How far below the title, or the body's begin, a byline may stand.
  private static final int FARTHEST = 12;

  /// Finds where the title stands: in an `h1` if its words stand in several places; the page's only
  /// `h1` where they stand in none, else what looks like a headline above the body.
  ///
  /// @param title as [PageTitle] has it
  /// @param kept which units are body as far as is known
  static PageHead find(
      String source, PageSigns signs, Optional<PageTitle.Found> title, boolean[] kept) {
    int at = title.map(found -> shown(source, signs, found.words())).orElse(NONE);
    if (at == NONE) {
      at = onlyHeading(signs);
    }
    if (at == NONE) {
      at = Headlines.above(source, signs.page().units(), kept);
    }
    return new PageHead(at, byline(source, signs.page(), at == NONE ? first(kept) : at));
  }

  boolean holds(int unit) {
    return unit == title || unit == byline;
  }

  /// The unit that holds the title's words and few others.
  private static int shown(String source, PageSigns signs, String title) {
    var letters = Wording.letters(title);
    int first = NONE;
    for (int i = 0; i < signs.page().size() && !letters.isEmpty(); i++) {
      var span = signs.page().unit(i).span();
      if (span.length() >= letters.length()
          && span.length() < 2 * title.length()
          && Wording.letters(span.in(source)).contains(letters)) {
        if (isMain(signs.places().of(i))) {
          return i;
        }
        first = first == NONE ? i : first;
      }
    }
    return first;
  }

  private static int onlyHeading(PageSigns signs) {
    int only = NONE;
    for (int i = 0; i < signs.page().size(); i++) {
      if (isMain(signs.places().of(i))) {
        if (only != NONE) {
          return NONE;
        }
        only = i;
      }
    }
    return only;
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
}
