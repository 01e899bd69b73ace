package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The measures by which the trees of the line model judge a unit: its own shape, the first opinion
/// of it and its neighbours, how much prose lies around it, where it stands to the best run of
/// prose, and whether it speaks of what the text speaks of.
public final class ContextEvidence {
  private static final int NEAR = 4;
  private static final int WIDE = 15;
  private static final int OPINIONS = 3;
  private static final int SHAPES = Shape.values().length;

  /// The neighbours' shapes that count.
  private static final Shape[] NEIGHBOUR_SHAPES = {
    Shape.WORDS,
    Shape.STOP_WORDS,
    Shape.CAPITALISED,
    Shape.ENDS_SENTENCE,
    Shape.STARTS_LOWER,
    Shape.ENDS_COMMA
  };

  private static final int[] NEIGHBOURS = {-2, -1, 1, 2};

  /// How many measures a unit has.
  public static final int MEASURES =
      SHAPES + 2 * OPINIONS + 1 + NEIGHBOURS.length * NEIGHBOUR_SHAPES.length + 27;

  private final List<LineUnit> units;
  private final double[] opinions;
  private final int[] repeats;
  private final int size;

  /// Words, and words weighted by how likely they are body, of all units before each.
  private final double[] wordsBefore;

  private final double[] proseBefore;
  private final double[] sizesSquaredBefore;
  private final Run run;
  private final Map<Integer, Double> topic;

  private float[] row = new float[0];
  private int next;

  private ContextEvidence(List<LineUnit> units, double[] opinions) {
    this.units = units;
    this.opinions = opinions;
    this.repeats = Repeats.of(units);
    this.size = units.size();
    this.wordsBefore = new double[size + 1];
    this.proseBefore = new double[size + 1];
    this.sizesSquaredBefore = new double[size + 1];
    for (int i = 0; i < size; i++) {
      double words = units.get(i).wordCount();
      wordsBefore[i + 1] = wordsBefore[i] + words;
      proseBefore[i + 1] = proseBefore[i] + words * likelihood(i);
      sizesSquaredBefore[i + 1] = sizesSquaredBefore[i] + words * words;
    }
    this.run = bestRun();
    this.topic = topic();
  }

  /// The measures of each unit.
  ///
  /// @param opinions the first opinion of each unit, as log-odds that it is body
  public static float[][] of(List<LineUnit> units, double[] opinions) {
    var evidence = new ContextEvidence(units, opinions);
    var rows = new float[units.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = evidence.measure(i);
    }
    return rows;
  }

  private float[] measure(int i) {
    row = new float[MEASURES];
    next = 0;
    for (float value : units.get(i).shape()) {
      put(value);
    }
    for (int offset = -OPINIONS; offset <= OPINIONS; offset++) {
      put(inside(i + offset) ? opinions[i + offset] : -9);
    }
    for (int offset : NEIGHBOURS) {
      for (var shape : NEIGHBOUR_SHAPES) {
        put(inside(i + offset) ? units.get(i + offset).shape(shape) : -1);
      }
    }
    surroundings(i);
    place(i);
    page(i);
    return row;
  }

  /// How much prose lies close by and farther off, before and after.
  private void surroundings(int i) {
    for (int reach : new int[] {NEAR, WIDE}) {
      window(i - reach, i);
      window(i + 1, i + 1 + reach);
    }
  }

  private void window(int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(size, to);
    if (first >= last) {
      put(-1);
      put(-1);
      put(-1);
      return;
    }
    double words = wordsBefore[last] - wordsBefore[first];
    put(StrictMath.log1p(words));
    put((proseBefore[last] - proseBefore[first]) / Math.max(1, words));
    put((sizesSquaredBefore[last] - sizesSquaredBefore[first]) / Math.max(1, words));
  }

  /// Where it stands in the text and to the best run.
  private void place(int i) {
    put(proseBefore[i] / Math.max(1, proseBefore[size]));
    put(wordsBefore[i] / Math.max(1, wordsBefore[size]));
    put(Math.min(i, 200));
    put(Math.min(size - i, 200));
    boolean within = run.first() <= i && i < run.end();
    put(within ? 1 : i < run.first() ? 0 : 2);
    put(Math.clamp(i - run.first(), -100, 100));
    put(Math.clamp(run.end() - 1 - i, -100, 100));
    put(signedLog(wordsBefore[i] - wordsBefore[run.first()]));
    put(signedLog(wordsBefore[run.end()] - wordsBefore[i + 1]));
  }

  private void page(int i) {
    put(StrictMath.log1p(wordsBefore[size]));
    put(proseBefore[size] / Math.max(1, wordsBefore[size]));
    put(wordsBefore[size] / size);
    put((wordsBefore[run.end()] - wordsBefore[run.first()]) / Math.max(1, wordsBefore[size]));
    put(Math.min(5, repeats[i]));
    put(onTopic(i));
  }

  private boolean inside(int i) {
    return i >= 0 && i < size;
  }

  private void put(double value) {
    row[next++] = (float) (Math.rint(value * 1024) / 1024);
  }

  private double likelihood(int i) {
    return 1 / (1 + StrictMath.exp(-opinions[i]));
  }

  private static double signedLog(double value) {
    return Math.signum(value) * StrictMath.log1p(Math.abs(value));
  }

  /// A stretch of units, `[first, end)`.
  private record Run(int first, int end) {}

  /// The stretch whose words, counted for it or against it by their likelihood, sum highest (the
  /// maximum subarray, as in body text extraction; Finn, Kushmerick & Smyth 2001).
  private Run bestRun() {
    var best = new Run(0, 0);
    double highest = 0;
    double sum = 0;
    int first = 0;
    for (int i = 0; i < size; i++) {
      double gain = (2 * likelihood(i) - 1) * (units.get(i).wordCount() + 1);
      if (sum <= 0) {
        sum = 0;
        first = i;
      }
      sum += gain;
      if (sum > highest) {
        highest = sum;
        best = new Run(first, i + 1);
      }
    }
    return best;
  }

  /// How often each telling word comes in what is likely body.
  private Map<Integer, Double> topic() {
    var counts = new HashMap<Integer, Double>();
    for (int i = 0; i < size; i++) {
      for (int word : units.get(i).words()) {
        if (!WordHash.isStopWord(word)) {
          counts.merge(word, likelihood(i), Double::sum);
        }
      }
    }
    return counts;
  }

  /// How much of a unit's telling words the likely body has too, 0 to about 1; -1 for none.
  private double onTopic(int i) {
    int telling = 0;
    double shared = 0;
    for (int word : units.get(i).words()) {
      if (!WordHash.isStopWord(word)) {
        telling++;
        double elsewhere = topic.getOrDefault(word, 0.0) - likelihood(i);
        shared += Math.min(1, Math.max(0, elsewhere) / 2);
      }
    }
    return telling == 0 ? -1 : shared / telling;
  }
}
