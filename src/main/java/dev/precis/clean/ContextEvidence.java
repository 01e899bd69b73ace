package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import java.util.List;

/// The measures by which the trees of the line model judge a unit: its own shape, what the words of
/// it and its neighbours say, how much prose lies around it, where it stands to the best run of
/// prose, and whether it speaks of what the text speaks of.
public final class ContextEvidence {
  private static final int NEAR = 4;
  private static final int WIDE = 15;
  private static final int OPINIONS = 3;
  private static final int FARTHEST = 100;
  private static final int NOWHERE = 999;
  private static final double NO_OPINION = -9;

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
      Shape.values().length
          + (2 * OPINIONS + 1)
          + NEIGHBOURS.length * (NEIGHBOUR_SHAPES.length + 1)
          + PassageChain.PASSAGES
          + 4 * 6
          + 4
          + 9
          + 6;

  private final List<LineUnit> units;
  private final Opinions opinions;
  private final int[] repeats;
  private final ProseSums sums;
  private final BestRun run;
  private final Topic topic;

  /// The row that is being written, and how far.
  private float[] row = {};

  private int next;

  private ContextEvidence(List<LineUnit> units, Opinions opinions) {
    this.units = units;
    this.opinions = opinions;
    this.repeats = Repeats.of(units);
    this.sums = new ProseSums(units, opinions.likelihoods());
    this.run = BestRun.of(units, opinions.likelihoods());
    this.topic = new Topic(units, opinions.likelihoods());
  }

  /// The measures of all units.
  public static float[][] of(List<LineUnit> units, Opinions opinions) {
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
    for (int near = i - OPINIONS; near <= i + OPINIONS; near++) {
      put(inside(near) ? opinions.body()[near] : NO_OPINION);
    }
    for (int offset : NEIGHBOURS) {
      neighbour(i + offset);
    }
    for (double passage : opinions.passages()[i]) {
      put(passage);
    }
    for (int reach : new int[] {NEAR, WIDE}) {
      window(i - reach, i);
      window(i + 1, i + 1 + reach);
    }
    sureProse(i);
    place(i);
    page(i);
    return row;
  }

  private void neighbour(int i) {
    for (var shape : NEIGHBOUR_SHAPES) {
      put(inside(i) ? units.get(i).shape(shape) : -1);
    }
    put(inside(i) ? opinions.likelihoods()[i] : 0);
  }

  /// How much prose lies in a stretch, and what its lines look like.
  private void window(int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(sums.size(), to);
    if (first >= last) {
      for (int measure = 0; measure < 6; measure++) {
        put(-1);
      }
      return;
    }
    put(sums.words(first, last));
    put(sums.prose(first, last) / Math.max(1, sums.words(first, last)));
    put(sums.lengthAround(first, last));
    put(sums.sentences(first, last));
    put(sums.capitalised(first, last));
    put(sums.shortLines(first, last));
  }

  /// How far it is to the next prose above and below.
  private void sureProse(int i) {
    int above = sums.proseAbove(i);
    int below = sums.proseBelow(i);
    put(above < 0 ? NOWHERE : Math.min(NOWHERE, i - above));
    put(below < 0 ? NOWHERE : Math.min(NOWHERE, below - i));
    put(above < 0 ? -1 : sums.words(above + 1, i));
    put(below < 0 ? -1 : sums.words(i + 1, below));
  }

  /// Where it stands in the text and to the best run.
  private void place(int i) {
    int size = sums.size();
    put(sums.prose(0, i) / Math.max(1, sums.prose(0, size)));
    put(sums.words(0, i) / Math.max(1, sums.words(0, size)));
    put(Math.min(i, 2 * FARTHEST));
    put(Math.min(size - i, 2 * FARTHEST));
    put(run.contains(i) ? 1 : i < run.first() ? 0 : 2);
    put(Math.clamp(i - run.first(), -FARTHEST, FARTHEST));
    put(Math.clamp(run.end() - 1 - i, -FARTHEST, FARTHEST));
    put(sums.words(run.first(), i));
    put(sums.words(i + 1, run.end()));
  }

  private void page(int i) {
    int size = sums.size();
    double words = sums.words(0, size);
    put(words);
    put(sums.prose(0, size) / Math.max(1, words));
    put(words / size);
    put(sums.words(run.first(), run.end()) / Math.max(1, words));
    put(Math.min(5, repeats[i]));
    put(topic.share(i));
  }

  private boolean inside(int i) {
    return i >= 0 && i < sums.size();
  }

  private void put(double value) {
    row[next++] = (float) value;
  }
}
