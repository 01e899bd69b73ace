package dev.precis.story;

import dev.precis.summary.Budget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Chooses the sentences that tell a story: near the top of their article, and said by the other
/// outlets too. Untrained, since training on three outlets a story gained nothing (notes on
/// summaries): the sum of four standard scores, less what was already said and less what does not
/// stand alone.
final class SummaryWriter {
  private static final double SENTENCE_SUPPORT = 0.5;
  private static final double WORD_SUPPORT = 0.5;
  private static final double TITLE_WORDS = 1;
  private static final double REPETITION = 3;
  private static final double DANGLING = 4;

  /// From this cosine on, another outlet's sentence says the same.
  private static final double SAME = 0.35;

  private final StoryText text;
  private final List<List<Told>> told;
  private final Origins origins;
  private final OwnVoice own;
  private final Map<String, Set<String>> wordsByArticle = new TreeMap<>();
  private final Map<Told, Double> scores = new HashMap<>();

  SummaryWriter(StoryText text, List<List<Told>> told, Origins origins, OwnVoice own) {
    this.own = own;
    this.text = text;
    this.told = told;
    this.origins = origins;
    var all = told.stream().flatMap(List::stream).filter(t -> !t.weights().isEmpty()).toList();
    text.reports().forEach(report -> wordsByArticle.put(report.id(), new HashSet<>()));
    told.stream()
        .flatMap(List::stream)
        .forEach(t ->
            wordsByArticle
                .computeIfAbsent(t.article(), _ -> new HashSet<>())
                .addAll(t.weights().keySet()));
    var titleWords = titleWords();
    add(all, 1, t -> 1.0 / (1 + t.index()));
    add(all, SENTENCE_SUPPORT, this::sentenceSupport);
    add(all, WORD_SUPPORT, this::wordSupport);
    add(all, TITLE_WORDS, t -> shareOf(t, titleWords));
  }

  /// The sentences within `budget`, in reading order: as their articles order them, and of those
  /// equally far down the higher scored first.
  List<Story.SummarySentence> within(Budget budget) {
    var chosen = new ArrayList<Told>();
    var open = new ArrayList<>(ownVoice());
    open.sort(Comparator.comparing((Told t) -> t.article()).thenComparingInt(Told::index));
    int left = budget.size();
    while (!open.isEmpty()) {
      var best = open.getFirst();
      double highest = Double.NEGATIVE_INFINITY;
      for (var candidate : open) {
        double worth = worth(candidate, chosen);
        if (worth > highest) {
          highest = worth;
          best = candidate;
        }
      }
      open.remove(best);
      int cost = budget.costOf(best.text());
      if (cost <= left) {
        chosen.add(best);
        left -= cost;
      }
    }
    return chosen.stream().map(this::sentence).toList();
  }

  /// The sentences that are the story's own to tell; all of them when there are none.
  private Collection<Told> ownVoice() {
    var owned =
        scores.keySet().stream().filter(said -> own.tells(said.report(), said.span())).toList();
    return owned.isEmpty() ? scores.keySet() : owned;
  }

  private double worth(Told candidate, List<Told> chosen) {
    double repeated = chosen.stream().mapToDouble(candidate::cosine).max().orElse(0);
    return scores.getOrDefault(candidate, 0.0)
        - REPETITION * repeated
        - (candidate.saying().standsAlone() ? 0 : DANGLING);
  }

  private Story.SummarySentence sentence(Told said) {
    var supporters =
        told.stream()
            .flatMap(sentences ->
                sentences.stream().filter(t -> t == said || t.cosine(said) >= SAME).limit(1))
            .map(t -> t.article())
            .toList();
    return new Story.SummarySentence(
        said.article(),
        said.text(),
        said.span().start(),
        said.span().end(),
        supporters,
        origins.among(supporters));
  }

  /// Mean over the other outlets of the cosine to their nearest sentence.
  private double sentenceSupport(Told said) {
    return told.stream()
        .filter(sentences ->
            sentences.isEmpty() || !sentences.getFirst().article().equals(said.article()))
        .mapToDouble(sentences -> sentences.stream().mapToDouble(said::cosine).max().orElse(0))
        .average()
        .orElse(0);
  }

  /// Share of the sentence's telling weight in words that other outlets use, mean over them.
  private double wordSupport(Told said) {
    return wordsByArticle.entrySet().stream()
        .filter(other -> !other.getKey().equals(said.article()))
        .map(Map.Entry::getValue)
        .mapToDouble(words -> {
          double shared = 0;
          for (var entry : said.weights().entrySet()) {
            shared += words.contains(entry.getKey()) ? entry.getValue() : 0;
          }
          return shared / total(said);
        })
        .average()
        .orElse(0);
  }

  private static double total(Told said) {
    return said.weights().values().stream().mapToInt(Integer::intValue).sum();
  }

  private Map<String, Integer> titleWords() {
    Map<String, Integer> outlets = new HashMap<>();
    for (var report : text.reports()) {
      var title = report.title();
      if (title != null) {
        Word.in(title.text(), 0).stream()
            .map(Word::stem)
            .filter(stem -> TermWeights.telling(stem) > 0)
            .distinct()
            .forEach(stem -> outlets.merge(stem, 1, Integer::sum));
      }
    }
    return outlets;
  }

  /// Share of the titles' weight, by outlets that use a word, that the sentence holds.
  private static double shareOf(Told said, Map<String, Integer> titleWords) {
    long held = 0;
    long all = 0;
    for (var entry : titleWords.entrySet()) {
      long weight = (long) entry.getValue() * TermWeights.telling(entry.getKey());
      all += weight;
      held += said.weights().containsKey(entry.getKey()) ? weight : 0;
    }
    return all == 0 ? 0 : (double) held / all;
  }

  private void add(List<Told> all, double weight, ToDoubleFunction<Told> feature) {
    double[] values = all.stream().mapToDouble(feature).toArray();
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double variance = 0;
    for (double value : values) {
      variance += (value - mean) * (value - mean) / values.length;
    }
    double deviation = variance == 0 ? 1 : Math.sqrt(variance);
    for (int i = 0; i < values.length; i++) {
      scores.merge(all.get(i), weight * (values[i] - mean) / deviation, Double::sum);
    }
  }
}
