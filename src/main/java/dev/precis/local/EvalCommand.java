package dev.precis.local;

import dev.precis.eval.CleaningEvaluation;
import dev.precis.eval.Evaluation;
import dev.precis.eval.FactsEvaluation;
import dev.precis.eval.FiveWsEvaluation;
import dev.precis.eval.JoinEvaluation;
import dev.precis.eval.NameEvaluation;
import dev.precis.eval.QuotationEvaluation;
import dev.precis.eval.SentenceEvaluation;
import dev.precis.eval.StoryEvaluation;
import dev.precis.eval.SummaryEvaluation;
import dev.precis.summary.Budget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// `eval TASK FILE…`: scores a task against gold data.
final class EvalCommand implements Command {
  private static final String SUMMARIES = "summaries";

  private static final Map<String, Evaluation> TASKS =
      new TreeMap<>(
          Map.of(
              "cleaning",
              new CleaningEvaluation(),
              "facts",
              new FactsEvaluation(),
              "fivews",
              new FiveWsEvaluation(),
              "joins",
              new JoinEvaluation(),
              "names",
              new NameEvaluation(),
              "quotations",
              new QuotationEvaluation(),
              "sentences",
              new SentenceEvaluation(),
              "stories",
              new StoryEvaluation(),
              SUMMARIES,
              new SummaryEvaluation(Budget.DEFAULT)));

  @Override
  public int run(List<String> arguments) throws IOException, WrongUsage {
    var usage =
        "eval TASK FILE…, where TASK is one of %s; summaries takes %s"
            .formatted(String.join(", ", TASKS.keySet()), BudgetOption.USAGE);
    var words = Arguments.of(arguments, BudgetOption.NAMES, Set.of(), usage);
    var name = words.rest().isEmpty() ? "" : words.rest().getFirst();
    boolean budgeted = !words.options().isEmpty();
    if (!TASKS.containsKey(name)
        || words.rest().size() < 2
        || (budgeted && !name.equals(SUMMARIES))) {
      throw new WrongUsage(usage);
    }
    var task = budgeted ? new SummaryEvaluation(BudgetOption.in(words)) : TASKS.get(name);
    for (var file : words.rest().subList(1, words.rest().size())) {
      task.score(Path.of(file), System.out);
    }
    return 0;
  }
}
