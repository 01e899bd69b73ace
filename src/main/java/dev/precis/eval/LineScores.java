package dev.precis.eval;

import dev.precis.clean.RunDecision;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Shingle F1 of a decision over examples, for each kind of rendering: precision and recall
/// averaged over the pages.
final class LineScores {
  /// The kinds that decide: the renderings as they came, and the article by itself.
  private static final List<String> TELLING =
      List.of("text-dump", "text-broken", "text-light", "alone");

  private final Map<String, Mean> means = new TreeMap<>();

  private static final class Mean {
    private double precision;
    private double recall;
    private int precisions;
    private int recalls;

    void add(double[] score) {
      if (score[0] >= 0) {
        precision += score[0];
        precisions++;
      }
      if (score[1] >= 0) {
        recall += score[1];
        recalls++;
      }
    }

    double f1() {
      return f1(precision / precisions, recall / recalls);
    }

    static double f1(double precision, double recall) {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  static LineScores of(List<LineExample> examples, List<double[]> logOdds, RunDecision decision) {
    var scores = new LineScores();
    for (int e = 0; e < logOdds.size(); e++) {
      var example = examples.get(e);
      scores
          .means
          .computeIfAbsent(example.kind, _ -> new Mean())
          .add(example.score(decision.decide(example.units, logOdds.get(e))));
    }
    return scores;
  }

  /// The F1 of one example.
  static double f1(LineExample example, boolean[] kept) {
    var score = example.score(kept);
    return Mean.f1(Math.max(0, score[0]), Math.max(0, score[1]));
  }

  /// The mean F1 of the kinds that decide.
  double f1() {
    return means.entrySet().stream()
        .filter(kind -> TELLING.contains(kind.getKey()))
        .mapToDouble(kind -> kind.getValue().f1())
        .average()
        .orElse(0);
  }

  /// Prints a line for each kind.
  void print(String name, Appendable log) throws IOException {
    for (var kind : means.entrySet()) {
      var mean = kind.getValue();
      log.append(
          String.format(
              Locale.ROOT,
              "%s %s f1=%.4f p=%.4f r=%.4f n=%d%n",
              name,
              kind.getKey(),
              mean.f1(),
              mean.precision / mean.precisions,
              mean.recall / mean.recalls,
              mean.recalls));
    }
  }
}
