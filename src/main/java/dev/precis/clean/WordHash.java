package dev.precis.clean;

import dev.precis.text.StopWords;

/// Words as numbers: a 32-bit hash of the word in lower case, its digits folded to `0`, so that a
/// model needs to keep no word.
final class WordHash {
  private static final int SLOTS = 1 << 13;
  private static final int[] STOP_WORDS = stopWords();

  private WordHash() {}

  /// The hash of no letter yet.
  static int start() {
    return 0x811C9DC5;
  }

  /// The hash with one more letter.
  static int with(int hash, char letter) {
    char folded = Character.isDigit(letter) ? '0' : Character.toLowerCase(letter);
    return withFolded(hash, folded);
  }

  /// The hash with one more letter that is small already.
  static int withFolded(int hash, char letter) {
    return (hash ^ letter) * 0x01000193;
  }

  /// The hash of a whole word.
  static int of(String word) {
    int hash = start();
    for (int i = 0; i < word.length(); i++) {
      hash = with(hash, word.charAt(i));
    }
    return hash;
  }

  /// One hash of two, in which order counts.
  static int mix(int first, int second) {
    int mixed = (first * 0x9E3779B1) ^ Integer.rotateLeft(second * 0x85EBCA6B, 13);
    mixed ^= mixed >>> 15;
    mixed *= 0x2C1B3C6D;
    return mixed ^ (mixed >>> 13);
  }

  /// Whether it is the hash of a function word of some language.
  static boolean isStopWord(int hash) {
    int slot = slot(hash);
    while (STOP_WORDS[slot] != 0) {
      if (STOP_WORDS[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return false;
  }

  private static int[] stopWords() {
    var table = new int[SLOTS];
    StopWords.all().stream()
        .sorted()
        .mapToInt(WordHash::of)
        .forEach(hash -> {
          int slot = slot(hash);
          while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & (SLOTS - 1);
          }
          table[slot] = hash;
        });
    return table;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
  }
}
