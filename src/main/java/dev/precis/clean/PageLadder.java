package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import dev.precis.clean.Place.Within;
import java.util.List;
import java.util.function.IntPredicate;

/// The ladder of fall-backs by which a page's body is found: each rung asks less of it than the one
/// above, and the last takes all there is.
final class PageLadder {
  /// A body of fewer words is none where the page has this many times more.
  private static final int FEWEST_WORDS = 20;

  private static final int TIMES_MORE = 10;
  private static final double MOSTLY = 0.5;
  private static final int FEWEST_WORDS_OF_SENTENCE = 5;

  private final PageSigns signs;
  private final List<Rung> rungs;

  /// A way to tell body.
  ///
  /// @param name what a brief calls it
  /// @param body whether a unit is body by it
  private record Rung(String name, IntPredicate body) {}

  /// What a rung found.
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Found(String rung, boolean[] kept) {}

  /// @param logOdds for each unit, how likely the model thinks it body
  PageLadder(PageSigns signs, double[] logOdds) {
    this.signs = signs;
    this.rungs =
        List.of(
            new Rung("page", i -> logOdds[i] > 0),
            new Rung("stated", i -> signs.stated()[i] > MOSTLY),
            new Rung("sentences", this::isSentence),
            new Rung("everything", _ -> true));
  }

  /// The highest rung that finds a body.
  Found climb() {
    double all = words(_ -> true);
    for (var rung : rungs) {
      double words = words(rung.body());
      if (words >= FEWEST_WORDS || words * TIMES_MORE > all) {
        return found(rung);
      }
    }
    return found(rungs.getLast());
  }

  private Found found(Rung rung) {
    var kept = new boolean[signs.page().size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = rung.body().test(i);
    }
    return new Found(rung.name(), kept);
  }

  private double words(IntPredicate body) {
    double words = 0;
    for (int i = 0; i < signs.page().size(); i++) {
      words += body.test(i) ? signs.page().unit(i).wordCount() : 0;
    }
    return words;
  }

  /// Whether a unit is a sentence that leads nowhere else.
  private boolean isSentence(int i) {
    var unit = signs.page().unit(i);
    var place = signs.places().of(i);
    return unit.shape(Shape.ENDS_SENTENCE) > 0
        && unit.wordCount() >= FEWEST_WORDS_OF_SENTENCE
        && signs.linked()[i] < MOSTLY
        && !place.lies(Within.NAV)
        && !place.lies(Within.FOOTER);
  }
}
