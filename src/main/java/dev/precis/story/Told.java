package dev.precis.story;

import dev.precis.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A sentence of a report with its telling words. Weights are whole numbers, so that sums are the
/// same in any order. Two are equal only when they are one.
final class Told {
  private final Report report;
  private final int index;
  private final Report.Saying saying;
  private final List<Word> words;
  private final Map<String, Integer> weights;
  private final long squares;

  private Told(
      Report report,
      int index,
      Report.Saying saying,
      List<Word> words,
      Map<String, Integer> weights) {
    this.report = report;
    this.index = index;
    this.saying = saying;
    this.words = words;
    this.weights = weights;
    this.squares = weights.values().stream().mapToLong(weight -> (long) weight * weight).sum();
  }

  /// The sentences of a report, in text order.
  static List<Told> in(Report report, StoryText text) {
    return IntStream.range(0, report.sentences().size())
        .mapToObj(i -> of(report, i, text))
        .toList();
  }

  private static Told of(Report report, int index, StoryText text) {
    var saying = report.sentences().get(index);
    var words = text.words(report, saying.span());
    var weights = new HashMap<String, Integer>();
    for (var word : words) {
      int weight = TermWeights.telling(word.stem());
      if (weight > 0) {
        weights.put(word.stem(), weight);
      }
    }
    return new Told(report, index, saying, words, weights);
  }

  /// Whose sentence it is.
  String article() {
    return report.id();
  }

  /// Its place among the report's sentences, from 0.
  int index() {
    return index;
  }

  Report report() {
    return report;
  }

  Report.Saying saying() {
    return saying;
  }

  /// Its words, in order.
  List<Word> words() {
    return words;
  }

  /// How telling each of its stems is, in thousandths; stems that tell nothing are left out.
  Map<String, Integer> weights() {
    return weights;
  }

  Span span() {
    return saying.span();
  }

  String text() {
    return report.words(span());
  }

  /// The cosine of two sentences' telling words, 0 to 1.
  double cosine(Told other) {
    if (squares == 0 || other.squares == 0) {
      return 0;
    }
    if (other.weights.size() < weights.size()) {
      return other.cosine(this);
    }
    long dot = 0;
    for (var entry : weights.entrySet()) {
      if (other.weights.containsKey(entry.getKey())) {
        dot += (long) entry.getValue() * entry.getValue();
      }
    }
    return dot / (Math.sqrt((double) squares) * Math.sqrt((double) other.squares));
  }
}
