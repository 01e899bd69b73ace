package dev.precis.eval;

import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import dev.precis.summary.Summariser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fits the ranker's weights to articles with summaries that people wrote. A row holds `text`,
/// `reference` and perhaps a `weight`, 1 unless given. Each article weighs the same however many
/// sentences it has.
///
/// A sentence's label is how often good extracts hold it (see [ExtractLabels]): to regress on a
/// sentence's own ROUGE instead picks long sentences and falls below the lead.
public final class SummaryTraining implements Training {
  private static final double SENTENCES = 20;

  private final Cleaner cleaner = new Cleaner();
  private final Summariser summariser = new Summariser();

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
    var names = Summariser.features();
    var fit = RidgeLogistic.of(examples, names.size());
    var lines = new ArrayList<String>();
    lines.add("# feature, mean, deviation, weight");
    for (int k = 0; k < names.size(); k++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s %.5f %.5f %.5f",
              names.get(k),
              fit.mean()[k],
              fit.deviation()[k],
              fit.weights()[k]));
    }
    lines.add(String.format(Locale.ROOT, "intercept 0 1 %.5f", fit.intercept()));
    Files.writeString(model, String.join("\n", lines) + "\n");
    log.append("fitted to " + examples.size() + " sentences\n");
  }

  private List<RidgeLogistic.Example> examples(Article article, String reference, double weight) {
    var measures = summariser.measures(article);
    var sentences = measures.stream().map(Summariser.Measured::text).toList();
    var labels = ExtractLabels.of(sentences, reference);
    var examples = new ArrayList<RidgeLogistic.Example>();
    for (int i = 0; i < labels.length; i++) {
      examples.add(
          new RidgeLogistic.Example(
              measures.get(i).values(), labels[i], weight * SENTENCES / labels.length));
    }
    return examples;
  }
}
