package dev.precis.summary;

import dev.precis.clean.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An article's sentences with all that is measured of them: what a model ranks, and what it is
/// fitted to.
public final class MeasuredArticle {
  private static final int REASONS = 3;

  /// Enough for any budget of up to twelve sentences, with some to skip.
  private static final int RANKED = 30;

  /// A brief's sentences, unless it was asked for another budget.
  private static final int BEST = 3;

  private final List<Candidate> candidates;
  private final List<StandsAlone> standings;
  private final TermVectors vectors;
  private final List<double[]> values;
  private final double[] titleLikeness;
  private final Optional<SoftLede> softLede;

  private MeasuredArticle(
      List<Candidate> candidates,
      List<StandsAlone> standings,
      TermVectors vectors,
      List<double[]> values,
      double[] titleLikeness) {
    this.candidates = candidates;
    this.standings = standings;
    this.vectors = vectors;
    this.values = values;
    this.titleLikeness = titleLikeness;
    this.softLede = SoftLede.of(values, standings);
  }

  /// Measures `article`.
  public static MeasuredArticle of(Article article) {
    var candidates = Candidate.of(article);
    var texts = candidates.stream().map(Candidate::text).toList();
    var vectors = new TermVectors(texts);
    boolean dated = article.metadata().published() != null;
    var standings = texts.stream().map(text -> StandsAlone.of(text, dated)).toList();
    var title = article.metadata().title();
    return new MeasuredArticle(
        candidates,
        standings,
        vectors,
        new SentenceFeatures(texts, standings, vectors).all(),
        vectors.alike(title == null ? "" : title.text()));
  }

  /// The sentences that may be ranked, in source order.
  public List<String> sentences() {
    return candidates.stream().map(Candidate::text).toList();
  }

  /// What is measured of sentence `i`, of which there are [Model#FEATURES].
  public double[] values(int i) {
    return values.get(i).clone();
  }

  /// The sentences in their own order, each ranked by its place: what a summary is compared with.
  public Ranking lead() {
    return new Ranking(
        IntStream.range(0, candidates.size())
            .mapToObj(i -> ranked(i, i + 1, 0, List.of()))
            .toList());
  }

  /// The ranking by `model`: first the best three, in the order of what each says where there is no
  /// room for all of them.
  public Ranking ranked(Model model, Preferences preferences) {
    var all = IntStream.range(0, candidates.size()).boxed().toList();
    var rows = model.rows(values);
    var logOdds = model.three().logOdds(rows);
    var amongTwo = model.two().logOdds(rows);
    var order = selection(preferences).from(all, worth(logOdds, preferences), RANKED);
    var best = order.subList(0, Math.min(BEST, order.size()));
    var ranked = new ArrayList<RankedSentence>();
    var reordered = selection(preferences).from(best, worth(amongTwo, preferences), BEST);
    Stream.concat(reordered.stream(), order.stream().skip(BEST))
        .forEach(i -> {
          double chance = 1 / (1 + StrictMath.exp(-logOdds[i]));
          ranked.add(ranked(i, ranked.size() + 1, chance, reasons(model.contributions(rows, i))));
        });
    return new Ranking(ranked);
  }

  private Selection selection(Preferences preferences) {
    return new Selection(candidates, standings, vectors, preferences);
  }

  /// What each sentence is worth by itself, in deviations of the article's log-odds.
  private double[] worth(double[] logOdds, Preferences preferences) {
    var worth = standardised(logOdds);
    for (int i = 0; i < worth.length; i++) {
      worth[i] += preferences.title() * titleLikeness[i];
    }
    softLede.ifPresent(soft -> {
      worth[0] -= preferences.softLede();
      worth[soft.nut()] += preferences.softLede() / 2;
    });
    return worth;
  }

  private RankedSentence ranked(int i, int rank, double chance, List<String> reasons) {
    var candidate = candidates.get(i);
    var warnings = new ArrayList<>(standings.get(i).lasting());
    warnings.addAll(standings.get(i).healed());
    return new RankedSentence(
        candidate.text(),
        candidate.span(),
        candidate.index(),
        rank,
        Math.round(1000 * chance) / 1000.0,
        reasons,
        warnings);
  }

  /// The strongest groups of features that speak for a sentence.
  private static List<String> reasons(double[] contributions) {
    var features = Feature.values();
    var byReason = new TreeMap<String, Double>();
    for (int k = 0; k < features.length; k++) {
      byReason.merge(features[k].reason(), contributions[k], Double::sum);
    }
    return byReason.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
        .limit(REASONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double[] standardised(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double variance = 0;
    for (double value : values) {
      variance += (value - mean) * (value - mean) / values.length;
    }
    double deviation = Math.sqrt(variance) + 1e-9;
    double center = mean;
    return IntStream.range(0, values.length)
        .mapToDouble(i -> (values[i] - center) / deviation)
        .toArray();
  }
}
