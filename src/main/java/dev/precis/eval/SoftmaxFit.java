package dev.precis.eval;

import java.util.Arrays;

/// Logistic regression of several classes over binary traits, fitted by AdaGrad (Duchi, Hazan &
/// Singer 2011) with a pull towards zero.
final class SoftmaxFit {
  private static final double RATE = 0.15;
  private static final double PULL = 2e-6;

  private final double[][] weights;
  private final double[][] squares;

  SoftmaxFit(int classes, int traits) {
    this.weights = new double[classes][traits];
    this.squares = new double[classes][traits];
    for (var row : squares) {
      Arrays.fill(row, 1e-2);
    }
  }

  /// Learns from one example.
  ///
  /// @param target how likely each class is, in sum 1
  /// @param importance about 1
  void learn(int[] traits, double[] target, double importance) {
    var likelihoods = scores(traits);
    double highest = Arrays.stream(likelihoods).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < likelihoods.length; c++) {
      likelihoods[c] = StrictMath.exp(likelihoods[c] - highest);
      sum += likelihoods[c];
    }
    for (int c = 0; c < likelihoods.length; c++) {
      double error = (likelihoods[c] / sum - target[c]) * importance;
      for (int trait : traits) {
        double slope = error + PULL * weights[c][trait];
        squares[c][trait] += slope * slope;
        weights[c][trait] -= RATE * slope / Math.sqrt(squares[c][trait]);
      }
    }
  }

  /// The log-odds of each class.
  double[] scores(int[] traits) {
    var scores = new double[weights.length];
    for (int c = 0; c < scores.length; c++) {
      for (int trait : traits) {
        scores[c] += weights[c][trait];
      }
    }
    return scores;
  }

  /// The weights in units of `unit`, cut to what a byte holds.
  byte[][] packed(double unit) {
    var packed = new byte[weights.length][weights[0].length];
    for (int c = 0; c < packed.length; c++) {
      for (int i = 0; i < packed[c].length; i++) {
        packed[c][i] = (byte) Math.clamp(Math.round(weights[c][i] / unit), -127, 127);
      }
    }
    return packed;
  }
}
