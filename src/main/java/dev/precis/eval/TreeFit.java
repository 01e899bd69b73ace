package dev.precis.eval;

import dev.precis.clean.ContextEvidence;
import dev.precis.clean.Opinions;
import dev.precis.learned.TreeEnsemble;
import java.util.ArrayList;
import java.util.List;

/// The second half of the line model, fitted: trees over the measures of each unit.
final class TreeFit {
  private static final BoostedTrees.Growth GROWTH = new BoostedTrees.Growth(150, 24, 0.08, 8, 2);
  private static final double MOST_IMPORTANT = 20;

  /// Menus are far more than is to be learned of them: of the units that words alone rule out, one
  /// in so many counts for all.
  private static final int EASY = 4;

  private static final double RULED_OUT = 0.02;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Double> targets = new ArrayList<>();
  private final List<Double> importances = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();

  private TreeFit() {}

  /// An example with what the words say of it, and the measures of its units.
  @SuppressWarnings("ArrayRecordComponent") // they pass from one stage to the next, uncompared
  record Judged(LineExample example, Opinions opinions, float[][] rows) {
    static Judged of(LineExample example, Opinions opinions) {
      return new Judged(example, opinions, ContextEvidence.of(example.units, opinions));
    }

    double[] logOdds(TreeEnsemble trees) {
      return trees.scores(rows);
    }
  }

  static TreeEnsemble of(List<Judged> examples) {
    var fit = new TreeFit();
    examples.forEach(fit::add);
    return BoostedTrees.fit(
        GROWTH,
        fit.rows.toArray(float[][]::new),
        fit.targets.stream().mapToDouble(Double::doubleValue).toArray(),
        fit.importances.stream().mapToDouble(Double::doubleValue).toArray(),
        fit.groups.stream().mapToInt(Integer::intValue).toArray());
  }

  private void add(Judged judged) {
    var example = judged.example();
    var measured = judged.rows();
    for (int i = 0; i < measured.length; i++) {
      boolean easy = example.body[i] == 0 && judged.opinions().likelihoods()[i] < RULED_OUT;
      if (example.body[i] >= 0 && (!easy || i % EASY == 0)) {
        rows.add(measured[i]);
        targets.add((double) example.body[i]);
        importances.add(
            (easy ? EASY : 1)
                * Math.min(MOST_IMPORTANT, 300 * StrictMath.pow(example.weight(i), 0.8)));
        groups.add(example.page.hashCode());
      }
    }
  }
}
