package dev.precis.local;

import dev.precis.summary.Budget;
import java.util.Set;

/// The options that say how much a summary may hold, of which one may be given.
final class BudgetOption {
  static final Set<String> NAMES = Set.of("--sentences", "--words", "--characters");

  static final String USAGE = "[--sentences N | --words N | --characters N]";

  /// What a ranking holds enough sentences for.
  private static final int MOST_SENTENCES = 12;

  private BudgetOption() {}

  /// The budget that `arguments` set, or three sentences.
  ///
  /// @throws WrongUsage if they set two, or one out of range
  static Budget in(Arguments arguments) throws WrongUsage {
    var given = arguments.options().keySet().stream().filter(NAMES::contains).toList();
    if (given.size() > 1) {
      throw new WrongUsage("only one of --sentences, --words and --characters sets the budget");
    }
    return given.isEmpty() ? Budget.DEFAULT : budget(arguments, given.getFirst());
  }

  private static Budget budget(Arguments arguments, String option) throws WrongUsage {
    return switch (option) {
      case "--sentences" -> new Budget.Sentences(arguments.number(option, 1, MOST_SENTENCES));
      case "--words" -> new Budget.Words(arguments.number(option, 1, Integer.MAX_VALUE));
      default -> new Budget.Characters(arguments.number(option, 1, Integer.MAX_VALUE));
    };
  }
}
