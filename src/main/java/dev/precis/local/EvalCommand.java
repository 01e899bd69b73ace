package dev.precis.local;

import dev.precis.eval.CleaningEvaluation;
import dev.precis.eval.Evaluation;
import dev.precis.eval.FactsEvaluation;
import dev.precis.eval.FiveWsEvaluation;
import dev.precis.eval.NameEvaluation;
import dev.precis.eval.QuotationEvaluation;
import dev.precis.eval.SentenceEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `eval TASK FILE…`: scores a task against gold data.
final class EvalCommand implements Command {
  private static final Map<String, Evaluation> TASKS =
      new TreeMap<>(
          Map.of(
              "cleaning",
              new CleaningEvaluation(),
              "facts",
              new FactsEvaluation(),
              "fivews",
              new FiveWsEvaluation(),
              "names",
              new NameEvaluation(),
              "quotations",
              new QuotationEvaluation(),
              "sentences",
              new SentenceEvaluation()));

  @Override
  public int run(List<String> arguments) throws IOException, WrongUsage {
    var task = arguments.isEmpty() ? null : TASKS.get(arguments.getFirst());
    if (task == null || arguments.size() < 2) {
      throw new WrongUsage(
          "eval TASK FILE…, where TASK is one of " + String.join(", ", TASKS.keySet()));
    }
    for (var file : arguments.subList(1, arguments.size())) {
      task.score(Path.of(file), System.out);
    }
    return 0;
  }
}
