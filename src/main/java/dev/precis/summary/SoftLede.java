package dev.precis.summary;

import java.util.List;
import java.util.Optional;

/// A lede that teases: an anecdote, a question, a quotation, a joke. Newspaper craft says what the
/// article is about in the nut graf some lines below ("The Art and Craft of Feature Writing",
/// Blundell 1988), which is found here as the early sentence that most of what follows takes up and
/// that holds the most mentioned names.
///
/// @param nut the number of the sentence that says what the article is about; the lede is 0
record SoftLede(int nut) {
  /// A shorter article has no room for a lede that teases.
  private static final int FEWEST_SENTENCES = 6;

  /// The nut stands among the first so many sentences, and in the first half.
  private static final int REACH = 10;

  /// Below this share of an average sentence's likeness to the others, a lede without the article's
  /// names says something else than the article; below half of it also one with them.
  private static final double UNLIKE = 0.6;

  private static final double FEW_NAMES = 0.2;
  private static final double FIGURES = 0.3;

  /// The soft lede of an article, if it opens with one.
  ///
  /// @param values what is measured of each sentence, in the order of [Feature]
  static Optional<SoftLede> of(List<double[]> values, List<StandsAlone> standings) {
    if (values.size() < FEWEST_SENTENCES || !isSoft(values.getFirst())) {
      return Optional.empty();
    }
    int nut = 1;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < Math.min(REACH, values.size() / 2 + 1); i++) {
      double tells = tells(values.get(i), standings.get(i));
      if (tells > best) {
        best = tells;
        nut = i;
      }
    }
    return Optional.of(new SoftLede(nut));
  }

  private static boolean isSoft(double[] lede) {
    double likeness = Feature.CENT.in(lede);
    return Feature.QUES.in(lede) > 0
        || Feature.Q_OPEN.in(lede) > 0
        || Feature.FIRSTP.in(lede) > 0
        || Feature.LABEL.in(lede) > 0
        || (likeness < UNLIKE && Feature.TOP_NAMES.in(lede) < FEW_NAMES)
        || likeness < UNLIKE / 2;
  }

  private static double tells(double[] sentence, StandsAlone standing) {
    boolean leans = standing.leansBack() || !standing.lasting().isEmpty();
    return Feature.CENT.in(sentence)
        + Feature.TOP_NAMES.in(sentence)
        + (Feature.NUM.in(sentence) > 0 ? FIGURES : 0)
        - (leans ? 1 : 0);
  }
}
