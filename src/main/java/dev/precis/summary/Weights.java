package dev.precis.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The ranker's weights, as learned; see `summariser.md` beside them.
final class Weights {
  private static final String RESOURCE = "summariser.txt";
  private static final String INTERCEPT = "intercept";

  /// How a feature counts: its weight, by the mean and the deviation it was standardised with.
  record Weight(double mean, double deviation, double weight) {
    double times(double value) {
      return (value - mean) / deviation * weight;
    }
  }

  private final Map<Feature, Weight> byFeature = new EnumMap<>(Feature.class);
  private double intercept;

  /// The shipped weights.
  static Weights shipped() {
    var weights = new Weights();
    var stream = Objects.requireNonNull(Weights.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(weights::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
    return weights;
  }

  double intercept() {
    return intercept;
  }

  /// What a feature adds to a sentence's log-odds.
  double contribution(Feature feature, double value) {
    return Objects.requireNonNull(byFeature.get(feature)).times(value);
  }

  private void read(String line) {
    var fields = line.split(" ", -1);
    double weight = Double.parseDouble(fields[3]);
    if (fields[0].equals(INTERCEPT)) {
      intercept = weight;
    } else {
      byFeature.put(
          Feature.valueOf(fields[0].toUpperCase(Locale.ROOT)),
          new Weight(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]), weight));
    }
  }
}
