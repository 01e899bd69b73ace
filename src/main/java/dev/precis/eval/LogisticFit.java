package dev.precis.eval;

import java.util.Arrays;

/// Logistic regression over binary traits, fitted by AdaGrad (Duchi, Hazan & Singer 2011) with a
/// pull towards zero.
final class LogisticFit {
  private static final double RATE = 0.15;
  private static final double PULL = 2e-6;

  private final double pull;
  private final double[] weights;
  private final double[] squares;

  LogisticFit(int traits) {
    this(traits, PULL);
  }

  /// @param pull how strongly weights are pulled towards zero, as a part of each at each example
  LogisticFit(int traits, double pull) {
    this.pull = pull;
    this.weights = new double[traits];
    this.squares = new double[traits];
    Arrays.fill(squares, 1e-2);
  }

  /// Learns from one example: `target` 0 to 1, `importance` about 1.
  void learn(int[] traits, double target, double importance) {
    double error = (sigmoid(score(traits)) - target) * importance;
    for (int trait : traits) {
      double slope = error + pull * weights[trait];
      squares[trait] += slope * slope;
      weights[trait] -= RATE * slope / Math.sqrt(squares[trait]);
    }
  }

  double score(int[] traits) {
    double sum = 0;
    for (int trait : traits) {
      sum += weights[trait];
    }
    return sum;
  }

  /// The weights in units of `unit`, cut to what a byte holds.
  byte[] packed(double unit) {
    var packed = new byte[weights.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) Math.clamp(Math.round(weights[i] / unit), -127, 127);
    }
    return packed;
  }

  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
