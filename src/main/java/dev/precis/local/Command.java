package dev.precis.local;

import java.io.IOException;
import java.util.List;

/// One command of `./precis`.
@FunctionalInterface
interface Command {
  /// Runs it with the words after its name.
  ///
  /// @return the exit code: 0 done, 1 some input failed
  /// @throws WrongUsage when it was called wrongly, which ends with exit code 2
  int run(List<String> arguments) throws IOException, InterruptedException, WrongUsage;
}
