package dev.precis.eval;

import dev.precis.learned.TreeEnsemble;
import dev.precis.summary.Estimator;
import dev.precis.summary.Model;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Fits the ranker's model to some of the lessons.
final class SummaryFit {
  /// Small trees, each of half the articles and half the features.
  private static final BoostedTrees.Growth GROWTH = new BoostedTrees.Growth(120, 12, 0.05, 2, 2);

  private final List<SummaryLesson> lessons;
  private final double freedom;

  private SummaryFit(List<SummaryLesson> lessons, double freedom) {
    this.lessons = lessons;
    this.freedom = freedom;
  }

  /// The model fitted to the lessons whose numbers `chosen` takes.
  ///
  /// @param freedom how far the regression's weights may go, see [RidgeLogistic]
  static Model of(List<SummaryLesson> lessons, double freedom, IntPredicate chosen) {
    var taken = IntStream.range(0, lessons.size()).filter(chosen).mapToObj(lessons::get).toList();
    var fit = new SummaryFit(taken, freedom);
    var three = fit.regression(SummaryLesson::labels);
    var two = fit.regression(SummaryLesson::fewLabels);
    return new Model(
        three.mean(),
        three.deviation(),
        new Estimator(three.weights(), three.intercept(), fit.trees(SummaryLesson::labels)),
        new Estimator(two.weights(), two.intercept(), fit.trees(SummaryLesson::fewLabels)));
  }

  private RidgeLogistic regression(Function<SummaryLesson, double[]> labels) {
    var examples =
        lessons.stream().flatMap(lesson -> lesson.examples(labels.apply(lesson)).stream()).toList();
    return RidgeLogistic.of(examples, Model.FEATURES, freedom);
  }

  private TreeEnsemble trees(Function<SummaryLesson, double[]> labels) {
    var examples = lessons.stream().map(lesson -> lesson.examples(labels.apply(lesson))).toList();
    var all = examples.stream().flatMap(List::stream).toList();
    var rows = all.stream().map(example -> Estimator.row(example.values())).toArray(float[][]::new);
    var targets = all.stream().mapToDouble(RidgeLogistic.Example::label).toArray();
    var importances = all.stream().mapToDouble(RidgeLogistic.Example::importance).toArray();
    var groups =
        IntStream.range(0, lessons.size())
            .flatMap(i -> IntStream.generate(() -> i).limit(examples.get(i).size()))
            .toArray();
    return BoostedTrees.fit(GROWTH, rows, targets, importances, groups);
  }
}
