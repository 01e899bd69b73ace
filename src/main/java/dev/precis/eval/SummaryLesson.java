package dev.precis.eval;

import dev.precis.summary.MeasuredArticle;
import java.util.ArrayList;
import java.util.List;

/// What the ranker learns from an article: its sentences' measures, and how often good extracts
/// hold each.
///
/// @param article the measured article
/// @param titled whether its title is known
/// @param reference the summary that a person wrote
/// @param labels for each sentence, among extracts of up to three, see [ExtractLabels]
/// @param fewLabels the same among extracts of up to two
/// @param weight how much the article counts
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record SummaryLesson(
    MeasuredArticle article,
    boolean titled,
    String reference,
    double[] labels,
    double[] fewLabels,
    double weight) {
  /// Each article weighs as if it had so many sentences.
  private static final double SENTENCES = 20;

  static SummaryLesson of(SummarisedArticle summarised) {
    var measured = MeasuredArticle.of(summarised.article());
    return new SummaryLesson(
        measured,
        summarised.article().metadata().title() != null,
        summarised.reference(),
        ExtractLabels.of(measured.sentences(), summarised.reference(), 3),
        ExtractLabels.of(measured.sentences(), summarised.reference(), 2),
        summarised.weight());
  }

  /// An example for each sentence.
  ///
  /// @param labels one of the two kinds
  List<RidgeLogistic.Example> examples(double[] labels) {
    var examples = new ArrayList<RidgeLogistic.Example>();
    for (int i = 0; i < labels.length; i++) {
      examples.add(
          new RidgeLogistic.Example(
              article.values(i), labels[i], weight * SENTENCES / labels.length));
    }
    return examples;
  }
}
