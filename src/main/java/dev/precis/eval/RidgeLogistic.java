package dev.precis.eval;

import java.util.Arrays;
import java.util.List;

/// Logistic regression with an L2 penalty over standardised measures, fitted by Newton's method
/// with soft labels. Deterministic: a sum is always taken in the examples' order.
///
/// @param mean the measures' means
/// @param deviation their deviations
/// @param weights the weights of the standardised measures
/// @param intercept the log-odds of an average sentence
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record RidgeLogistic(double[] mean, double[] deviation, double[] weights, double intercept) {
  private static final int ROUNDS = 12;

  /// A sentence.
  ///
  /// @param values its measures
  /// @param label how often good extracts hold it, 0 to 1
  /// @param importance how much it counts
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Example(double[] values, double label, double importance) {}

  /// @param size how many measures an example has
  /// @param freedom the inverse of the penalty on the weights, above 0
  static RidgeLogistic of(List<Example> examples, int size, double freedom) {
    var mean = new double[size];
    var deviation = new double[size];
    for (int k = 0; k < size; k++) {
      for (var example : examples) {
        mean[k] += example.values()[k] / examples.size();
      }
      for (var example : examples) {
        double off = example.values()[k] - mean[k];
        deviation[k] += off * off / examples.size();
      }
      deviation[k] = Math.sqrt(deviation[k]) + 1e-5;
    }
    // the last weight is the intercept
    var weights = new double[size + 1];
    for (int round = 0; round < ROUNDS; round++) {
      step(examples, mean, deviation, weights, freedom);
    }
    return new RidgeLogistic(mean, deviation, Arrays.copyOf(weights, size), weights[size]);
  }

  private static void step(
      List<Example> examples, double[] mean, double[] deviation, double[] weights, double freedom) {
    int size = weights.length;
    var curvature = new double[size][size + 1];
    for (int k = 0; k < size - 1; k++) {
      curvature[k][k] = 1 / freedom;
      curvature[k][size] = -weights[k] / freedom;
    }
    var z = new double[size];
    z[size - 1] = 1;
    for (var example : examples) {
      double odds = weights[size - 1];
      for (int k = 0; k < size - 1; k++) {
        z[k] = (example.values()[k] - mean[k]) / deviation[k];
        odds += weights[k] * z[k];
      }
      double chance = 1 / (1 + StrictMath.exp(-odds));
      double spread = example.importance() * chance * (1 - chance);
      for (int k = 0; k < size; k++) {
        for (int l = 0; l < size; l++) {
          curvature[k][l] += spread * z[k] * z[l];
        }
        curvature[k][size] += example.importance() * (example.label() - chance) * z[k];
      }
    }
    var change = solved(curvature);
    for (int k = 0; k < size; k++) {
      weights[k] += change[k];
    }
  }

  /// Gauss-Jordan elimination with pivots; the last column is the right side.
  private static double[] solved(double[][] rows) {
    int size = rows.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int r = column + 1; r < size; r++) {
        pivot = Math.abs(rows[r][column]) > Math.abs(rows[pivot][column]) ? r : pivot;
      }
      var swapped = rows[column];
      rows[column] = rows[pivot];
      rows[pivot] = swapped;
      for (int r = 0; r < size; r++) {
        double factor = r == column ? 0 : rows[r][column] / rows[column][column];
        for (int c = column; factor != 0 && c <= size; c++) {
          rows[r][c] -= factor * rows[column][c];
        }
      }
    }
    var solution = new double[size];
    for (int k = 0; k < size; k++) {
      solution[k] = rows[k][size] / rows[k][k];
    }
    return solution;
  }
}
