package dev.precis.eval;

import dev.precis.text.PorterStemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// F1 of a summary against a reference by shared words, word pairs and subsequences (Lin 2004), as
/// Google's `rouge-score` counts them with its stemmer on. Both texts hold a sentence a line.
///
/// @param one ROUGE-1, 0 to 1
/// @param two ROUGE-2, 0 to 1
/// @param lines ROUGE-Lsum, 0 to 1
record Rouge(double one, double two, double lines) {
  /// Shorter words are not stemmed.
  private static final int SHORTEST_STEMMED = 4;

  static Rouge of(String reference, String summary) {
    var expected = reference.lines().map(Rouge::words).toList();
    var found = summary.lines().map(Rouge::words).toList();
    var allExpected = expected.stream().flatMap(List::stream).toList();
    var allFound = found.stream().flatMap(List::stream).toList();
    return new Rouge(
        f1(shared(allExpected, allFound), allExpected.size(), allFound.size()),
        f1(
            shared(pairs(allExpected), pairs(allFound)),
            pairs(allExpected).size(),
            pairs(allFound).size()),
        f1(sharedLines(expected, found), allExpected.size(), allFound.size()));
  }

  /// The same without the lines, for when many extracts are tried; the last measure is 0.
  static Rouge ofWords(String reference, String summary) {
    var expected = words(reference);
    var found = words(summary);
    var expectedPairs = pairs(expected);
    var foundPairs = pairs(found);
    return new Rouge(
        f1(shared(expected, found), expected.size(), found.size()),
        f1(shared(expectedPairs, foundPairs), expectedPairs.size(), foundPairs.size()),
        0);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() < SHORTEST_STEMMED ? word : PorterStemmer.stem(word))
        .toList();
  }

  private static List<String> pairs(List<String> words) {
    var pairs = new ArrayList<String>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }

  private static Map<String, Integer> counted(List<String> items) {
    var counts = new HashMap<String, Integer>();
    items.forEach(item -> counts.merge(item, 1, Integer::sum));
    return counts;
  }

  private static int shared(List<String> expected, List<String> found) {
    var left = counted(found);
    return (int) expected.stream().filter(item -> takes(item, left)).count();
  }

  /// Takes one of `item`'s copies, if one is left.
  private static boolean takes(String item, Map<String, Integer> left) {
    return left.merge(item, -1, Integer::sum) >= 0;
  }

  /// For each line of the reference the union of its longest common subsequences with the lines of
  /// the summary; a word counts no more often than it stands in the summary.
  private static int sharedLines(List<List<String>> expected, List<List<String>> found) {
    var left = counted(found.stream().flatMap(List::stream).toList());
    int hits = 0;
    for (var line : expected) {
      var union = new BitSet();
      found.forEach(other -> union.or(common(line, other)));
      hits += (int) union.stream().filter(i -> takes(line.get(i), left)).count();
    }
    return hits;
  }

  /// The indices in `line` of one longest common subsequence; of several the same one as
  /// `rouge-score` takes.
  private static BitSet common(List<String> line, List<String> other) {
    int[][] longest = new int[line.size() + 1][other.size() + 1];
    for (int i = 1; i <= line.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        longest[i][j] =
            line.get(i - 1).equals(other.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    var common = new BitSet();
    int i = line.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (line.get(i - 1).equals(other.get(j - 1))) {
        i--;
        j--;
        common.set(i);
      } else if (longest[i][j - 1] > longest[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
    return common;
  }

  private static double f1(int hits, int expected, int found) {
    return hits == 0 ? 0 : 2.0 * hits / (expected + found);
  }
}
