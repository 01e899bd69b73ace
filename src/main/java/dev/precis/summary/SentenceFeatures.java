package dev.precis.summary;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Measures an article's sentences: where they stand, how long they are, how central, how salient
/// their words (SumBasic, Nenkova & Vanderwende 2005) and names, how they hang together with their
/// neighbours, and what their wording shows.
final class SentenceFeatures {
  private static final int KEY_WORDS = 10;
  private static final int TOP_NAMES = 5;

  private final List<String> sentences;
  private final List<StandsAlone> standings;
  private final TermVectors vectors;
  private final Centrality centrality;
  private final Set<String> keyWords;
  private final double words;

  private final List<Set<String>> names;
  private final Map<String, Integer> topNames;
  private final double topMentions;

  SentenceFeatures(List<String> sentences, List<StandsAlone> standings, TermVectors vectors) {
    this.sentences = sentences;
    this.standings = standings;
    this.vectors = vectors;
    this.centrality = new Centrality(sentences.size(), vectors);
    this.words = Math.max(1, vectors.total().values().stream().mapToInt(Integer::intValue).sum());
    this.keyWords =
        vectors.total().entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Integer>>comparingDouble(
                        entry -> -entry.getValue() * vectors.inverseFrequency(entry.getKey()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(KEY_WORDS)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    this.names = sentences.stream().map(Wording::namesIn).toList();
    var mentions = new TreeMap<String, Integer>();
    names.forEach(some -> some.forEach(name -> mentions.merge(name, 1, Integer::sum)));
    this.topNames =
        mentions.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(TOP_NAMES)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.topMentions = Math.max(1, topNames.values().stream().mapToInt(Integer::intValue).sum());
  }

  /// The measures of all sentences, each in the order of [Feature].
  List<double[]> all() {
    var seen = new HashSet<String>();
    return IntStream.range(0, sentences.size()).mapToObj(i -> of(i, seen)).toList();
  }

  /// @param seen the names of the sentences before; takes up those of sentence `i`
  private double[] of(int i, Set<String> seen) {
    var values = new EnumMap<Feature, Double>(Feature.class);
    putPlace(values, i);
    putLength(values, sentences.get(i).strip().split("\\s+").length);
    values.put(Feature.CENT, centrality.mean(i));
    values.put(Feature.CENT_FWD, centrality.forward(i));
    values.put(Feature.LEXRANK, centrality.rank(i));
    putNeighbours(values, i);
    putSalience(values, i);
    values.put(Feature.NAMES, Math.min(8, names.get(i).size()) / 4.0);
    values.put(
        Feature.TOP_NAMES,
        names.get(i).stream().mapToInt(name -> topNames.getOrDefault(name, 0)).sum() / topMentions);
    long fresh = names.get(i).stream().filter(seen::add).count();
    values.put(Feature.NEW_NAMES, Math.min(3, fresh) / 3.0);
    putStanding(values, standings.get(i));
    Wording.measure(sentences.get(i), values);
    return values.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void putPlace(Map<Feature, Double> values, int i) {
    int size = sentences.size();
    values.put(Feature.POS_INV, 1.0 / (i + 1));
    values.put(Feature.POS_LOG, StrictMath.log(i + 1.0));
    values.put(Feature.POS_0, i == 0 ? 1.0 : 0);
    values.put(Feature.POS_1, i == 1 ? 1.0 : 0);
    values.put(Feature.POS_2, i == 2 ? 1.0 : 0);
    values.put(Feature.POS_REL, (double) i / Math.max(1, size - 1));
    values.put(Feature.POS_BY_LENGTH, StrictMath.log(size) / (i + 1));
    values.put(Feature.FIRST_FIVE, i < 5 ? 1.0 : 0);
    values.put(Feature.FIRST_TEN, i < 10 ? 1.0 : 0);
  }

  private static void putLength(Map<Feature, Double> values, int length) {
    values.put(Feature.LEN, Math.min(length, 60) / 30.0);
    values.put(Feature.LEN_LOG, StrictMath.log(length + 1.0));
    values.put(Feature.SHORT12, length < 12 ? 1.0 : 0);
  }

  private void putNeighbours(Map<Feature, Double> values, int i) {
    boolean last = i + 1 == sentences.size();
    values.put(Feature.LIKE_LEDE, vectors.cosine(i, 0));
    values.put(Feature.LIKE_PREVIOUS, i == 0 ? 0 : vectors.cosine(i, i - 1));
    values.put(Feature.LIKE_NEXT, last ? 0 : vectors.cosine(i, i + 1));
    values.put(Feature.INTRODUCES, !last && standings.get(i + 1).leansBack() ? 1.0 : 0);
  }

  private void putSalience(Map<Feature, Double> values, int i) {
    double probability = 0;
    double count = 0;
    double salience = 0;
    int key = 0;
    for (var entry : vectors.counts(i).entrySet()) {
      double total = vectors.total().getOrDefault(entry.getKey(), 0);
      probability += total * entry.getValue();
      count += entry.getValue();
      salience += StrictMath.log(1 + total) * vectors.inverseFrequency(entry.getKey());
      key += keyWords.contains(entry.getKey()) ? 1 : 0;
    }
    values.put(Feature.SUMBASIC, probability / Math.max(1, count) / words * 100);
    values.put(Feature.TFIDF_SUM, salience / 100);
    values.put(Feature.TOPKW, key / 5.0);
  }

  private static void putStanding(Map<Feature, Double> values, StandsAlone standing) {
    var faults = standing.lasting();
    values.put(Feature.LEANS, standing.leansBack() ? 1.0 : 0);
    values.put(Feature.UNPAIRED, faults.contains(StandsAlone.QUOTATION_MARKS) ? 1.0 : 0);
    values.put(Feature.PRONOUN_SAID, faults.contains(StandsAlone.WHO_SAID) ? 1.0 : 0);
    values.put(Feature.RELATIVE_DAY, faults.contains(StandsAlone.DEICTIC) ? 1.0 : 0);
    values.put(Feature.ASKS, faults.contains(StandsAlone.QUESTION) ? 1.0 : 0);
    values.put(Feature.FRAGMENT, faults.contains(StandsAlone.FRAGMENT) ? 1.0 : 0);
  }
}
