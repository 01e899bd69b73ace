package dev.precis.summary;

import dev.precis.learned.ModelFile;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// What the ranker has learned: how likely a good extract of up to three sentences holds a
/// sentence, which tells the best three, and how likely one of up to two does, which tells their
/// order where there is room for fewer. The shipped one's card is `summariser.md`.
///
/// @param means the features' means, in the order of [Feature]
/// @param deviations their deviations, above 0
/// @param three the estimator for extracts of up to three sentences
/// @param two the one for extracts of up to two
@SuppressWarnings("ArrayRecordComponent") // read on each ranking, never compared
public record Model(double[] means, double[] deviations, Estimator three, Estimator two) {
  /// How many features a sentence has.
  public static final int FEATURES = Feature.values().length;

  private static final String RESOURCE = "summariser.bin";

  /// The shipped model.
  public static Model shipped() {
    return ModelFile.read(Model.class, RESOURCE, Model::read);
  }

  private static Model read(DataInput in) throws IOException {
    return new Model(readNumbers(in), readNumbers(in), Estimator.read(in), Estimator.read(in));
  }

  /// Writes the model as [#shipped] reads it.
  public void write(DataOutput out) throws IOException {
    writeNumbers(means, out);
    writeNumbers(deviations, out);
    three.write(out);
    two.write(out);
  }

  static double[] readNumbers(DataInput in) throws IOException {
    var numbers = new double[FEATURES];
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] = in.readDouble();
    }
    return numbers;
  }

  static void writeNumbers(double[] numbers, DataOutput out) throws IOException {
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  /// Sentences as both estimators read them.
  ///
  /// @param values the features of each
  Estimator.Rows rows(List<double[]> values) {
    return new Estimator.Rows(
        values.stream().map(Estimator::row).toArray(float[][]::new),
        values.stream().map(this::standardised).toArray(double[][]::new));
  }

  /// What each feature of sentence `i` adds to the regression's log-odds among three.
  double[] contributions(Estimator.Rows rows, int i) {
    var contributions = rows.standardised()[i].clone();
    for (int k = 0; k < contributions.length; k++) {
      contributions[k] *= three.weights()[k];
    }
    return contributions;
  }

  private double[] standardised(double[] values) {
    var standardised = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      standardised[k] = (values[k] - means[k]) / deviations[k];
    }
    return standardised;
  }
}
