package dev.precis.local;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// The local command's door: picks the command and answers with its exit code.
public final class Precis {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONGLY_CALLED = 2;

  /// A command as `help` lists it. It is made when called, so that `brief` loads no database.
  private record Entry(String usage, String purpose, Supplier<Command> command) {}

  private static final Map<String, Entry> COMMANDS = new LinkedHashMap<>();

  private static void add(String usage, String purpose, Supplier<Command> command) {
    COMMANDS.put(usage.split(" ", 2)[0], new Entry(usage, purpose, command));
  }

  static {
    var brief = "brief [FILE] | brief --jsonl IN  " + BudgetOption.USAGE;
    add(
        brief,
        "one article to one brief, or a brief for each line of IN; nothing is stored",
        () ->
            new ArticleCommand(
                brief,
                Set.of("--jsonl", "--sentences", "--words", "--characters"),
                arguments -> new BriefStage(BudgetOption.in(arguments)),
                System.out,
                System.err));
    var clean = "clean [FILE] | clean --jsonl IN";
    add(
        clean,
        "as brief, but stops at the article: its metadata, what was kept and what was dropped",
        () ->
            new ArticleCommand(
                clean, Set.of("--jsonl"), _ -> new CleanStage(), System.out, System.err));
    add(
        StoryCommand.USAGE,
        "articles to stories: what they agree on, where they differ, what only one says",
        () -> new StoryCommand(System.out, System.err));
    add(
        RunCommand.USAGE,
        "puts the files into an embedded bucket and prints their briefs and stories as the API serves them",
        () -> new RunCommand(System.out, System.err));
    add(
        ServeCommand.USAGE,
        "the page, the API and an S3 endpoint, until interrupted; kept in FOLDER, else in .precis",
        () -> new ServeCommand(System.out));
    add(
        ReingestCommand.USAGE,
        "reads articles once more, through the queue: of a data folder, or of a stack on AWS",
        () -> new ReingestCommand(System.out, System.err));
    add(
        RemergeCommand.USAGE,
        "merges articles into stories once more: of a data folder, or of a stack on AWS",
        () -> new RemergeCommand(System.out, System.err));
    add("eval TASK FILE…", "scores a task against gold data", EvalCommand::new);
    add(
        "train MODEL FILE…",
        "fits a model again and writes it into the sources",
        TrainCommand::new);
  }

  /// The commands that the script `precis` runs itself, since Maven does their work.
  private static final String SCRIPTED =
      """
        test [MAVEN OPTIONS]
            what CI runs: all tests, those on LocalStack where LOCALSTACK_ENDPOINT names one
        bench [JMH OPTIONS]
            the benchmarks
      """;

  private Precis() {}

  /// Runs a command; exits 0 when done, 1 when some input failed, 2 when it was called wrongly.
  public static void main(String[] args) {
    System.exit(run(Arrays.asList(args)));
  }

  private static int run(List<String> words) {
    var name = words.isEmpty() ? "" : words.getFirst();
    var entry = COMMANDS.get(name);
    if (entry == null) {
      boolean asked = Set.of("help", "--help", "-h").contains(name);
      (asked ? System.out : System.err).print(help());
      return asked ? DONE : WRONGLY_CALLED;
    }
    try {
      return entry.command().get().run(words.subList(1, words.size()));
    } catch (WrongUsage wrong) {
      System.err.println("precis: wrong usage: " + wrong.getMessage());
      return WRONGLY_CALLED;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      System.err.println("precis: interrupted");
      return FAILED;
    } catch (NoSuchFileException missing) {
      System.err.println("precis: there is no file " + missing.getFile());
      return FAILED;
    } catch (IOException failure) {
      System.err.println("precis: " + failure.getMessage());
      return FAILED;
    }
  }

  private static String help() {
    var help =
        new StringBuilder("Précis turns news articles into briefs. Usage: ./precis COMMAND\n\n");
    COMMANDS
        .values()
        .forEach(entry ->
            help.append("  ")
                .append(entry.usage())
                .append("\n      ")
                .append(entry.purpose())
                .append('\n'));
    return help.append(SCRIPTED)
        .append("\nA FILE or IN that is left out or - is standard input; IN may be gzipped.\n")
        .append("Exit codes: 0 done, 1 some input failed, 2 wrong usage.\n")
        .toString();
  }
}
