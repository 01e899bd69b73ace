package dev.precis.clean;

import dev.precis.learned.ModelFile;
import dev.precis.learned.TreeEnsemble;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// Tells body from boilerplate in text that has lost its page. Linear opinions of each unit's words
/// ([WordEvidence]), set right by one another ([PassageChain]), are among the measures of its
/// surroundings ([ContextEvidence]), of which trees make log-odds; one decision over the sequence
/// ([RunDecision]) follows. Stacking a second look on the first is auto-context (Tu 2008).
///
/// @param weights of each trait for each passage, as log-odds in units of [#WEIGHT_UNIT]
/// @param chain of passages
/// @param trees over the measures of context
/// @param decision over the sequence
@SuppressWarnings("ArrayRecordComponent") // one model lives in a process, none is compared
public record LineModel(
    byte[][] weights, PassageChain chain, TreeEnsemble trees, RunDecision decision) {
  private static final String RESOURCE = "lines.bin";

  /// What one step of a weight is worth.
  public static final double WEIGHT_UNIT = 1 / 16.0;

  /// The model as trained.
  static LineModel load() {
    return ModelFile.read(LineModel.class, RESOURCE, LineModel::read);
  }

  /// How likely each unit is body, as log-odds.
  public double[] logOdds(List<LineUnit> units) {
    var opinions = Opinions.of(alone(WordEvidence.of(units)), chain);
    return trees.scores(ContextEvidence.of(units, opinions));
  }

  /// What the traits of each unit say of its passage, as log-odds.
  private double[][] alone(int[][] traits) {
    var alone = new double[traits.length][PassageChain.PASSAGES];
    for (int i = 0; i < traits.length; i++) {
      for (int p = 0; p < PassageChain.PASSAGES; p++) {
        int sum = 0;
        for (int trait : traits[i]) {
          sum += weights[p][trait];
        }
        alone[i][p] = sum * WEIGHT_UNIT;
      }
    }
    return alone;
  }

  static LineModel read(DataInput in) throws IOException {
    var weights = new byte[PassageChain.PASSAGES][WordEvidence.TRAITS];
    for (var passage : weights) {
      in.readFully(passage);
    }
    return new LineModel(
        weights, PassageChain.read(in), TreeEnsemble.read(in), RunDecision.read(in));
  }

  /// Writes the model as [#load] reads it.
  public void write(DataOutput out) throws IOException {
    for (var passage : weights) {
      out.write(passage);
    }
    chain.write(out);
    trees.write(out);
    decision.write(out);
  }
}
