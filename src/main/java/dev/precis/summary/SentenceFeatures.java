package dev.precis.summary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Measures sentences: where they stand, how long they are, how central (LexRank, Erkan & Radev
/// 2004; its directed kin, Zheng & Lapata 2019), how salient their words (SumBasic, Nenkova &
/// Vanderwende 2005), and what they hold.
final class SentenceFeatures {
  private static final Set<String> DAYS =
      words(
          "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
              + "May June July August September October November December");
  private static final Set<String> NUMBERS =
      words(
          "two three four five six seven eight nine ten dozen dozens hundred hundreds thousand "
              + "thousands million millions billion billions");
  private static final Set<String> SAYING =
      words("said says told tells added adds explained tweeted wrote asked");
  private static final Set<String> FIRST_PERSON =
      words("i me my mine we us our ours you your yours");

  private static final Pattern WORD =
      Pattern.compile("\\d++(?:[,.]\\d++)*+(?!\\w)|[\\p{L}\\p{N}_]++");
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=[\\w,;:] )[\"'“‘(]?(\\p{Lu}[\\w’'-]+)");

  private static final double DAMPING = 0.85;
  private static final int ROUNDS = 50;
  private static final double ALIKE = 0.1;
  private static final int KEY_WORDS = 10;

  private final List<String> sentences;
  private final TermVectors vectors;
  private final double meanCentrality;
  private final double[] centrality;
  private final double[] rank;
  private final Set<String> keyWords = new HashSet<>();
  private final double words;

  SentenceFeatures(List<String> sentences, TermVectors vectors) {
    this.sentences = sentences;
    this.vectors = vectors;
    int size = sentences.size();
    centrality = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        centrality[i] += vectors.cosine(i, j) / Math.max(1, size - 1);
      }
      sum += centrality[i];
    }
    meanCentrality = sum / Math.max(1, size) + 1e-9;
    rank = lexRank();
    words = Math.max(1, vectors.total().values().stream().mapToInt(Integer::intValue).sum());
    vectors.total().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingDouble(
                    entry -> -entry.getValue() * vectors.inverseFrequency(entry.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEY_WORDS)
        .forEach(entry -> keyWords.add(entry.getKey()));
  }

  /// The measures of sentence `i`, in the order of [Feature].
  double[] of(int i) {
    var sentence = sentences.get(i);
    int size = sentences.size();
    int length = sentence.strip().split("\\s+").length;
    var values = new EnumMap<Feature, Double>(Feature.class);
    values.put(Feature.POS_INV, 1.0 / (i + 1));
    values.put(Feature.POS_LOG, StrictMath.log(i + 1.0));
    values.put(Feature.POS_0, i == 0 ? 1.0 : 0);
    values.put(Feature.POS_1, i == 1 ? 1.0 : 0);
    values.put(Feature.POS_2, i == 2 ? 1.0 : 0);
    values.put(Feature.POS_REL, (double) i / Math.max(1, size - 1));
    values.put(Feature.LEN, Math.min(length, 60) / 30.0);
    values.put(Feature.LEN_LOG, StrictMath.log(length + 1.0));
    values.put(Feature.SHORT12, length < 12 ? 1.0 : 0);
    values.put(Feature.CENT, centrality[i] / meanCentrality);
    values.put(Feature.CENT_FWD, forward(i) / Math.max(1, size - 1) / meanCentrality);
    values.put(Feature.LEXRANK, rank[i]);
    putSalience(values, i);
    putContent(values, sentence);
    putWords(values, sentence);
    return values.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double forward(int i) {
    double sum = 0;
    for (int j = i + 1; j < sentences.size(); j++) {
      sum += vectors.cosine(i, j);
    }
    return sum;
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

  private static void putContent(Map<Feature, Double> values, String sentence) {
    long names =
        CAPITALISED.matcher(sentence).results().map(name -> name.group(1)).distinct().count();
    boolean quoted =
        sentence.indexOf('"') >= 0 || sentence.indexOf('“') >= 0 || sentence.indexOf('”') >= 0;
    values.put(Feature.NAMES, Math.min(8, names) / 4.0);
    values.put(Feature.Q_OPEN, "\"“”'‘".indexOf(sentence.charAt(0)) >= 0 ? 1.0 : 0);
    values.put(Feature.Q_ANY, quoted ? 1.0 : 0);
    values.put(Feature.QUES, sentence.indexOf('?') >= 0 ? 1.0 : 0);
    values.put(Feature.JUNK, StandsAlone.isSiteText(sentence) ? 1.0 : 0);
  }

  private static void putWords(Map<Feature, Double> values, String sentence) {
    int numbers = 0;
    int persons = 0;
    boolean dated = false;
    boolean says = false;
    for (var matcher = WORD.matcher(sentence); matcher.find(); ) {
      var word = matcher.group();
      var lower = word.toLowerCase(Locale.ROOT);
      boolean figure = Character.isDigit(word.charAt(0)) && !endsInLetter(word);
      numbers += figure || NUMBERS.contains(lower) ? 1 : 0;
      persons += FIRST_PERSON.contains(lower) ? 1 : 0;
      dated |= DAYS.contains(word);
      says |= SAYING.contains(lower);
    }
    values.put(Feature.NUM, Math.min(4, numbers) / 2.0);
    values.put(Feature.FIRSTP, Math.min(3, persons) / 2.0);
    values.put(Feature.DAY, dated ? 1.0 : 0);
    values.put(Feature.SAY, says ? 1.0 : 0);
  }

  private static boolean endsInLetter(String word) {
    return Character.isLetter(word.charAt(word.length() - 1));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /// PageRank over sentences that are alike; an average sentence has 1.
  private double[] lexRank() {
    int size = sentences.size();
    var steps = steps(size);
    var ranks = new double[size];
    Arrays.fill(ranks, 1.0 / Math.max(1, size));
    for (int round = 0; round < ROUNDS; round++) {
      var next = new double[size];
      Arrays.fill(next, (1 - DAMPING) / size);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          next[j] += DAMPING * ranks[i] * steps[i][j];
        }
      }
      ranks = next;
    }
    for (int i = 0; i < size; i++) {
      ranks[i] *= size;
    }
    return ranks;
  }

  /// How likely a walk goes from one sentence to another.
  private double[][] steps(int size) {
    var steps = new double[size][size];
    for (int i = 0; i < size; i++) {
      double degree = 0;
      for (int j = 0; j < size; j++) {
        degree += linked(i, j);
      }
      for (int j = 0; j < size; j++) {
        steps[i][j] = degree > 0 ? linked(i, j) / degree : 1.0 / size;
      }
    }
    return steps;
  }

  private double linked(int i, int j) {
    double cosine = vectors.cosine(i, j);
    return cosine > ALIKE ? cosine : 0;
  }
}
