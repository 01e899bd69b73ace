package dev.precis.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The counted runs of four words of a text, as article-extraction-benchmark's `evaluate.py` counts
/// them: a word is a run of letters, digits and underscores, case matters, and a text of fewer than
/// four words is one run.
final class Shingles {
  private static final int WORDS = 4;

  private final Map<List<String>, Integer> counts = new HashMap<>();
  private int total;

  private Shingles() {}

  static Shingles of(String text) {
    var words = words(text);
    var shingles = new Shingles();
    for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
      var run = List.copyOf(words.subList(i, Math.min(i + WORDS, words.size())));
      if (!run.isEmpty()) {
        shingles.counts.merge(run, 1, Integer::sum);
        shingles.total++;
      }
    }
    return shingles;
  }

  /// How many runs there are, each as often as it stands.
  int total() {
    return total;
  }

  /// How many runs both have.
  int shared(Shingles other) {
    int shared = 0;
    for (var run : counts.entrySet()) {
      shared += Math.min(run.getValue(), other.counts.getOrDefault(run.getKey(), 0));
    }
    return shared;
  }

  /// The words of a text, in order.
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (!inWord(codePoint)) {
        if (start < at) {
          words.add(text.substring(start, at));
        }
        start = next;
      }
      at = next;
    }
    if (start < at) {
      words.add(text.substring(start, at));
    }
    return words;
  }

  private static boolean inWord(int codePoint) {
    return codePoint == '_'
        || Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || Character.getType(codePoint) == Character.OTHER_NUMBER;
  }
}
