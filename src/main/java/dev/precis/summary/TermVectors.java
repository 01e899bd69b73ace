package dev.precis.summary;

import dev.precis.text.DocumentFrequencies;
import dev.precis.text.Language;
import dev.precis.text.PorterStemmer;
import dev.precis.text.StopWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Sentences as tf-idf vectors over the stems of their content words, and how alike they are
/// (cosine).
final class TermVectors {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final DocumentFrequencies frequencies = DocumentFrequencies.shipped();
  private final List<Map<String, Integer>> counts = new ArrayList<>();
  private final List<Map<String, Double>> vectors = new ArrayList<>();

  /// The table is slow to search; nearly each stem is asked for several times.
  private final Map<String, Double> inverse = new HashMap<>();

  private final double[][] cosines;
  private final TreeMap<String, Integer> total = new TreeMap<>();

  private record Posting(int sentence, double weight) {}

  TermVectors(List<String> sentences) {
    for (var sentence : sentences) {
      var stems = stems(sentence);
      counts.add(stems);
      vectors.add(vector(stems));
      stems.forEach((stem, count) -> total.merge(stem, count, Integer::sum));
    }
    cosines = cosines();
  }

  /// How often each stem stands in sentence `i`.
  Map<String, Integer> counts(int i) {
    return counts.get(i);
  }

  /// How often each stem stands in all of them.
  Map<String, Integer> total() {
    return total;
  }

  double inverseFrequency(String stem) {
    return inverse.computeIfAbsent(stem, frequencies::inverse);
  }

  /// How alike two sentences are, 0 to 1; 0 for one and itself.
  double cosine(int one, int other) {
    return cosines[one][other];
  }

  /// How alike each sentence is to `text`, 0 to 1.
  double[] alike(String text) {
    var vector = vector(stems(text));
    var alike = new double[counts.size()];
    for (int i = 0; i < alike.length; i++) {
      double dot = 0;
      for (var entry : vectors.get(i).entrySet()) {
        dot += entry.getValue() * vector.getOrDefault(entry.getKey(), 0.0);
      }
      alike[i] = dot;
    }
    return alike;
  }

  private double[][] cosines() {
    int size = counts.size();
    var cosines = new double[size][size];
    var postings = new HashMap<String, List<Posting>>();
    for (int i = 0; i < size; i++) {
      for (var entry : vectors.get(i).entrySet()) {
        var before = postings.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>());
        for (var posting : before) {
          double product = entry.getValue() * posting.weight();
          cosines[i][posting.sentence()] += product;
          cosines[posting.sentence()][i] += product;
        }
        before.add(new Posting(i, entry.getValue()));
      }
    }
    return cosines;
  }

  private Map<String, Double> vector(Map<String, Integer> stems) {
    var vector = new TreeMap<String, Double>();
    double squares = 0;
    for (var entry : stems.entrySet()) {
      double weight = (1 + StrictMath.log(entry.getValue())) * inverseFrequency(entry.getKey());
      vector.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    vector.replaceAll((_, weight) -> weight / length);
    return vector;
  }

  private static Map<String, Integer> stems(String sentence) {
    var stems = new TreeMap<String, Integer>();
    WORD.matcher(sentence.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .filter(word -> !StopWords.languagesOf(word).contains(Language.ENGLISH))
        .filter(word -> word.length() > 1 || Character.isDigit(word.charAt(0)))
        .forEach(word -> stems.merge(PorterStemmer.stem(word), 1, Integer::sum));
    return stems;
  }
}
