package dev.precis.clean;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Tells body from boilerplate in text that has lost its page. A first, linear opinion of each
/// unit's words ([WordEvidence]) becomes one of the measures of its surroundings
/// ([ContextEvidence]), of which trees make log-odds; one decision over the sequence
/// ([RunDecision]) follows. Stacking a second look on the first is auto-context (Tu 2008).
///
/// @param weights of each trait, as log-odds in 16ths
/// @param trees over the measures of context
/// @param decision over the sequence
@SuppressWarnings("ArrayRecordComponent") // one model lives in a process, none is compared
public record LineModel(byte[] weights, TreeEnsemble trees, RunDecision decision) {
  private static final String RESOURCE = "lines.bin";
  private static final double WEIGHT_UNIT = 1 / 16.0;

  /// The model as trained.
  static LineModel load() {
    try (var in =
        new DataInputStream(
            new BufferedInputStream(LineModel.class.getResourceAsStream(RESOURCE)))) {
      return read(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The first opinion of each unit from its traits, as log-odds.
  public double[] opinions(int[][] traits) {
    var opinions = new double[traits.length];
    for (int i = 0; i < traits.length; i++) {
      int sum = 0;
      for (int trait : traits[i]) {
        sum += weights[trait];
      }
      opinions[i] = sum * WEIGHT_UNIT;
    }
    return opinions;
  }

  /// How likely each unit is body, as log-odds.
  double[] logOdds(List<LineUnit> units) {
    var rows = ContextEvidence.of(units, opinions(WordEvidence.of(units)));
    var logOdds = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      logOdds[i] = trees.score(rows[i]);
    }
    return logOdds;
  }

  static LineModel read(DataInput in) throws IOException {
    var weights = new byte[WordEvidence.TRAITS];
    in.readFully(weights);
    return new LineModel(weights, TreeEnsemble.read(in), RunDecision.read(in));
  }

  /// Writes the model as [#load] reads it.
  public void write(DataOutput out) throws IOException {
    out.write(weights);
    trees.write(out);
    decision.write(out);
  }
}
