package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import java.util.List;

/// What the units of a text add up to, over any stretch of them in constant time.
final class ProseSums {
  /// A unit this likely body and this long is prose for sure.
  private static final double SURE = 0.85;

  private static final int LONG = 12;
  private static final int SHORT = 4;

  /// Each holds the sum over all units before.
  private final double[] words;

  private final double[] prose;
  private final double[] squares;
  private final double[] sentences;
  private final double[] capitalised;
  private final double[] shortLines;

  private final int[] proseAbove;
  private final int[] proseBelow;

  ProseSums(List<LineUnit> units, double[] likelihoods) {
    int size = units.size();
    this.words = new double[size + 1];
    this.prose = new double[size + 1];
    this.squares = new double[size + 1];
    this.sentences = new double[size + 1];
    this.capitalised = new double[size + 1];
    this.shortLines = new double[size + 1];
    this.proseAbove = new int[size];
    this.proseBelow = new int[size];
    int sure = -1;
    for (int i = 0; i < size; i++) {
      var unit = units.get(i);
      double count = unit.wordCount();
      words[i + 1] = words[i] + count;
      prose[i + 1] = prose[i] + count * likelihoods[i];
      squares[i + 1] = squares[i] + count * count;
      sentences[i + 1] = sentences[i] + unit.shape(Shape.ENDS_SENTENCE);
      capitalised[i + 1] = capitalised[i] + unit.shape(Shape.CAPITALISED);
      shortLines[i + 1] = shortLines[i] + (count <= SHORT ? 1 : 0);
      proseAbove[i] = sure;
      sure = likelihoods[i] > SURE && count >= LONG ? i : sure;
    }
    sure = -1;
    for (int i = size - 1; i >= 0; i--) {
      proseBelow[i] = sure;
      sure = likelihoods[i] > SURE && units.get(i).wordCount() >= LONG ? i : sure;
    }
  }

  int size() {
    return proseAbove.length;
  }

  /// How many words stand in the units `[from, to)`.
  double words(int from, int to) {
    return words[to] - words[from];
  }

  /// How many words of them are likely body.
  double prose(int from, int to) {
    return prose[to] - prose[from];
  }

  /// How many words the unit has in which a word of them stands, on average.
  double lengthAround(int from, int to) {
    return (squares[to] - squares[from]) / Math.max(1, words(from, to));
  }

  /// The share of them that end a sentence.
  double sentences(int from, int to) {
    return (sentences[to] - sentences[from]) / (to - from);
  }

  /// The share of their words that have a capital, unit by unit.
  double capitalised(int from, int to) {
    return (capitalised[to] - capitalised[from]) / (to - from);
  }

  /// The share of them that are a few words long.
  double shortLines(int from, int to) {
    return (shortLines[to] - shortLines[from]) / (to - from);
  }

  /// The nearest unit above that is prose for sure, or -1.
  int proseAbove(int unit) {
    return proseAbove[unit];
  }

  /// The nearest unit below that is prose for sure, or -1.
  int proseBelow(int unit) {
    return proseBelow[unit];
  }
}
