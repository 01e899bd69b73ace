package dev.precis.eval;

import dev.precis.clean.LineUnit;
import dev.precis.clean.PassageChain;
import dev.precis.clean.Units;
import dev.precis.clean.WordEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A rendering of a page with what the gold says of each of its units.
final class LineExample {
  private static final int SHINGLE = 4;

  /// A stretch with this share of body, or more, is worth having.
  private static final double LEAST_BODY = 0.4;

  final String page;
  final String kind;
  final String text;
  final String gold;
  final List<LineUnit> units;
  final int[][] traits;

  /// For each unit, the share of its words that are body; -1 where it has no words.
  final float[] body;

  private final int[][] words;
  private final Map<Long, Integer> goldShingles;
  private final int goldTotal;

  LineExample(String page, String kind, String text, String body) {
    this(page, kind, text, body, Units.of(text));
  }

  LineExample(String page, String kind, String text, String body, List<LineUnit> units) {
    this.page = page;
    this.kind = kind;
    this.text = text;
    this.gold = body;
    this.units = units;
    this.traits = WordEvidence.of(units);
    this.words = units.stream().map(unit -> hashes(unit.span().in(text))).toArray(int[][]::new);
    var goldWords = hashes(body);
    this.goldShingles = counted(goldWords);
    this.goldTotal = Math.max(0, goldWords.length - SHINGLE + 1);
    this.body = shares();
  }

  /// What a page's words weigh in training: as much as those of any other.
  double weight(int unit) {
    return (words[unit].length + 2.0) / (goldTotal + 100);
  }

  /// Which passage each unit stands in. The body is where it outweighs the rest most.
  int[] passages() {
    int first = 0;
    int end = 0;
    int from = 0;
    double sum = 0;
    double highest = 0;
    for (int i = 0; i < body.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += body[i] < 0 ? 0 : (body[i] - LEAST_BODY) * (words[i].length + 1);
      if (sum > highest) {
        highest = sum;
        first = from;
        end = i + 1;
      }
    }
    var passages = new int[body.length];
    for (int i = 0; i < body.length; i++) {
      int outside = i < first ? PassageChain.ABOVE : PassageChain.BELOW;
      int beside = first <= i && i < end ? PassageChain.GAP : outside;
      passages[i] = body[i] > 0.5 ? PassageChain.BODY : beside;
    }
    return passages;
  }

  /// Precision and recall of the units chosen, by shingles; precision -1 where nothing is.
  double[] score(boolean[] chosen) {
    var left = new HashMap<>(goldShingles);
    int found = 0;
    int shared = 0;
    long[] window = {0, 0, 0, 0};
    int seen = 0;
    for (int i = 0; i < chosen.length; i++) {
      if (!chosen[i]) {
        continue;
      }
      for (int word : words[i]) {
        shift(window, word);
        if (++seen >= SHINGLE) {
          found++;
          long shingle = hash(window);
          int count = left.getOrDefault(shingle, 0);
          if (count > 0) {
            shared++;
            left.put(shingle, count - 1);
          }
        }
      }
    }
    return new double[] {
      found == 0 ? -1 : (double) shared / found, goldTotal == 0 ? -1 : (double) shared / goldTotal
    };
  }

  /// Marks the words that stand in a shingle of the gold. Where the text has a shingle more often
  /// than the gold, those in the longest unbroken runs count.
  private float[] shares() {
    var all = new ArrayList<Integer>();
    for (var unit : words) {
      for (int word : unit) {
        all.add(word);
      }
    }
    var shingles = new long[Math.max(0, all.size() - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = hash(new long[] {all.get(i), all.get(i + 1), all.get(i + 2), all.get(i + 3)});
    }
    var marked = new boolean[all.size()];
    var left = new HashMap<>(goldShingles);
    for (var run : runs(shingles)) {
      for (int i = run[0]; i < run[1]; i++) {
        int count = left.getOrDefault(shingles[i], 0);
        if (count > 0) {
          left.put(shingles[i], count - 1);
          for (int k = 0; k < SHINGLE; k++) {
            marked[i + k] = true;
          }
        }
      }
    }
    return shares(marked);
  }

  private float[] shares(boolean[] marked) {
    var shares = new float[words.length];
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      int count = 0;
      for (int k = 0; k < words[i].length; k++) {
        count += marked[at++] ? 1 : 0;
      }
      shares[i] = words[i].length == 0 ? -1 : (float) count / words[i].length;
    }
    return shares;
  }

  private List<int[]> runs(long[] shingles) {
    var runs = new ArrayList<int[]>();
    int start = -1;
    for (int i = 0; i <= shingles.length; i++) {
      boolean known = i < shingles.length && goldShingles.containsKey(shingles[i]);
      if (known && start < 0) {
        start = i;
      } else if (!known && start >= 0) {
        runs.add(new int[] {start, i});
        start = -1;
      }
    }
    runs.sort(Comparator.comparingInt(run -> run[0] - run[1]));
    return runs;
  }

  private static Map<Long, Integer> counted(int[] words) {
    var counts = new HashMap<Long, Integer>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      counts.merge(
          hash(new long[] {words[i], words[i + 1], words[i + 2], words[i + 3]}), 1, Integer::sum);
    }
    return counts;
  }

  private static void shift(long[] window, int word) {
    System.arraycopy(window, 1, window, 0, SHINGLE - 1);
    window[SHINGLE - 1] = word;
  }

  private static long hash(long[] words) {
    long hash = 0;
    for (long word : words) {
      hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static int[] hashes(String text) {
    return Shingles.words(text).stream().mapToInt(String::hashCode).toArray();
  }
}
