package dev.precis.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Reading;
import dev.precis.summary.Budget;
import java.util.Set;

/// The whole way: the brief as it is served, with a summary of a given budget.
final class BriefStage implements Stage {
  /// The desk of articles that come without a bucket.
  private static final String DESK = "main";

  /// What a ranking holds enough sentences for.
  private static final int MOST_SENTENCES = 12;

  private static final Set<String> BUDGETS = Set.of("--sentences", "--words", "--characters");

  private final Pipeline pipeline = new Pipeline();
  private final Budget budget;

  BriefStage(Budget budget) {
    this.budget = budget;
  }

  /// With the budget that the options of `brief` set: one of sentences, words or characters.
  static BriefStage of(Arguments arguments) throws WrongUsage {
    var given = arguments.options().keySet().stream().filter(BUDGETS::contains).toList();
    if (given.size() > 1) {
      throw new WrongUsage("only one of --sentences, --words and --characters sets the budget");
    }
    return new BriefStage(given.isEmpty() ? Budget.DEFAULT : budget(arguments, given.getFirst()));
  }

  private static Budget budget(Arguments arguments, String option) throws WrongUsage {
    return switch (option) {
      case "--sentences" -> new Budget.Sentences(arguments.number(option, 1, MOST_SENTENCES));
      case "--words" -> new Budget.Words(arguments.number(option, 1, Integer.MAX_VALUE));
      default -> new Budget.Characters(arguments.number(option, 1, Integer.MAX_VALUE));
    };
  }

  @Override
  public String field() {
    return "brief";
  }

  /// A brief says its own id, and is printed as the API serves it.
  @Override
  public ObjectNode alone(String id, ObjectNode document) {
    return document;
  }

  @Override
  public Result of(String id, Reading reading) {
    return switch (pipeline.brief(reading)) {
      case Outcome.Failed(var code, var detail, _) -> new Result.Refused(code.code(), detail);
      case Outcome.Ready(var brief) ->
          new Result.Document(
              BriefJson.within(
                  BriefJson.full(brief, new Envelope(id, DESK, null, null, null)), budget));
    };
  }
}
