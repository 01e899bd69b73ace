package dev.precis.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The body as a page's JSON-LD states it (`articleBody` of schema.org), and how much of it each
/// unit says. It is seldom whole and its paragraphs are lost, so it is evidence and no source.
final class StatedBody {
  /// Shorter ones are teasers.
  private static final int FEWEST_WORDS = 50;

  private static final int SHINGLE = 3;

  /// What a unit too short to compare counts for.
  private static final double UNDECIDED = 0.5;

  private static final double NOTHING_STATED = -1;

  private StatedBody() {}

  /// For each unit, the share of its runs of three words that the stated body has too; -1
  /// throughout where none is stated.
  static double[] shares(Optional<String> body, String source, List<LineUnit> units) {
    var shares = new double[units.size()];
    var stated = words(body.orElse(""));
    if (stated.size() < FEWEST_WORDS) {
      Arrays.fill(shares, NOTHING_STATED);
      return shares;
    }
    var known = new HashSet<Integer>();
    for (int i = 0; i + SHINGLE <= stated.size(); i++) {
      known.add(shingle(stated, i));
    }
    for (int u = 0; u < shares.length; u++) {
      var words = words(units.get(u).span().in(source));
      int runs = words.size() - SHINGLE + 1;
      int shared = 0;
      for (int i = 0; i < runs; i++) {
        shared += known.contains(shingle(words, i)) ? 1 : 0;
      }
      shares[u] = runs <= 0 ? UNDECIDED : (double) shared / runs;
    }
    return shares;
  }

  private static int shingle(List<Integer> words, int i) {
    return WordHash.mix(words.get(i), WordHash.mix(words.get(i + 1), words.get(i + 2)));
  }

  private static List<Integer> words(String text) {
    var words = new ArrayList<Integer>();
    int hash = WordHash.start();
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        hash = WordHash.with(hash, text.charAt(i));
        inWord = true;
      } else if (inWord) {
        words.add(hash);
        hash = WordHash.start();
        inWord = false;
      }
    }
    return words;
  }
}
