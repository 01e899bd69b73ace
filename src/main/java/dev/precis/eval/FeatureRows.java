package dev.precis.eval;

import java.util.Arrays;

/// Counts features, then gives each that was seen often enough a row. An open-addressing table:
/// there are some ten million.
final class FeatureRows {
  private int[] keys = new int[1 << 16];
  private int[] counts = new int[1 << 16];
  private int used;

  void count(int feature) {
    if (2 * used > keys.length) {
      grow();
    }
    int slot = slot(feature);
    if (counts[slot]++ == 0) {
      keys[slot] = feature;
      used++;
    }
  }

  /// The features seen at least `times` times, ascending. The place of a feature is its row.
  int[] seenAtLeast(int times) {
    int kept = 0;
    var features = new int[used];
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] >= times) {
        features[kept++] = keys[slot];
      }
    }
    var sorted = Arrays.copyOf(features, kept);
    Arrays.sort(sorted);
    return sorted;
  }

  private int slot(int feature) {
    int slot = ((feature * 0x9E3779B9) >>> 4) & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldCounts = counts;
    keys = new int[2 * oldKeys.length];
    counts = new int[keys.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] > 0) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        counts[slot] = oldCounts[old];
      }
    }
  }
}
