package dev.precis.eval;

import java.util.SplittableRandom;

/// How sure a mean difference over the same rows is (paired bootstrap, Koehn 2004): the rows are
/// drawn again with replacement, always the same ones.
///
/// @param mean the mean difference
/// @param p the share of draws in which it has the other sign, doubled: two-sided, at most 1
record PairedBootstrap(double mean, double p) {
  private static final int DRAWS = 10_000;
  private static final long SEED = 20;

  static PairedBootstrap of(double[] differences) {
    var random = new SplittableRandom(SEED);
    double mean = 0;
    for (double difference : differences) {
      mean += difference / differences.length;
    }
    int opposed = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < differences.length; i++) {
        sum += differences[random.nextInt(differences.length)];
      }
      if (sum * mean <= 0) {
        opposed++;
      }
    }
    return new PairedBootstrap(mean, Math.min(1, 2.0 * opposed / DRAWS));
  }
}
