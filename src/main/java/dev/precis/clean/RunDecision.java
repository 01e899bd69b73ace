package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// Decides over a whole text at once which units are body: the two-state path of the highest score
/// (Viterbi), in which changing sides costs, since the body is a few long runs.
///
/// @param bias added to each unit's log-odds
/// @param lengthPower how a unit's words weigh: to this power
/// @param enter what it costs to begin a run of body
/// @param leave what it costs to end one
/// @param tear added to either where the change would tear a sentence
public record RunDecision(
    double bias, double lengthPower, double enter, double leave, double tear) {
  private static final double MOST = 6;
  private static final int MOST_LENIENT = 6;
  private static final int FEWEST_WORDS = 25;

  /// Which units are body.
  ///
  /// @param logOdds for each unit, how likely it is body
  public boolean[] decide(List<LineUnit> units, double[] logOdds) {
    var decided = path(units, logOdds, bias);
    for (double leniency = 1; leniency <= MOST_LENIENT && tooFew(units, decided); leniency++) {
      decided = path(units, logOdds, bias + leniency);
    }
    return decided;
  }

  /// Every text has a body: where next to nothing is kept, the best of what there is.
  private static boolean tooFew(List<LineUnit> units, boolean[] decided) {
    double words = 0;
    for (int i = 0; i < decided.length && words < FEWEST_WORDS; i++) {
      words += decided[i] ? units.get(i).wordCount() : 0;
    }
    return words < FEWEST_WORDS;
  }

  private boolean[] path(List<LineUnit> units, double[] logOdds, double bias) {
    int size = units.size();
    var enteredBody = new boolean[size];
    var leftBody = new boolean[size];
    double body = 0;
    double rest = 0;
    for (int i = 0; i < size; i++) {
      double torn = i > 0 && tears(units.get(i - 1), units.get(i)) ? tear : 0;
      double entering = rest - (i == 0 ? 0 : enter + torn);
      double leaving = body - (i == 0 ? 0 : leave + torn);
      double gain = gain(units.get(i), logOdds[i] + bias);
      enteredBody[i] = entering > body;
      leftBody[i] = leaving > rest;
      double stayed = Math.max(rest, leaving);
      body = Math.max(body, entering) + gain;
      rest = stayed;
    }
    var decided = new boolean[size];
    boolean inBody = body > rest;
    for (int i = size - 1; i >= 0; i--) {
      decided[i] = inBody;
      inBody = inBody ? !enteredBody[i] : leftBody[i];
    }
    return decided;
  }

  private double gain(LineUnit unit, double logOdds) {
    return Math.clamp(logOdds, -MOST, MOST)
        * StrictMath.pow(Math.max(1, unit.wordCount()), lengthPower);
  }

  /// Whether a sentence seems to run on from one unit into the next.
  private static boolean tears(LineUnit before, LineUnit after) {
    boolean open = before.shape(Shape.ENDS_SENTENCE) == 0 && before.shape(Shape.ENDS_COLON) == 0;
    return open && (after.shape(Shape.STARTS_LOWER) > 0 || before.shape(Shape.ENDS_COMMA) > 0);
  }

  static RunDecision read(DataInput in) throws IOException {
    return new RunDecision(
        in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(bias);
    out.writeDouble(lengthPower);
    out.writeDouble(enter);
    out.writeDouble(leave);
    out.writeDouble(tear);
  }
}
