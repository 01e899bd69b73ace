package dev.precis.eval;

import dev.precis.facts.NameFeatures;
import dev.precis.facts.NameModel;
import dev.precis.facts.NameTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Fits a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by AdaGrad
/// (Duchi, Hazan & Singer 2011), one sentence at a time, in one thread and with a fixed seed: the
/// same sentences in the same order give the same weights on any machine.
final class ConditionalRandomField {
  private static final int TAGS = NameTags.COUNT;
  private static final int START = TAGS;

  // Tuned with `./precis train names` and `./precis eval names` on ner-dev: within .003 of these
  // nothing is told apart.
  private static final int EPOCHS = 6;
  private static final float RATE = .2f;
  private static final float PULL = 1e-6f;
  private static final float DROPOUT = .1f;
  private static final long SEED = 7;

  private static final float LEAST_GRADIENT = 1e-3f;
  private static final float LEAST_TRANSITION_GRADIENT = 1e-4f;

  /// A sentence ready to be learned from.
  ///
  /// @param rows the rows of each token's features; -1 for a feature without a row
  /// @param allowed whether each token may have each tag
  /// @param tags the right tags
  /// @param droppable whether a token's identity features may be dropped
  @SuppressWarnings("ArrayRecordComponent") // a hundred million numbers, read and never compared
  record Example(int[][] rows, boolean[][] allowed, int[] tags, boolean[] droppable) {}

  private final float[] weights;
  private final float[] squares;
  private final float[][] transitions = new float[TAGS + 1][TAGS];
  private final float[][] transitionSquares = new float[TAGS + 1][TAGS];
  private final Random random = new Random(SEED);

  ConditionalRandomField(int rows) {
    weights = new float[rows * TAGS];
    squares = new float[rows * TAGS];
    Arrays.fill(squares, 1);
    for (var row : transitionSquares) {
      Arrays.fill(row, 1);
    }
  }

  void fit(List<Example> examples, Appendable log) throws IOException {
    var order = new ArrayList<>(examples);
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      shuffle(order);
      double loss = 0;
      for (var example : order) {
        loss += learn(example);
      }
      log.append("epoch %d: %.0f nats lost%n".formatted(epoch, loss));
    }
  }

  private void shuffle(List<Example> order) {
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      var swapped = order.get(i);
      order.set(i, order.get(j));
      order.set(j, swapped);
    }
  }

  /// Takes one step on an example and returns what it lost before.
  private double learn(Example example) {
    var rows = dropped(example);
    var factors = factors();
    var emissions = emissions(rows, example.allowed());
    var scale = new double[rows.length];
    var forward = forward(emissions, factors, scale);
    var backward = backward(emissions, factors, scale);
    double loss = 0;
    for (int i = 0; i < rows.length; i++) {
      int right = example.tags()[i];
      loss -= StrictMath.log(Math.max(1e-12, forward[i][right] * backward[i][right]));
      for (int tag = 0; tag < TAGS; tag++) {
        step(rows[i], tag, (float) (forward[i][tag] * backward[i][tag]) - (right == tag ? 1 : 0));
      }
    }
    stepTransitions(example.tags(), emissions, factors, forward, backward, scale);
    return loss;
  }

  private static double[][] forward(double[][] emissions, double[][] factors, double[] scale) {
    var forward = new double[emissions.length][TAGS];
    for (int i = 0; i < forward.length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        double sum = i == 0 ? factors[START][tag] : 0;
        for (int before = 0; i > 0 && before < TAGS; before++) {
          sum += forward[i - 1][before] * factors[before][tag];
        }
        forward[i][tag] = sum * emissions[i][tag];
        scale[i] += forward[i][tag];
      }
      for (int tag = 0; tag < TAGS; tag++) {
        forward[i][tag] /= scale[i];
      }
    }
    return forward;
  }

  private static double[][] backward(double[][] emissions, double[][] factors, double[] scale) {
    int size = emissions.length;
    var backward = new double[size][TAGS];
    Arrays.fill(backward[size - 1], 1);
    for (int i = size - 2; i >= 0; i--) {
      for (int tag = 0; tag < TAGS; tag++) {
        double sum = 0;
        for (int after = 0; after < TAGS; after++) {
          sum += factors[tag][after] * emissions[i + 1][after] * backward[i + 1][after];
        }
        backward[i][tag] = sum / scale[i + 1];
      }
    }
    return backward;
  }

  private void stepTransitions(
      int[] right,
      double[][] emissions,
      double[][] factors,
      double[][] forward,
      double[][] backward,
      double[] scale) {
    for (int tag = 0; tag < TAGS; tag++) {
      double first = forward[0][tag] * backward[0][tag];
      stepTransition(START, tag, (float) first - (right[0] == tag ? 1 : 0));
    }
    for (int i = 1; i < right.length; i++) {
      for (int before = 0; before < TAGS; before++) {
        for (int tag = 0; tag < TAGS; tag++) {
          double both =
              forward[i - 1][before]
                  * factors[before][tag]
                  * emissions[i][tag]
                  * backward[i][tag]
                  / scale[i];
          boolean isRight = right[i - 1] == before && right[i] == tag;
          stepTransition(before, tag, (float) both - (isRight ? 1 : 0));
        }
      }
    }
  }

  private int[][] dropped(Example example) {
    var rows = example.rows();
    int[][] copy = null;
    for (int i = 0; i < rows.length; i++) {
      if (example.droppable()[i] && random.nextFloat() < DROPOUT) {
        if (copy == null) {
          copy = rows.clone();
        }
        copy[i] = rows[i].clone();
        Arrays.fill(copy[i], NameFeatures.IDENTITY_START, NameFeatures.IDENTITY_END, -1);
      }
    }
    return copy == null ? rows : copy;
  }

  private double[][] factors() {
    var factors = new double[TAGS + 1][TAGS];
    for (int before = 0; before <= TAGS; before++) {
      for (int tag = 0; tag < TAGS; tag++) {
        boolean possible = NameTags.mayFollow(before == START ? NameTags.OUTSIDE : before, tag);
        factors[before][tag] = possible ? StrictMath.exp(transitions[before][tag]) : 0;
      }
    }
    return factors;
  }

  private double[][] emissions(int[][] rows, boolean[][] allowed) {
    var emissions = new double[rows.length][TAGS];
    for (int i = 0; i < rows.length; i++) {
      var scores = emissions[i];
      for (int row : rows[i]) {
        for (int tag = 0; row >= 0 && tag < TAGS; tag++) {
          scores[tag] += weights[row * TAGS + tag];
        }
      }
      double most = Double.NEGATIVE_INFINITY;
      for (int tag = 0; tag < TAGS; tag++) {
        most = allowed[i][tag] ? Math.max(most, scores[tag]) : most;
      }
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] = allowed[i][tag] ? StrictMath.exp(scores[tag] - most) : 0;
      }
    }
    return emissions;
  }

  private void step(int[] rows, int tag, float gradient) {
    if (Math.abs(gradient) <= LEAST_GRADIENT) {
      return;
    }
    for (int row : rows) {
      if (row >= 0) {
        int at = row * TAGS + tag;
        float pulled = gradient + PULL * weights[at];
        squares[at] += pulled * pulled;
        weights[at] -= RATE * pulled / (float) Math.sqrt(squares[at]);
      }
    }
  }

  private void stepTransition(int before, int tag, float gradient) {
    if (Math.abs(gradient) > LEAST_TRANSITION_GRADIENT) {
      transitionSquares[before][tag] += gradient * gradient;
      transitions[before][tag] -=
          RATE * gradient / (float) Math.sqrt(transitionSquares[before][tag]);
    }
  }

  /// The rows of largest weight as a model with weights of a byte.
  ///
  /// @param keys the feature of each row
  NameModel model(int[] keys, int most) {
    var strength = new float[keys.length];
    for (int at = 0; at < weights.length; at++) {
      strength[at / TAGS] = Math.max(strength[at / TAGS], Math.abs(weights[at]));
    }
    var kept = new ArrayList<Integer>();
    for (int row = 0; row < keys.length; row++) {
      kept.add(row);
    }
    kept.sort(
        Comparator.comparingDouble((Integer row) -> -strength[row])
            .thenComparingInt(row -> keys[row]));
    var strongest = kept.subList(0, Math.min(most, kept.size()));
    float largest = strength[strongest.get(strongest.size() / 2000)];
    float unit = largest / 127;
    strongest.sort(Comparator.comparingInt(row -> keys[row]));
    var modelKeys = new int[strongest.size()];
    var modelWeights = new byte[modelKeys.length * TAGS];
    for (int k = 0; k < modelKeys.length; k++) {
      int row = strongest.get(k);
      modelKeys[k] = keys[row];
      for (int tag = 0; tag < TAGS; tag++) {
        modelWeights[k * TAGS + tag] =
            (byte) Math.clamp(Math.round(weights[row * TAGS + tag] / unit), -127, 127);
      }
    }
    return new NameModel(modelKeys, modelWeights, unit, transitions);
  }
}
