package dev.precis.clean;

import dev.precis.learned.ModelFile;
import dev.precis.learned.TreeEnsemble;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Tells body from boilerplate in a page. As in the [LineModel], a first, linear opinion of each
/// unit, here of its words and of its place, becomes one of the measures ([PageMeasures]) of which
/// trees make log-odds. A decision over the sequence gains nothing here: the measures of the
/// elements around a unit hold together what belongs together.
///
/// @param weights of each trait of [WordEvidence] and then of [PlaceEvidence], as log-odds in 16ths
/// @param trees over the measures
/// @param bias added to each unit's log-odds; above 0 the unit is body
@SuppressWarnings("ArrayRecordComponent") // one model lives in a process, none is compared
public record PageModel(byte[] weights, TreeEnsemble trees, double bias) {
  /// How many weights there are.
  public static final int WEIGHTS = WordEvidence.TRAITS + PlaceEvidence.TRAITS;

  /// The unit of weights, in log-odds.
  public static final double WEIGHT_UNIT = 1 / 16.0;

  private static final String RESOURCE = "pages.bin";

  /// The model as trained.
  static PageModel load() {
    return ModelFile.read(PageModel.class, RESOURCE, PageModel::read);
  }

  /// How likely each unit is body, as log-odds; the bias is in it.
  public double[] logOdds(PageSigns signs) {
    var logOdds = trees.scores(PageMeasures.of(signs, weights));
    for (int i = 0; i < logOdds.length; i++) {
      logOdds[i] += bias;
    }
    return logOdds;
  }

  static PageModel read(DataInput in) throws IOException {
    var weights = new byte[WEIGHTS];
    in.readFully(weights);
    return new PageModel(weights, TreeEnsemble.read(in), in.readDouble());
  }

  /// Writes the model as [#load] reads it.
  public void write(DataOutput out) throws IOException {
    out.write(weights);
    trees.write(out);
    out.writeDouble(bias);
  }
}
