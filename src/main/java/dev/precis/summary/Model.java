package dev.precis.summary;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

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
    var stream = Objects.requireNonNull(Model.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var in = new DataInputStream(new BufferedInputStream(stream))) {
      return new Model(readNumbers(in), readNumbers(in), Estimator.read(in), Estimator.read(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
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

  /// The log-odds that a good summary of up to three sentences holds each sentence.
  ///
  /// @param values their features
  double[] logOddsAmongThree(List<double[]> values) {
    return three.logOdds(values, standardised(values));
  }

  /// The same for a summary of up to two.
  double[] logOddsAmongTwo(List<double[]> values) {
    return two.logOdds(values, standardised(values));
  }

  /// What each feature adds to the regression's log-odds among three.
  double[] contributions(double[] values) {
    var contributions = standardised(values);
    for (int k = 0; k < contributions.length; k++) {
      contributions[k] *= three.weights()[k];
    }
    return contributions;
  }

  private List<double[]> standardised(List<double[]> values) {
    return values.stream().map(this::standardised).toList();
  }

  private double[] standardised(double[] values) {
    var standardised = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      standardised[k] = (values[k] - means[k]) / deviations[k];
    }
    return standardised;
  }
}
