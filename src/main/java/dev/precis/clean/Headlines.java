package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import java.util.List;

/// Finds the title line of a text without a page.
final class Headlines {
  private static final int MOST_WORDS = 28;
  private static final int FEWEST_WORDS = 3;

  /// Of a line this short, a word of site text makes site text.
  private static final int SHORT = 4;

  /// How far above the body a title may stand: a byline, a date and a credit may come between.
  private static final int FARTHEST = 8;

  private Headlines() {}

  /// Index of the unit that is the title, or -1 when none looks like one. It is the first of the
  /// kept lines, or a line above them.
  static int above(String source, List<LineUnit> units, boolean[] kept) {
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    if (first + 1 < kept.length
        && looksLikeTitle(source, units.get(first))
        && (kept[first + 1] || Bylines.isByline(units.get(first + 1).span().in(source)))) {
      return first;
    }
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
      if (looksLikeTitle(source, units.get(i)) && units.get(i).wordCount() >= 5) {
        return i;
      }
    }
    return -1;
  }

  private static boolean looksLikeTitle(String source, LineUnit unit) {
    var text = unit.span().in(source);
    char last = text.charAt(text.length() - 1);
    return unit.wordCount() >= FEWEST_WORDS
        && unit.wordCount() <= MOST_WORDS
        && last != '.'
        && last != ':'
        && last != ','
        && unit.shape(Shape.STARTS_LOWER) == 0
        && text.indexOf('|') < 0
        && !Bylines.isByline(text)
        && !Boilerplate.isAlone(text)
        && (unit.wordCount() > SHORT || Boilerplate.reason(text).isEmpty());
  }
}
