package dev.precis.eval;

import dev.precis.clean.ContextEvidence;
import dev.precis.clean.LineModel;
import dev.precis.clean.RunDecision;
import dev.precis.clean.TreeEnsemble;
import dev.precis.clean.WordEvidence;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Fits the line model to texts with gold bodies: rows of `id`, `text` and `body`, one file for
/// each kind of rendering. Prints the scores that each page gets from a model that has not seen it.
public final class LineTraining implements Training {
  private static final int FOLDS = 5;
  private static final int TREES = 100;
  private static final int ROUNDS = 3;
  private static final double WEIGHT_UNIT = 1 / 16.0;

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var examples = read(files);
    var folds = examples.stream().mapToInt(LineTraining::fold).toArray();
    var opinions = new double[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      var words = words(examples, folds, fold);
      for (int e = 0; e < folds.length; e++) {
        if (folds[e] == fold) {
          opinions[e] = opinions(words, examples.get(e));
        }
      }
    }
    report("words", examples, opinions, new RunDecision(0, 0.5, 1, 1, 1), log);
    var rows = new float[examples.size()][][];
    for (int e = 0; e < rows.length; e++) {
      rows[e] = ContextEvidence.of(examples.get(e).units, opinions[e]);
    }
    var logOdds = new double[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      var trees = trees(examples, rows, folds, fold);
      for (int e = 0; e < folds.length; e++) {
        if (folds[e] == fold) {
          logOdds[e] =
              IntStream.range(0, rows[e].length).mapToDouble(score(trees, rows[e])).toArray();
        }
      }
      log.append("fold " + fold + "\n");
    }
    report("plain", examples, logOdds, new RunDecision(0, 0.5, 0, 0, 0), log);
    var decision = decision(examples, logOdds, log);
    report("trees", examples, logOdds, decision, log);
    var packed = words(examples, folds, -1).packed(WEIGHT_UNIT);
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
      new LineModel(packed, trees(examples, rows, folds, -1), decision).write(out);
    }
  }

  private static java.util.function.IntToDoubleFunction score(TreeEnsemble trees, float[][] rows) {
    return i -> trees.score(rows[i]);
  }

  private static List<LineExample> read(List<Path> files) throws IOException {
    var examples = new ArrayList<LineExample>();
    for (var file : files) {
      var kind = file.getFileName().toString().replaceAll("\\..*", "");
      JsonLines.forEach(
          file,
          row -> {
            var id = row.path("id").asText();
            var text = row.path("text").asText();
            var body = row.path("body").asText();
            examples.add(new LineExample(id, kind, text, body));
            if (kind.endsWith("dump")) {
              var ways = LineRenderings.Way.values();
              int pick = Math.floorMod(id.hashCode(), 1000);
              for (int k = 0; k < ways.length; k++) {
                if ((pick + k) % 2 == 0) {
                  var way = ways[k];
                  examples.add(
                      new LineExample(
                          id,
                          way.name().toLowerCase(Locale.ROOT),
                          LineRenderings.render(way, text, body),
                          body));
                }
              }
            }
          });
    }
    return examples;
  }

  private static int fold(LineExample example) {
    return Math.floorMod((example.page.hashCode() * 0x9E3779B1) >>> 7, FOLDS);
  }

  private static LogisticFit words(List<LineExample> examples, int[] folds, int without) {
    var fit = new LogisticFit(WordEvidence.TRAITS);
    int size = examples.size();
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < size; k++) {
        int e = (int) ((k * 7919L) % size);
        if (folds[e] == without) {
          continue;
        }
        var example = examples.get(e);
        for (int i = 0; i < example.units.size(); i++) {
          if (example.body[i] >= 0) {
            fit.learn(
                example.traits[i],
                example.body[i],
                Math.min(3, 100 * Math.sqrt(example.weight(i)) / 10));
          }
        }
      }
    }
    return fit;
  }

  private static double[] opinions(LogisticFit words, LineExample example) {
    return IntStream.range(0, example.units.size())
        .mapToDouble(i -> words.score(example.traits[i]))
        .toArray();
  }

  private static TreeEnsemble trees(
      List<LineExample> examples, float[][][] rows, int[] folds, int without) {
    var chosen = new ArrayList<float[]>();
    var targets = new ArrayList<Double>();
    var importances = new ArrayList<Double>();
    var groups = new ArrayList<Integer>();
    for (int e = 0; e < folds.length; e++) {
      if (folds[e] == without) {
        continue;
      }
      var example = examples.get(e);
      for (int i = 0; i < rows[e].length; i++) {
        if (example.body[i] >= 0) {
          chosen.add(rows[e][i]);
          targets.add((double) example.body[i]);
          importances.add(Math.min(20, 300 * Math.pow(example.weight(i), 0.8)));
          groups.add(example.page.hashCode());
        }
      }
    }
    return BoostedTrees.fit(
        chosen.toArray(float[][]::new),
        targets.stream().mapToDouble(Double::doubleValue).toArray(),
        importances.stream().mapToDouble(Double::doubleValue).toArray(),
        groups.stream().mapToInt(Integer::intValue).toArray(),
        TREES);
  }

  /// The decision that scores best, one figure changed at a time.
  private static RunDecision decision(
      List<LineExample> examples, double[][] logOdds, Appendable log) throws IOException {
    double[] best = {0, 0.5, 1, 1, 1};
    double[] steps = {0.5, 0.25, 1, 1, 1};
    double highest = mean(examples, logOdds, of(best));
    for (int round = 0; round < 3; round++) {
      for (int k = 0; k < best.length; k++) {
        for (double step : new double[] {steps[k], -steps[k]}) {
          while (true) {
            var tried = best.clone();
            tried[k] += step;
            double score = tried[k] < 0 && k > 0 ? 0 : mean(examples, logOdds, of(tried));
            if (score <= highest) {
              break;
            }
            best = tried;
            highest = score;
          }
        }
        steps[k] /= 2;
      }
      log.append("decision " + of(best) + " " + highest + "\n");
    }
    return of(best);
  }

  private static RunDecision of(double[] v) {
    return new RunDecision(v[0], v[1], v[2], v[3], v[4]);
  }

  private static double mean(List<LineExample> examples, double[][] logOdds, RunDecision decision) {
    return scores(examples, logOdds, decision).values().stream()
        .mapToDouble(Mean::f1)
        .average()
        .orElse(0);
  }

  /// Precision and recall averaged over pages.
  private static final class Mean {
    double precision;
    double recall;
    int precisions;
    int recalls;

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
      double p = precision / precisions;
      double r = recall / recalls;
      return 2 * p * r / (p + r);
    }
  }

  private static Map<String, Mean> scores(
      List<LineExample> examples, double[][] logOdds, RunDecision decision) {
    var means = new TreeMap<String, Mean>();
    for (int e = 0; e < logOdds.length; e++) {
      var example = examples.get(e);
      means
          .computeIfAbsent(example.kind, _ -> new Mean())
          .add(example.score(decision.decide(example.units, logOdds[e])));
    }
    return means;
  }

  private static void report(
      String name,
      List<LineExample> examples,
      double[][] logOdds,
      RunDecision decision,
      Appendable log)
      throws IOException {
    for (var entry : scores(examples, logOdds, decision).entrySet()) {
      var mean = entry.getValue();
      log.append(
          String.format(
              Locale.ROOT,
              "%s %s f1=%.4f p=%.4f r=%.4f n=%d%n",
              name,
              entry.getKey(),
              mean.f1(),
              mean.precision / mean.precisions,
              mean.recall / mean.recalls,
              mean.recalls));
    }
  }
}
