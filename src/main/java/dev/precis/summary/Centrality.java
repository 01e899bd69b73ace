package dev.precis.summary;

import java.util.Arrays;

/// How central sentences are to their article: the mean likeness to the others, that to those which
/// follow (Zheng & Lapata 2019), and LexRank (Erkan & Radev 2004).
final class Centrality {
  private static final double DAMPING = 0.85;
  private static final int ROUNDS = 50;

  /// From here on two sentences count as alike.
  private static final double ALIKE = 0.1;

  private final int size;
  private final TermVectors vectors;
  private final double[] means;
  private final double meanOfMeans;
  private final double[] ranks;

  Centrality(int size, TermVectors vectors) {
    this.size = size;
    this.vectors = vectors;
    this.means = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      means[i] = sumFrom(0, i) / Math.max(1, size - 1);
      sum += means[i];
    }
    this.meanOfMeans = sum / Math.max(1, size) + 1e-9;
    this.ranks = lexRank();
  }

  /// The mean likeness of `i` to the others; an average sentence has 1.
  double mean(int i) {
    return means[i] / meanOfMeans;
  }

  /// The same, counting only sentences that follow.
  double forward(int i) {
    return sumFrom(i + 1, i) / Math.max(1, size - 1) / meanOfMeans;
  }

  /// PageRank over sentences that are alike; an average sentence has 1.
  double rank(int i) {
    return ranks[i];
  }

  private double sumFrom(int from, int i) {
    double sum = 0;
    for (int j = from; j < size; j++) {
      sum += vectors.cosine(i, j);
    }
    return sum;
  }

  private double[] lexRank() {
    var steps = steps();
    var ranks = new double[size];
    Arrays.fill(ranks, 1.0 / Math.max(1, size));
    for (int round = 0; round < ROUNDS; round++) {
      var next = new double[size];
      Arrays.fill(next, (1 - DAMPING) / size);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          next[j] += DAMPING * ranks[i] * steps[i][j];
        }
      }
      ranks = next;
    }
    for (int i = 0; i < size; i++) {
      ranks[i] *= size;
    }
    return ranks;
  }

  /// How likely a walk goes from one sentence to another.
  private double[][] steps() {
    var steps = new double[size][size];
    for (int i = 0; i < size; i++) {
      double degree = 0;
      for (int j = 0; j < size; j++) {
        degree += linked(i, j);
      }
      for (int j = 0; j < size; j++) {
        steps[i][j] = degree > 0 ? linked(i, j) / degree : 1.0 / size;
      }
    }
    return steps;
  }

  private double linked(int i, int j) {
    double cosine = vectors.cosine(i, j);
    return cosine > ALIKE ? cosine : 0;
  }
}
