package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import dev.precis.clean.LineUnit.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says why each unit goes. Its own words tell best ([Boilerplate]); else the short line that
/// opened its section does, as `Comments` or `Related` do for all below them; else where it stands.
final class DropReasons {
  private static final int LONGEST_OPENER = 6;
  private static final int FEWEST_REPEATED = 3;
  private static final int LONGEST_ENTRY = 4;
  private static final int FEWEST_OF_CAPTION = 5;

  /// What a line of a section is about does not make it part of another.
  private static final Set<Reason> OPENERS = Set.of(Reason.RELATED, Reason.COMMENT);

  /// Words that stand in teasers and comments too.
  private static final Set<Reason> WEAK =
      Set.of(Reason.NAVIGATION, Reason.MASTHEAD, Reason.WIDGET, Reason.CREDIT);

  private final String source;
  private final List<LineUnit> units;
  private final boolean[] kept;
  private final int first;
  private final int last;

  private DropReasons(String source, List<LineUnit> units, boolean[] kept) {
    this.source = source;
    this.units = units;
    this.kept = kept;
    int from = 0;
    int to = kept.length - 1;
    while (from <= to && !kept[from]) {
      from++;
    }
    while (to >= from && !kept[to]) {
      to--;
    }
    this.first = from;
    this.last = to;
  }

  /// For each unit that is not kept, why; any reason for the others.
  static Reason[] of(String source, List<LineUnit> units, boolean[] kept) {
    return new DropReasons(source, units, kept).read();
  }

  private Reason[] read() {
    var reasons = new Reason[kept.length];
    var repeats = Repeats.of(units);
    var seen = new HashSet<String>();
    var section = Reason.OTHER;
    for (int i = 0; i < kept.length; i++) {
      reasons[i] = Reason.OTHER;
      var text = units.get(i).span().in(source);
      boolean again =
          repeats[i] > 0
              && units.get(i).wordCount() >= FEWEST_REPEATED
              && !seen.add(text.toLowerCase(Locale.ROOT));
      if (kept[i]) {
        section = Reason.OTHER;
        continue;
      }
      var own = Boilerplate.reason(text).orElse(Reason.OTHER);
      if (own == Reason.FOOTER) {
        section = Reason.OTHER;
      } else if (OPENERS.contains(own) && units.get(i).wordCount() <= LONGEST_OPENER) {
        section = own;
      }
      boolean told = own != Reason.OTHER && (section == Reason.OTHER || !WEAK.contains(own));
      reasons[i] =
          told ? own : again ? Reason.DUPLICATE : section != Reason.OTHER ? section : byPlace(i);
    }
    return reasons;
  }

  /// Short lines around the article are its site's menus; below it, titles of other articles stand;
  /// a sentence between its paragraphs belongs to a picture.
  private Reason byPlace(int i) {
    var unit = units.get(i);
    boolean sentence = unit.shape(Shape.ENDS_SENTENCE) > 0;
    if (first < i && i < last) {
      return unit.wordCount() >= FEWEST_OF_CAPTION ? Reason.CAPTION : Reason.OTHER;
    }
    if (unit.wordCount() <= LONGEST_ENTRY && !sentence) {
      return Reason.NAVIGATION;
    }
    return i > last && !sentence ? Reason.RELATED : Reason.OTHER;
  }
}
