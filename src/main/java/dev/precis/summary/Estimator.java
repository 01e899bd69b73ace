package dev.precis.summary;

import dev.precis.learned.TreeEnsemble;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// How likely a good extract of a given size holds a sentence, estimated twice: by a logistic
/// regression, which says why, and by boosted trees, which see what only counts together. Their
/// errors differ, so the mean of their log-odds errs less than either.
///
/// @param weights the regression's, of the standardised features
/// @param intercept the regression's log-odds of an average sentence
/// @param trees over the features as they are
@SuppressWarnings("ArrayRecordComponent") // read on each ranking, never compared
public record Estimator(double[] weights, double intercept, TreeEnsemble trees) {
  /// The features of an article's sentences.
  ///
  /// @param plain as they are, for the trees
  /// @param standardised each less its mean and over its deviation, for the regression
  @SuppressWarnings("ArrayRecordComponent") // made for one ranking, never compared
  record Rows(float[][] plain, double[][] standardised) {}

  /// The log-odds of each sentence.
  double[] logOdds(Rows rows) {
    var logOdds = trees.scores(rows.plain());
    for (int i = 0; i < logOdds.length; i++) {
      logOdds[i] = (logOdds[i] + linear(rows.standardised()[i])) / 2;
    }
    return logOdds;
  }

  private double linear(double[] standardised) {
    double sum = intercept;
    for (int k = 0; k < standardised.length; k++) {
      sum += weights[k] * standardised[k];
    }
    return sum;
  }

  /// A sentence's features as the trees read them, in training too.
  public static float[] row(double[] values) {
    var row = new float[values.length];
    for (int k = 0; k < values.length; k++) {
      row[k] = (float) values[k];
    }
    return row;
  }

  static Estimator read(DataInput in) throws IOException {
    return new Estimator(Model.readNumbers(in), in.readDouble(), TreeEnsemble.read(in));
  }

  void write(DataOutput out) throws IOException {
    Model.writeNumbers(weights, out);
    out.writeDouble(intercept);
    trees.write(out);
  }
}
