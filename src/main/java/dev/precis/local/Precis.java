package dev.precis.local;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The local command's door: picks the command and answers with its exit code.
public final class Precis {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONGLY_CALLED = 2;

  private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("eval", new EvalCommand());
    COMMANDS.put("train", new TrainCommand());
  }

  private Precis() {}

  /// Runs a command; exits 0 when done, 1 when some input failed, 2 when it was called wrongly.
  public static void main(String[] args) {
    System.exit(run(Arrays.asList(args)));
  }

  private static int run(List<String> words) {
    var command = words.isEmpty() ? null : COMMANDS.get(words.getFirst());
    if (command == null) {
      System.err.println("precis: the commands are " + String.join(", ", COMMANDS.keySet()));
      return words.isEmpty() || !words.getFirst().equals("help") ? WRONGLY_CALLED : DONE;
    }
    try {
      return command.run(words.subList(1, words.size()));
    } catch (WrongUsage wrong) {
      System.err.println("precis: usage: " + wrong.getMessage());
      return WRONGLY_CALLED;
    } catch (IOException failure) {
      System.err.println("precis: " + failure.getMessage());
      return FAILED;
    }
  }
}
