package dev.precis.facts;

import java.util.Arrays;

/// The tags a sentence may have under a model, with their scores: gives the best sequence and the
/// probability of a name.
final class NameLattice {
  private static final double IMPOSSIBLE = -1e9;

  private final int size;
  private final double[][] emissions;
  private final double[][] transitions = new double[NameTags.COUNT + 1][NameTags.COUNT];

  NameLattice(NameModel model, int[][] features, boolean[][] allowed) {
    size = features.length;
    emissions = new double[size][NameTags.COUNT];
    var sums = new int[NameTags.COUNT];
    for (int i = 0; i < size; i++) {
      Arrays.fill(sums, 0);
      for (int feature : features[i]) {
        model.addWeights(feature, sums);
      }
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        emissions[i][tag] = allowed[i][tag] ? sums[tag] * (double) model.unit() : IMPOSSIBLE;
      }
    }
    for (int before = 0; before <= NameTags.COUNT; before++) {
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        int last = before == NameTags.COUNT ? NameTags.OUTSIDE : before;
        transitions[before][tag] =
            NameTags.mayFollow(last, tag) ? model.transition(before, tag) : IMPOSSIBLE;
      }
    }
  }

  /// The most probable tags (Viterbi).
  int[] best() {
    var scores = new double[size][NameTags.COUNT];
    var origins = new int[size][NameTags.COUNT];
    for (int i = 0; i < size; i++) {
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        double best = i == 0 ? transitions[NameTags.COUNT][tag] : Double.NEGATIVE_INFINITY;
        for (int before = 0; i > 0 && before < NameTags.COUNT; before++) {
          double score = scores[i - 1][before] + transitions[before][tag];
          if (score > best) {
            best = score;
            origins[i][tag] = before;
          }
        }
        scores[i][tag] = best + emissions[i][tag];
      }
    }
    return traced(scores, origins);
  }

  private int[] traced(double[][] scores, int[][] origins) {
    var tags = new int[size];
    int tag = NameTags.OUTSIDE;
    for (int other = 1; size > 0 && other < NameTags.COUNT; other++) {
      if (scores[size - 1][other] > scores[size - 1][tag]) {
        tag = other;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = origins[i][tag];
    }
    return tags;
  }

  /// The probability of each tag at each token, by forward and backward sums.
  double[][] marginals() {
    var weights = new double[size][NameTags.COUNT];
    for (int i = 0; i < size; i++) {
      double most = Arrays.stream(emissions[i]).max().orElse(0);
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        weights[i][tag] = StrictMath.exp(emissions[i][tag] - most);
      }
    }
    var factors = new double[NameTags.COUNT + 1][NameTags.COUNT];
    for (int before = 0; before <= NameTags.COUNT; before++) {
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        factors[before][tag] = StrictMath.exp(transitions[before][tag]);
      }
    }
    return product(forward(weights, factors), backward(weights, factors));
  }

  private double[][] forward(double[][] weights, double[][] factors) {
    var forward = new double[size][NameTags.COUNT];
    for (int i = 0; i < size; i++) {
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        double sum = i == 0 ? factors[NameTags.COUNT][tag] : 0;
        for (int before = 0; i > 0 && before < NameTags.COUNT; before++) {
          sum += forward[i - 1][before] * factors[before][tag];
        }
        forward[i][tag] = sum * weights[i][tag];
      }
      normalise(forward[i]);
    }
    return forward;
  }

  private double[][] backward(double[][] weights, double[][] factors) {
    var backward = new double[size][NameTags.COUNT];
    for (int i = size - 1; i >= 0; i--) {
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        double sum = i == size - 1 ? 1 : 0;
        for (int after = 0; i < size - 1 && after < NameTags.COUNT; after++) {
          sum += factors[tag][after] * weights[i + 1][after] * backward[i + 1][after];
        }
        backward[i][tag] = sum;
      }
      normalise(backward[i]);
    }
    return backward;
  }

  private static double[][] product(double[][] forward, double[][] backward) {
    for (int i = 0; i < forward.length; i++) {
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        forward[i][tag] *= backward[i][tag];
      }
      normalise(forward[i]);
    }
    return forward;
  }

  private static void normalise(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    for (int k = 0; k < row.length; k++) {
      row[k] /= sum;
    }
  }
}
