package dev.precis.eval;

import dev.precis.summary.Budget;
import dev.precis.summary.Preferences;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Fits the ranker's model to articles with summaries that people wrote (see [SummarisedArticle]).
/// Each article weighs the same however many sentences it has, times its `weight`.
///
/// Prints what cross-validation says before it fits to everything: by fold, beside the lead; then
/// for other freedoms of the weights and for the neighbours of [Preferences#SHIPPED]. Rows with a
/// weight below 1 are of another kind than what the ranker is for and are judged only for the
/// title's weight, since they may be the ones that have titles.
public final class SummaryTraining implements Training {
  /// The inverse of the penalty on the weights, chosen by the cross-validation that is printed.
  private static final double FREEDOM = 0.03;

  private static final List<Budget> BUDGETS = List.of(Budget.DEFAULT, new Budget.Words(70));

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var lessons = new ArrayList<SummaryLesson>();
    for (var file : files) {
      SummarisedArticle.in(file).stream().map(SummaryLesson::of).forEach(lessons::add);
    }
    lessons.removeIf(lesson -> lesson.labels().length == 0);
    IntPredicate judged = i -> lessons.get(i).weight() >= 1;
    var folds = new SummaryFolds(lessons, FREEDOM);
    printFolds(folds, judged, log);
    for (double freedom : new double[] {0.01, 0.1, 0.3}) {
      print(
          "freedom " + freedom,
          new SummaryFolds(lessons, freedom),
          Preferences.SHIPPED,
          judged,
          log);
    }
    for (var preferences : neighbours(Preferences.SHIPPED)) {
      print(preferences.toString(), folds, preferences, judged, log);
    }
    IntPredicate titled = i -> lessons.get(i).titled();
    for (double title : new double[] {0, 0.5, 1, 1.5, 2, 3}) {
      var preferences = withTitle(Preferences.SHIPPED, title);
      print("titled rows, title " + title, folds, preferences, titled, log);
    }
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
      SummaryFit.of(lessons, FREEDOM, _ -> true).write(out);
    }
    log.append("fitted to " + lessons.size() + " articles\n");
  }

  private static void printFolds(SummaryFolds folds, IntPredicate judged, Appendable log)
      throws IOException {
    for (int fold = 0; fold < SummaryFolds.FOLDS; fold++) {
      int only = fold;
      IntPredicate inFold = i -> judged.test(i) && SummaryFolds.foldOf(i) == only;
      log.append("fold " + fold + " lead  " + folds.lead(Budget.DEFAULT, inFold) + "\n");
      log.append(
          "fold "
              + fold
              + " model "
              + folds.score(Preferences.SHIPPED, Budget.DEFAULT, inFold)
              + "\n");
    }
    for (var budget :
        List.of(
            new Budget.Sentences(1),
            new Budget.Sentences(2),
            Budget.DEFAULT,
            new Budget.Words(50),
            new Budget.Words(70))) {
      log.append("all, " + budget + " lead  " + folds.lead(budget, judged) + "\n");
      log.append(
          "all, " + budget + " model " + folds.score(Preferences.SHIPPED, budget, judged) + "\n");
    }
  }

  private static void print(
      String name, SummaryFolds folds, Preferences preferences, IntPredicate judged, Appendable log)
      throws IOException {
    for (var budget : BUDGETS) {
      log.append(
          String.format(
              Locale.ROOT, "%s, %s %s%n", name, budget, folds.score(preferences, budget, judged)));
    }
  }

  /// `shipped` with one weight changed at a time.
  private static List<Preferences> neighbours(Preferences shipped) {
    double repetition = shipped.repetition();
    double leaning = shipped.leaning();
    double inTime = shipped.leaningInTime();
    double title = shipped.title();
    double soft = shipped.softLede();
    var neighbours = new ArrayList<Preferences>();
    for (double by : new double[] {0, 0.5, 1.5, 2}) {
      neighbours.add(new Preferences(by, leaning, inTime, title, soft));
      neighbours.add(new Preferences(repetition, leaning, by, title, soft));
      neighbours.add(new Preferences(repetition, leaning, inTime, title, by));
    }
    for (double by : new double[] {0, 1, 3}) {
      neighbours.add(new Preferences(repetition, by, Math.min(by, inTime), title, soft));
    }
    return neighbours;
  }

  private static Preferences withTitle(Preferences shipped, double title) {
    return new Preferences(
        shipped.repetition(),
        shipped.leaning(),
        shipped.leaningInTime(),
        title,
        shipped.softLede());
  }
}
