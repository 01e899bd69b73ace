package dev.precis.eval;

import dev.precis.summary.Budget;
import dev.precis.summary.Model;
import dev.precis.summary.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Cross-validation: each article is ranked by a model that was fitted to the other folds.
final class SummaryFolds {
  static final int FOLDS = 5;

  private final List<SummaryLesson> lessons;
  private final List<Model> models = new ArrayList<>();

  /// @param freedom how far the weights may go, see [RidgeLogistic]
  SummaryFolds(List<SummaryLesson> lessons, double freedom) {
    this.lessons = lessons;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      models.add(SummaryFit.of(lessons, freedom, i -> foldOf(i) != left));
    }
  }

  /// The fold of lesson `i`: every fifth of the rows, in their order.
  static int foldOf(int i) {
    return i % FOLDS;
  }

  /// The scores of the out-of-fold summaries of those lessons whose numbers `judged` takes.
  SummaryScore score(Preferences preferences, Budget budget, IntPredicate judged) {
    var score = new SummaryScore();
    for (int i = 0; i < lessons.size(); i++) {
      if (judged.test(i)) {
        var ranking = lessons.get(i).article().ranked(models.get(foldOf(i)), preferences);
        score.add(lessons.get(i).reference(), ranking.within(budget));
      }
    }
    return score;
  }

  /// The lead's scores on the same lessons.
  SummaryScore lead(Budget budget, IntPredicate judged) {
    var score = new SummaryScore();
    for (int i = 0; i < lessons.size(); i++) {
      if (judged.test(i)) {
        score.add(lessons.get(i).reference(), lessons.get(i).article().lead().within(budget));
      }
    }
    return score;
  }
}
