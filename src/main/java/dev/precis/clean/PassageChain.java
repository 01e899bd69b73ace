package dev.precis.clean;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// Where in a text the units stand: above the body, in it, in a gap of it, or below it. A hidden
/// Markov chain over the units turns what each unit's words say alone into what they say together
/// (forward-backward, Rabiner 1989): once a line has said that comments begin, all below it is
/// below the body.
///
/// @param priors how common each passage is, as logarithms
/// @param changes how likely each passage follows each
@SuppressWarnings("ArrayRecordComponent") // one chain lives in the model, none is compared
public record PassageChain(double[] priors, double[][] changes) {
  /// The unit stands above the body.
  public static final int ABOVE = 0;

  /// It is body.
  public static final int BODY = 1;

  /// It is none, and stands between units that are.
  public static final int GAP = 2;

  /// It stands below the body.
  public static final int BELOW = 3;

  /// How many passages there are.
  public static final int PASSAGES = 4;

  /// The words of neighbours count in each unit's opinion, so a chain that took opinions as
  /// independent would be too sure.
  private static final double INDEPENDENCE = 0.5;

  /// No opinion is so sure that no other could overrule it.
  private static final double FARTHEST = 40;

  private static final double LEAST = 1e-12;

  /// How likely each unit stands in each passage, given all.
  ///
  /// @param opinions for each unit the log-odds of each passage
  double[][] posteriors(double[][] opinions) {
    var likelihoods = Arrays.stream(opinions).map(this::likelihoods).toArray(double[][]::new);
    var posteriors = new double[opinions.length][];
    var before = new double[] {1, 0, 0, 0};
    for (int i = 0; i < likelihoods.length; i++) {
      posteriors[i] = new double[PASSAGES];
      for (int to = 0; to < PASSAGES; to++) {
        for (int from = 0; from < PASSAGES; from++) {
          posteriors[i][to] += before[from] * changes[from][to];
        }
      }
      weigh(posteriors[i], likelihoods[i]);
      before = posteriors[i];
    }
    var after = new double[] {1, 1, 1, 1};
    for (int i = likelihoods.length - 1; i >= 0; i--) {
      weigh(posteriors[i], after);
      weigh(after, likelihoods[i]);
      var weighed = after.clone();
      for (int from = 0; from < PASSAGES; from++) {
        after[from] = 0;
        for (int to = 0; to < PASSAGES; to++) {
          after[from] += changes[from][to] * weighed[to];
        }
      }
    }
    return posteriors;
  }

  /// How well a unit's words go with each passage, in proportion.
  private double[] likelihoods(double[] opinions) {
    double highest = Arrays.stream(opinions).max().orElse(0);
    var likelihoods = new double[PASSAGES];
    for (int p = 0; p < PASSAGES; p++) {
      double opinion = Math.max(-FARTHEST, opinions[p] - highest);
      likelihoods[p] = StrictMath.exp(INDEPENDENCE * (opinion - priors[p]));
    }
    return likelihoods;
  }

  /// Multiplies one by the other, and keeps the sum 1 and each above 0.
  private static void weigh(double[] values, double[] by) {
    for (int p = 0; p < PASSAGES; p++) {
      values[p] *= by[p];
    }
    normalise(values);
  }

  private static void normalise(double[] values) {
    double sum = values[0] + values[1] + values[2] + values[3];
    for (int p = 0; p < PASSAGES; p++) {
      values[p] = values[p] / sum + LEAST;
    }
  }

  static PassageChain read(DataInput in) throws IOException {
    var priors = new double[PASSAGES];
    var changes = new double[PASSAGES][PASSAGES];
    for (int from = 0; from < PASSAGES; from++) {
      priors[from] = in.readDouble();
      for (int to = 0; to < PASSAGES; to++) {
        changes[from][to] = in.readDouble();
      }
    }
    return new PassageChain(priors, changes);
  }

  void write(DataOutput out) throws IOException {
    for (int from = 0; from < PASSAGES; from++) {
      out.writeDouble(priors[from]);
      for (int to = 0; to < PASSAGES; to++) {
        out.writeDouble(changes[from][to]);
      }
    }
  }
}
