package dev.precis.clean;

/// Adds up amounts by hash: an open-addressing table, since boxed keys took a third of the time of
/// cleaning.
final class HashTally {
  private final int[] keys;
  private final double[] amounts;
  private final boolean[] used;

  /// @param most how many different hashes may come
  HashTally(int most) {
    int slots = Math.max(16, Integer.highestOneBit(most) * 4);
    this.keys = new int[slots];
    this.amounts = new double[slots];
    this.used = new boolean[slots];
  }

  void add(int key, double amount) {
    int slot = slot(key);
    used[slot] = true;
    keys[slot] = key;
    amounts[slot] += amount;
  }

  /// What was added for `key`; 0 for nothing.
  double of(int key) {
    return amounts[slot(key)];
  }

  private int slot(int key) {
    int slot = (key * 0x9E3779B1) >>> 7 & (keys.length - 1);
    while (used[slot] && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
