package dev.precis.eval;

import java.util.Locale;
import java.util.Set;

/// Precision, recall and F1 of sets, counted over many of them (micro-averaged).
final class PrecisionRecall {
  private int gold;
  private int found;
  private int both;

  <T> void add(Set<T> gold, Set<T> found) {
    this.gold += gold.size();
    this.found += found.size();
    for (var item : found) {
      both += gold.contains(item) ? 1 : 0;
    }
  }

  int gold() {
    return gold;
  }

  /// The share of the found that is right; 0 when nothing was found.
  double precision() {
    return found == 0 ? 0 : (double) both / found;
  }

  /// The share of gold that was found; 0 when gold is empty.
  double recall() {
    return gold == 0 ? 0 : (double) both / gold;
  }

  /// The harmonic mean of the two; 0 when either is.
  double f1() {
    return both == 0 ? 0 : 2.0 * both / (gold + found);
  }

  /// `precision=0.912 recall=0.870 f1=0.891`.
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "precision=%.3f recall=%.3f f1=%.3f", precision(), recall(), f1());
  }
}
