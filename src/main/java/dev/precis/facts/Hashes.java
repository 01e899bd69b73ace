package dev.precis.facts;

/// Hashes of words and of features: FNV-1a for text, a murmur-like mix for what is made of several.
/// The name model's keys are these hashes, so a change here asks for a new training.
final class Hashes {
  /// The hash of no text at all.
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long MIX = 0xff51afd7ed558ccdL;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Hashes() {}

  static long of(String text) {
    return of(text, 0, text.length());
  }

  static long of(String text, int start, int end) {
    return continued(EMPTY, text, start, end);
  }

  /// The hash of what `hash` was made of, followed by a space and `word`.
  static long phrase(long hash, String word) {
    return continued(with(hash, ' '), word, 0, word.length());
  }

  private static long continued(long hash, String text, int start, int end) {
    long h = hash;
    for (int i = start; i < end; i++) {
      h = with(h, text.charAt(i));
    }
    return h;
  }

  /// The hash of what `hash` was made of, followed by one more character.
  static long with(long hash, char c) {
    return (hash ^ c) * FNV_PRIME;
  }

  static long pair(long a, long b) {
    long h = a * GOLDEN + Long.rotateLeft(b, 31);
    return (h ^ h >>> 29) * MIX;
  }

  /// The key of a feature: what is looked at, and what was seen there.
  static int feature(int template, long seen) {
    long h = (seen + template * GOLDEN) * MIX;
    h = (h ^ h >>> 32) * GOLDEN;
    return (int) (h ^ h >>> 29);
  }
}
