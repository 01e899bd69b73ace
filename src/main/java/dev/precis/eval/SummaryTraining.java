package dev.precis.eval;

import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import dev.precis.summary.MeasuredArticle;
import dev.precis.summary.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Fits the ranker's weights to articles with summaries that people wrote. A row holds `text`,
/// `reference` and perhaps a `weight`, 1 unless given. Each article weighs the same however many
/// sentences it has.
///
/// A sentence's label is how often good extracts hold it (see [ExtractLabels]): to regress on a
/// sentence's own ROUGE instead picks long sentences and falls below the lead.
public final class SummaryTraining implements Training {
  private static final double SENTENCES = 20;

  private final Cleaner cleaner = new Cleaner();

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var examples = new ArrayList<RidgeLogistic.Example>();
    for (var file : files) {
      JsonLines.forEach(
          file,
          row -> {
            var text = row.path("text").asText();
            if (Originals.ofText(text, Stated.NOTHING) instanceof Reading.Legible legible) {
              examples.addAll(
                  examples(
                      cleaner.clean(legible),
                      row.path("reference").asText(),
                      row.path("weight").asDouble(1)));
            }
          });
    }
    var fit = RidgeLogistic.of(examples, Model.features().size());
    var fitted = new Model(fit.mean(), fit.deviation(), fit.weights(), fit.intercept());
    Files.writeString(model, String.join("\n", fitted.lines()) + "\n");
    log.append("fitted to " + examples.size() + " sentences\n");
  }

  private List<RidgeLogistic.Example> examples(Article article, String reference, double weight) {
    var measured = MeasuredArticle.of(article);
    var labels = ExtractLabels.of(measured.sentences(), reference);
    var examples = new ArrayList<RidgeLogistic.Example>();
    for (int i = 0; i < labels.length; i++) {
      examples.add(
          new RidgeLogistic.Example(
              measured.values(i), labels[i], weight * SENTENCES / labels.length));
    }
    return examples;
  }
}
