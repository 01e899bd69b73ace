package dev.precis.eval;

import dev.precis.summary.RankedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sums up one system's summaries over the rows of a file.
final class SummaryScore {
  private final List<Rouge> rouges = new ArrayList<>();
  private final Recall names = new Recall();
  private final Recall numbers = new Recall();
  private int sentences;
  private int leaning;
  private int clean;
  private long words;

  /// Scores one summary; returns why its sentences lean, a list each.
  List<List<String>> add(String reference, List<RankedSentence> summary) {
    var lines =
        summary.stream()
            .map(sentence -> sentence.text().replace('\n', ' '))
            .collect(Collectors.joining("\n"));
    rouges.add(Rouge.of(reference, lines));
    names.add(Recall.namesIn(reference), Recall.wordsIn(lines));
    numbers.add(Recall.numbersIn(reference), Recall.numbersIn(lines));
    var reasons = new ArrayList<List<String>>();
    for (int i = 0; i < summary.size(); i++) {
      boolean followsItsOwn = i > 0 && summary.get(i - 1).index() == summary.get(i).index() - 1;
      reasons.add(Leaning.of(summary.get(i).text(), followsItsOwn));
    }
    int faulty = (int) reasons.stream().filter(list -> !list.isEmpty()).count();
    sentences += summary.size();
    leaning += faulty;
    clean += faulty == 0 ? 1 : 0;
    words += lines.isBlank() ? 0 : lines.strip().split("\\s+").length;
    return reasons;
  }

  List<Rouge> rouges() {
    return rouges;
  }

  @Override
  public String toString() {
    double rows = Math.max(1, rouges.size());
    return String.format(
        Locale.ROOT,
        "r1=%.2f r2=%.2f rLsum=%.2f leaning=%.1f clean=%.1f names=%.1f numbers=%.1f words=%.1f",
        100 * mean(rouges.stream().mapToDouble(Rouge::one).toArray()),
        100 * mean(rouges.stream().mapToDouble(Rouge::two).toArray()),
        100 * mean(rouges.stream().mapToDouble(Rouge::lines).toArray()),
        100.0 * leaning / Math.max(1, sentences),
        100 * clean / rows,
        names.percent(),
        numbers.percent(),
        words / rows);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / Math.max(1, values.length);
  }
}
