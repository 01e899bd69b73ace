package dev.precis.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Two logistic regressions over a sentence's features: how likely a good extract of up to three
/// sentences holds it, which tells the best three, and how likely one of up to two does, which
/// tells their order where there is room for fewer. The shipped one's card is `summariser.md`.
///
/// @param means the features' means
/// @param deviations their deviations, above 0
/// @param weights the weights of the standardised features among three sentences
/// @param intercept the log-odds of an average sentence
/// @param fewWeights the weights among two
@SuppressWarnings("ArrayRecordComponent") // read on each ranking, never compared
public record Model(
    double[] means, double[] deviations, double[] weights, double intercept, double[] fewWeights) {
  private static final String RESOURCE = "summariser.txt";
  private static final String INTERCEPT = "intercept";

  /// The names of the features, in the order of all arrays.
  public static List<String> features() {
    return Arrays.stream(Feature.values())
        .map(feature -> feature.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /// The shipped model.
  public static Model shipped() {
    var stream = Objects.requireNonNull(Model.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(reader.readAllLines());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
  }

  /// The lines of the resource, which [#shipped] reads.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("# feature, mean, deviation, weight among three, among two");
    for (int k = 0; k < weights.length; k++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s %.5f %.5f %.5f %.5f",
              features().get(k),
              means[k],
              deviations[k],
              weights[k],
              fewWeights[k]));
    }
    lines.add(String.format(Locale.ROOT, "%s 0 1 %.5f 0", INTERCEPT, intercept));
    return lines;
  }

  private static Model read(List<String> lines) {
    int size = Feature.values().length;
    var model =
        new Model(new double[size], new double[size], new double[size], 0, new double[size]);
    double intercept = 0;
    for (var line : lines) {
      var fields = line.split(" ", -1);
      if (fields[0].equals(INTERCEPT)) {
        intercept = Double.parseDouble(fields[3]);
      } else if (!fields[0].equals("#")) {
        int k = features().indexOf(fields[0]);
        model.means[k] = Double.parseDouble(fields[1]);
        model.deviations[k] = Double.parseDouble(fields[2]);
        model.weights[k] = Double.parseDouble(fields[3]);
        model.fewWeights[k] = Double.parseDouble(fields[4]);
      }
    }
    return new Model(model.means, model.deviations, model.weights, intercept, model.fewWeights);
  }

  /// The log-odds that a good summary of up to three sentences holds a sentence.
  ///
  /// @param values what is measured of it
  double logOdds(double[] values) {
    return intercept + Arrays.stream(contributions(values)).sum();
  }

  /// What each feature adds to those log-odds.
  double[] contributions(double[] values) {
    return contributions(values, weights);
  }

  /// The same log-odds for a summary of up to two, up to a constant.
  double logOddsAmongFew(double[] values) {
    return Arrays.stream(contributions(values, fewWeights)).sum();
  }

  private double[] contributions(double[] values, double[] by) {
    var contributions = new double[by.length];
    for (int k = 0; k < by.length; k++) {
      contributions[k] = (values[k] - means[k]) / deviations[k] * by[k];
    }
    return contributions;
  }
}
