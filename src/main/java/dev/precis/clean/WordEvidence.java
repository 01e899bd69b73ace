package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import java.util.Arrays;
import java.util.List;

/// The traits by which the linear half of a model knows a unit: the words at its ends, its rough
/// shape and that of its neighbours. Each trait is hashed to an index (feature hashing, Weinberger
/// et al. 2009), so the model holds weights and no words.
public final class WordEvidence {
  /// Traits have indexes from 0 to this, exclusive.
  public static final int TRAITS = 1 << 15;

  private static final int FIRST_WORDS = 8;
  private static final int LAST_WORDS = 3;
  private static final int SHORT = 6;
  private static final int[] NEIGHBOURS = {-2, -1, 1, 2};

  private static final int BIAS = 1;
  private static final int WORD = 2;
  private static final int PAIR = 3;
  private static final int FIRST = 4;
  private static final int LINE = 5;
  private static final int SHAPE = 6;
  private static final int PROSE = 7;
  private static final int REPEATED = 8;
  private static final int MIDDLE_WORD = 9;
  private static final int NEAR_LINE = 16;
  private static final int NEAR_SHAPE = 32;

  private final List<LineUnit> units;
  private final int[] lines;
  private final int[] repeats;
  private final boolean whole;
  private int[] found = new int[64];
  private int count;

  private WordEvidence(List<LineUnit> units, boolean whole) {
    this.units = units;
    this.repeats = Repeats.of(units);
    this.whole = whole;
    this.lines = units.stream().mapToInt(unit -> Arrays.hashCode(unit.words())).toArray();
  }

  /// The traits of each unit of a text.
  public static int[][] of(List<LineUnit> units) {
    return of(new WordEvidence(units, false));
  }

  /// The traits of each block of a page: a block is a paragraph, and the words between its ends
  /// count too.
  static int[][] ofBlocks(List<LineUnit> units) {
    return of(new WordEvidence(units, true));
  }

  private static int[][] of(WordEvidence evidence) {
    var traits = new int[evidence.units.size()][];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = evidence.traits(i);
    }
    return traits;
  }

  private int[] traits(int i) {
    count = 0;
    var unit = units.get(i);
    add(BIAS, 0);
    words(unit.words());
    if (unit.words().length <= SHORT) {
      add(LINE, lines[i]);
    }
    add(SHAPE, shape(unit));
    add(PROSE, WordHash.mix(bucket(unit), (int) (10 * unit.shape(Shape.STOP_WORDS))));
    add(REPEATED, WordHash.mix(Math.min(3, repeats[i]), bucket(unit)));
    for (int offset : NEIGHBOURS) {
      int near = i + offset;
      boolean inside = near >= 0 && near < units.size();
      add(NEAR_SHAPE + offset, inside ? shape(units.get(near)) : 0);
      if (Math.abs(offset) == 1 && inside && units.get(near).words().length <= SHORT) {
        add(NEAR_LINE + offset, lines[near]);
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void words(int[] words) {
    if (words.length > 0) {
      add(FIRST, words[0]);
    }
    for (int k = 0; k < words.length; k++) {
      if (k >= FIRST_WORDS && k < words.length - LAST_WORDS) {
        if (whole) {
          add(MIDDLE_WORD, words[k]);
        }
        continue;
      }
      add(WORD, words[k]);
      if (k + 1 < words.length) {
        add(PAIR, WordHash.mix(words[k], words[k + 1]));
      }
    }
  }

  private void add(int kind, int value) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = WordHash.mix(kind, value) & (TRAITS - 1);
  }

  private static int shape(LineUnit unit) {
    int ending =
        (unit.shape(Shape.ENDS_SENTENCE) > 0 ? 1 : 0)
            | (unit.shape(Shape.ENDS_COMMA) > 0 ? 2 : 0)
            | (unit.shape(Shape.ENDS_COLON) > 0 ? 4 : 0)
            | (unit.shape(Shape.STARTS_LOWER) > 0 ? 8 : 0)
            | (unit.shape(Shape.STARTS_UPPER) > 0 ? 16 : 0)
            | (unit.shape(Shape.CAPITALISED) > 0.5f ? 32 : 0);
    return WordHash.mix(bucket(unit), ending);
  }

  /// The number of words, coarser the more they are.
  private static int bucket(LineUnit unit) {
    float words = unit.wordCount();
    return words < 6 ? (int) words : Math.min(16, (int) (2 * StrictMath.log(words)) + 3);
  }
}
