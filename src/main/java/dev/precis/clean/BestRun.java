package dev.precis.clean;

import java.util.List;

/// The stretch `[first, end)` of units whose words, counted for it or against it by how likely body
/// they are, sum highest: the maximum subarray, as in body text extraction (Finn, Kushmerick &
/// Smyth 2001).
record BestRun(int first, int end) {
  static BestRun of(List<LineUnit> units, double[] likelihoods) {
    var best = new BestRun(0, 0);
    double highest = 0;
    double sum = 0;
    int first = 0;
    for (int i = 0; i < likelihoods.length; i++) {
      if (sum <= 0) {
        sum = 0;
        first = i;
      }
      sum += (2 * likelihoods[i] - 1) * (units.get(i).wordCount() + 1);
      if (sum > highest) {
        highest = sum;
        best = new BestRun(first, i + 1);
      }
    }
    return best;
  }

  boolean contains(int unit) {
    return first <= unit && unit < end;
  }
}
