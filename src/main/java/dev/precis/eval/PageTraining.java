package dev.precis.eval;

import dev.precis.clean.Cleaner;
import dev.precis.clean.PageMeasures;
import dev.precis.clean.PageModel;
import dev.precis.clean.WordEvidence;
import dev.precis.learned.TreeEnsemble;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/// Fits the page model to pages with gold bodies: rows of `id`, `url`, `html` and `body`. Prints
/// the score of the whole cleaning of each page by a model that has seen none of its site, and that
/// by the model that ships, which has seen all.
public final class PageTraining implements Training {
  private static final int FOLDS = 5;

  // Chosen among a dozen by the mean of three ways to part the sites into folds, which differ by
  // .001 in F1: trees that ask for a third of the measures each do better than all others.
  private static final BoostedTrees.Growth GROWTH = new BoostedTrees.Growth(160, 24, 0.06, 2, 3);
  private static final int ROUNDS = 2;
  private static final double PULL = 0.01;

  /// F1 is the same from 0 to 0.5, as this command prints for each of them; to lose a first
  /// paragraph is worse than to keep a caption.
  private static final double BIAS = 0.5;

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var pages = new ArrayList<PageExample>();
    for (var file : files) {
      JsonLines.forEach(file, row -> PageExample.of(row).ifPresent(pages::add));
    }
    var folds = pages.stream().mapToInt(page -> page.fold(FOLDS)).toArray();
    var unseen = new byte[FOLDS][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int without = fold;
      unseen[fold] = weights(pages, e -> folds[e] != without);
    }
    var rows = new ArrayList<float[][]>();
    for (int e = 0; e < folds.length; e++) {
      rows.add(PageMeasures.of(pages.get(e).signs(), unseen[folds[e]]));
    }
    var models = new PageModel[FOLDS];
    for (int fold = 0; fold < FOLDS; fold++) {
      int without = fold;
      models[fold] =
          new PageModel(unseen[fold], trees(pages, rows, e -> folds[e] != without), BIAS);
    }
    report("out-of-fold", pages, e -> models[folds[e]], log);
    var shipped = new PageModel(weights(pages, _ -> true), trees(pages, rows, _ -> true), BIAS);
    report("in-sample", pages, _ -> shipped, log);
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
      shipped.write(out);
    }
  }

  private static byte[] weights(List<PageExample> pages, IntPredicate chosen) {
    var fit = new LogisticFit(PageModel.WEIGHTS, PULL);
    int size = pages.size();
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < size; k++) {
        int e = (int) ((k * 7919L) % size);
        if (chosen.test(e)) {
          var page = pages.get(e);
          for (int i = 0; i < page.size(); i++) {
            if (page.lines().body[i] >= 0) {
              fit.learn(
                  page.traits(i, WordEvidence.TRAITS),
                  page.lines().body[i],
                  Math.min(3, 10 * Math.sqrt(page.lines().weight(i))));
            }
          }
        }
      }
    }
    return fit.packed(PageModel.WEIGHT_UNIT);
  }

  private static TreeEnsemble trees(
      List<PageExample> pages, List<float[][]> rows, IntPredicate chosen) {
    var picked = new ArrayList<float[]>();
    var targets = new ArrayList<Double>();
    var importances = new ArrayList<Double>();
    var groups = new ArrayList<Integer>();
    for (int e = 0; e < pages.size(); e++) {
      var lines = pages.get(e).lines();
      for (int i = 0; chosen.test(e) && i < rows.get(e).length; i++) {
        if (lines.body[i] >= 0) {
          picked.add(rows.get(e)[i]);
          targets.add((double) lines.body[i]);
          importances.add(Math.min(60, 400 * Math.pow(lines.weight(i), 0.9)));
          groups.add(pages.get(e).site().hashCode());
        }
      }
    }
    return BoostedTrees.fit(
        GROWTH,
        picked.toArray(float[][]::new),
        targets.stream().mapToDouble(Double::doubleValue).toArray(),
        importances.stream().mapToDouble(Double::doubleValue).toArray(),
        groups.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void report(
      String name, List<PageExample> pages, IntFunction<PageModel> models, Appendable log)
      throws IOException {
    var score = new BodyScore();
    for (int e = 0; e < pages.size(); e++) {
      var page = pages.get(e);
      var article = new Cleaner(models.apply(e)).clean(page.reading());
      double f1 = score.add(page.body(), CleaningEvaluation.bodyOf(article));
      log.append(
          String.format(
              Locale.ROOT, "%s %.3f %s %s%n", name, f1, page.lines().page, article.rung()));
    }
    log.append(String.format(Locale.ROOT, "model=pages %s n=%d %s%n", name, score.pages(), score));
  }
}
