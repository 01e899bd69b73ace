package dev.precis.eval;

import dev.precis.summary.Budget;
import dev.precis.summary.MeasuredArticle;
import dev.precis.summary.RankedSentence;
import dev.precis.summary.Summariser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Scores summaries within a budget against references people wrote, beside the lead: the first
/// sentences of the same cleaned article within the same budget (see [SummarisedArticle] for what a
/// row holds). Prints the sentences that lean, then the lead's line, then ours with the gain over
/// the lead and its two-sided p of a paired bootstrap. Shares are of 100; `ms` is the median time
/// to rank an article.
public final class SummaryEvaluation implements Evaluation {
  private final Budget budget;
  private final Summariser summariser = new Summariser();

  /// @param budget what each summary may hold
  public SummaryEvaluation(Budget budget) {
    this.budget = budget;
  }

  @Override
  public void score(Path file, Appendable out) throws IOException {
    var ours = new SummaryScore();
    var lead = new SummaryScore();
    var milliseconds = new ArrayList<Double>();
    for (var row : SummarisedArticle.in(file)) {
      long start = System.nanoTime();
      var ranking = summariser.rank(row.article());
      milliseconds.add((System.nanoTime() - start) / 1e6);
      lead.add(row.reference(), MeasuredArticle.of(row.article()).lead().within(budget));
      var summary = ranking.within(budget);
      printLeaning(row.id(), summary, ours.add(row.reference(), summary), out);
    }
    var name = file.getFileName();
    out.append(
        String.format(
            Locale.ROOT,
            "lead: %s%ntask=summaries file=%s n=%d budget=%s %s %s %s %s ms=%.2f%n",
            lead,
            name,
            ours.rouges().size(),
            budget.getClass().getSimpleName().toLowerCase(Locale.ROOT) + budget.size(),
            ours,
            gain("r1", ours, lead, Rouge::one),
            gain("r2", ours, lead, Rouge::two),
            gain("rLsum", ours, lead, Rouge::lines),
            median(milliseconds)));
  }

  private static void printLeaning(
      String id, List<RankedSentence> summary, List<List<String>> reasons, Appendable out)
      throws IOException {
    for (int i = 0; i < summary.size(); i++) {
      if (!reasons.get(i).isEmpty()) {
        out.append("%s leans %s: %s%n".formatted(id, reasons.get(i), summary.get(i).text()));
      }
    }
  }

  private static String gain(
      String name, SummaryScore ours, SummaryScore lead, ToDoubleFunction<Rouge> measure) {
    var differences = new double[ours.rouges().size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] =
          100
              * (measure.applyAsDouble(ours.rouges().get(i))
                  - measure.applyAsDouble(lead.rouges().get(i)));
    }
    var bootstrap = PairedBootstrap.of(differences);
    return String.format(
        Locale.ROOT, "%sGain=%+.2f %sP=%.4f", name, bootstrap.mean(), name, bootstrap.p());
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}
