package dev.precis.eval;

import dev.precis.clean.RunDecision;
import java.util.List;

/// Finds the costs of the decision over the sequence that score best, one changed at a time.
final class DecisionSearch {
  private static final int ROUNDS = 3;

  private final List<LineExample> examples;
  private final List<double[]> logOdds;

  DecisionSearch(List<LineExample> examples, List<double[]> logOdds) {
    this.examples = examples;
    this.logOdds = logOdds;
  }

  RunDecision best() {
    double[] best = {0.5, 0.25, 2, 1, 3};
    double[] steps = {0.5, 0.25, 1, 1, 1};
    double highest = f1(best);
    for (int round = 0; round < ROUNDS; round++) {
      for (int cost = 0; cost < best.length; cost++) {
        for (double step : new double[] {steps[cost], -steps[cost]}) {
          boolean better = true;
          while (better) {
            var tried = best.clone();
            tried[cost] += step;
            double f1 = tried[cost] < 0 && cost > 0 ? 0 : f1(tried);
            better = f1 > highest;
            if (better) {
              best = tried;
              highest = f1;
            }
          }
        }
        steps[cost] /= 2;
      }
    }
    return decision(best);
  }

  private double f1(double[] costs) {
    return LineScores.of(examples, logOdds, decision(costs)).f1();
  }

  private static RunDecision decision(double[] costs) {
    return new RunDecision(costs[0], costs[1], costs[2], costs[3], costs[4]);
  }
}
