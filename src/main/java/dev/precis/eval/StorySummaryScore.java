package dev.precis.eval;

import dev.precis.story.Story;
import dev.precis.story.StoryMaker;
import dev.precis.summary.Budget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Scores the summaries of stories against references people wrote. All articles of a row are one
/// story. Prints the sentences that lean, then ROUGE and the share of summaries in which none does;
/// `supported` is the share of sentences that a second article carries too. Shares are of 100; `±`
/// is half of a 95 % interval of the mean.
final class StorySummaryScore {
  /// About what a reference has.
  private static final Budget BUDGET = new Budget.Words(65);

  private final StoryRows rows = new StoryRows();
  private final List<Rouge> rouges = new ArrayList<>();
  private int clean;
  private int sentences;
  private int supported;

  void score(Path file, Appendable out) throws IOException {
    JsonLines.forEach(
        file,
        row -> {
          var summary = StoryMaker.merge(rows.reports(row), BUDGET).summary();
          rouges.add(Rouge.of(row.path("reference").asText(), text(summary)));
          clean += leaning(row.path("id").asText(), summary, out) == 0 ? 1 : 0;
          sentences += summary.size();
          supported +=
              (int) summary.stream().filter(sentence -> sentence.supportedBy().size() > 1).count();
        });
    var one = rouges.stream().mapToDouble(Rouge::one).toArray();
    var two = rouges.stream().mapToDouble(Rouge::two).toArray();
    out.append(
        String.format(
            Locale.ROOT,
            "task=stories file=%s n=%d r1=%.2f r1±=%.2f r2=%.2f r2±=%.2f clean=%.1f"
                + " sentences=%.2f supported=%.1f%n",
            file.getFileName(),
            rouges.size(),
            100 * mean(one),
            100 * halfInterval(one),
            100 * mean(two),
            100 * halfInterval(two),
            100.0 * clean / rouges.size(),
            (double) sentences / rouges.size(),
            100.0 * supported / sentences));
  }

  private static String text(List<Story.SummarySentence> summary) {
    return summary.stream()
        .map(sentence -> sentence.text().replace('\n', ' '))
        .collect(Collectors.joining("\n"));
  }

  private static int leaning(String id, List<Story.SummarySentence> summary, Appendable out)
      throws IOException {
    int leaning = 0;
    for (int i = 0; i < summary.size(); i++) {
      var sentence = summary.get(i);
      boolean followsItsOwn = i > 0 && follows(summary.get(i - 1), sentence);
      var reasons = Leaning.of(sentence.text(), followsItsOwn);
      if (!reasons.isEmpty()) {
        out.append("%s leans %s: %s%n".formatted(id, reasons, sentence.text()));
        leaning++;
      }
    }
    return leaning;
  }

  /// Whether nothing but white space lies between two sentences of one article.
  private static boolean follows(Story.SummarySentence one, Story.SummarySentence next) {
    return one.article().equals(next.article())
        && next.start() >= one.end()
        && next.start() - one.end() <= 2;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double halfInterval(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return 1.96 * Math.sqrt(squares / (values.length - 1)) / Math.sqrt(values.length);
  }
}
