package dev.precis.summary;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Ranks the sentences that tell an article.
///
/// A logistic regression estimates from the sentences' features how likely a good summary holds
/// each; then they are chosen one by one, each for its estimate less what it repeats of those
/// chosen before (maximal marginal relevance, Carbonell & Goldstein 1998) and less a penalty when
/// it does not stand alone, which its own predecessor heals.
public final class Summariser {
  /// Enough for any budget of up to twelve sentences, with some to skip.
  private static final int RANKED = 30;

  /// News says its matter early; a longer article's rest is not ranked, which bounds time and
  /// memory.
  private static final int MOST_SENTENCES = 150;

  // The weights of repetition and of leaning were chosen by cross-validation with the model's
  // weights.
  private static final double REPETITION = 1;
  private static final double LEANS = 2;
  private static final double LEANS_IN_TIME = 1;

  /// What a sentence gains that says what the title says, in deviations of the article's estimates.
  private static final double TITLE = 1;

  private static final int REASONS = 3;

  private final Weights weights = Weights.shipped();

  private record Candidate(
      int index,
      Span span,
      String text,
      StandsAlone standing,
      double logOdds,
      List<String> reasons) {}

  /// The ranking of `article`'s sentences; the same article gives the same ranking.
  public Ranking rank(Article article) {
    var candidates = candidates(article);
    var vectors = new TermVectors(candidates.stream().map(Candidate::text).toList());
    return new Ranking(
        chosen(measured(candidates, vectors), vectors, titleLikeness(article, vectors)));
  }

  /// The names of the features, in the order of [Measured#values].
  public static List<String> features() {
    return Arrays.stream(Feature.values())
        .map(feature -> feature.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /// What is measured of a sentence.
  ///
  /// @param text the sentence
  /// @param values a number for each feature
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record Measured(String text, double[] values) {}

  /// What is measured of the sentences that could be ranked, in source order: to learn from.
  public List<Measured> measures(Article article) {
    var texts = candidates(article).stream().map(Candidate::text).toList();
    var features = new SentenceFeatures(texts, new TermVectors(texts));
    var measures = new ArrayList<Measured>();
    for (int i = 0; i < texts.size(); i++) {
      var values = features.of(i).values().stream().mapToDouble(Double::doubleValue).toArray();
      measures.add(new Measured(texts.get(i), values));
    }
    return measures;
  }

  private static List<Candidate> candidates(Article article) {
    boolean dated = article.metadata().published() != null;
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < article.sentences().size() && candidates.size() < MOST_SENTENCES; i++) {
      var sentence = article.sentences().get(i);
      if (isProse(article.blockOf(sentence).kind())) {
        var text = sentence.span().in(article.source());
        candidates.add(
            new Candidate(i, sentence.span(), text, StandsAlone.of(text, dated), 0, List.of()));
      }
    }
    return candidates;
  }

  private static boolean isProse(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, LIST_ITEM, QUOTATION -> true;
      case TITLE, SUBTITLE, BYLINE, DATELINE, HEADING, TABLE -> false;
    };
  }

  private List<Candidate> measured(List<Candidate> candidates, TermVectors vectors) {
    var features = new SentenceFeatures(candidates.stream().map(Candidate::text).toList(), vectors);
    var measured = new ArrayList<Candidate>();
    for (int i = 0; i < candidates.size(); i++) {
      var candidate = candidates.get(i);
      double logOdds = weights.intercept();
      var byReason = new TreeMap<String, Double>();
      for (var entry : features.of(i).entrySet()) {
        double contribution = weights.contribution(entry.getKey(), entry.getValue());
        logOdds += contribution;
        byReason.merge(entry.getKey().reason(), contribution, Double::sum);
      }
      measured.add(
          new Candidate(
              candidate.index(),
              candidate.span(),
              candidate.text(),
              candidate.standing(),
              logOdds,
              strongest(byReason)));
    }
    return measured;
  }

  private static List<String> strongest(Map<String, Double> byReason) {
    return byReason.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
        .limit(REASONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double[] titleLikeness(Article article, TermVectors vectors) {
    var title = article.metadata().title();
    return vectors.alike(title == null ? "" : title.text());
  }

  private static List<RankedSentence> chosen(
      List<Candidate> candidates, TermVectors vectors, double[] titleLikeness) {
    var worth = standardised(candidates);
    var left = new ArrayList<Integer>();
    for (int i = 0; i < worth.length; i++) {
      worth[i] += TITLE * titleLikeness[i];
      left.add(i);
    }
    var ranked = new ArrayList<RankedSentence>();
    var order = new ArrayList<Integer>();
    var indices = new HashSet<Integer>();
    while (!left.isEmpty() && ranked.size() < RANKED) {
      int best =
          Collections.max(
              left,
              Comparator.comparingDouble((Integer i) ->
                      worth[i]
                          - REPETITION * repeats(i, order, vectors)
                          - penalty(candidates.get(i), indices))
                  .thenComparing(Comparator.reverseOrder()));
      left.remove(Integer.valueOf(best));
      order.add(best);
      indices.add(candidates.get(best).index());
      ranked.add(ranked(candidates.get(best), ranked.size() + 1));
    }
    return ranked;
  }

  private static RankedSentence ranked(Candidate candidate, int rank) {
    var warnings = new ArrayList<>(candidate.standing().lasting());
    warnings.addAll(candidate.standing().healed());
    return new RankedSentence(
        candidate.text(),
        candidate.span(),
        candidate.index(),
        rank,
        Math.round(1000 / (1 + StrictMath.exp(-candidate.logOdds()))) / 1000.0,
        candidate.reasons(),
        warnings);
  }

  private static double[] standardised(List<Candidate> candidates) {
    double mean = candidates.stream().mapToDouble(Candidate::logOdds).average().orElse(0);
    double variance =
        candidates.stream()
            .mapToDouble(candidate -> (candidate.logOdds() - mean) * (candidate.logOdds() - mean))
            .average()
            .orElse(0);
    return candidates.stream()
        .mapToDouble(candidate -> (candidate.logOdds() - mean) / (Math.sqrt(variance) + 1e-9))
        .toArray();
  }

  private static double repeats(int i, List<Integer> chosen, TermVectors vectors) {
    double most = 0;
    for (int j : chosen) {
      most = Math.max(most, vectors.cosine(i, j));
    }
    return most;
  }

  private static double penalty(Candidate candidate, Set<Integer> chosen) {
    double penalty = 0;
    for (var fault : candidate.standing().lasting()) {
      penalty = Math.max(penalty, fault.equals(StandsAlone.DEICTIC) ? LEANS_IN_TIME : LEANS);
    }
    boolean leans =
        !candidate.standing().healed().isEmpty() && !chosen.contains(candidate.index() - 1);
    return leans ? Math.max(penalty, LEANS) : penalty;
  }
}
