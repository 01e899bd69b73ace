package dev.precis.local;

import dev.precis.store.ArticleId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// `reingest PREFIX|ID`: sends articles through the queue once more: those that were in the bucket
/// before it notified, failed ones, and all of them after a new version of the pipeline.
final class ReingestCommand implements Command {
  static final String USAGE = "reingest PREFIX|ID [--stack NAME | --data FOLDER]";

  /// What SQS takes in one call.
  private static final int BATCH = 10;

  private final PrintStream out;
  private final PrintStream err;

  ReingestCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public int run(List<String> words) throws IOException, InterruptedException, WrongUsage {
    var arguments = Arguments.of(words, Set.of("--stack", "--data"), Set.of(), USAGE);
    if (arguments.rest().size() != 1) {
      throw new WrongUsage(USAGE);
    }
    var wanted = arguments.rest().getFirst();
    var stack = arguments.option("--stack");
    if (stack.isPresent()) {
      return reingest(wanted, AwsStack.named(stack.get()));
    }
    var data = Path.of(arguments.option("--data").orElse(ServeCommand.DATA));
    try (var cloud = LocalCloud.open(Optional.of(data), 0, 0)) {
      int code = reingest(wanted, cloud);
      cloud.drain();
      return code;
    }
  }

  private int reingest(String wanted, Reingestible articles)
      throws IOException, InterruptedException {
    var id = ArticleId.parse(wanted);
    var keys = id.isPresent() ? articles.key(id.get()).stream().toList() : articles.keys(wanted);
    if (keys.isEmpty()) {
      err.println("precis: there is no article " + wanted);
      return 1;
    }
    var sent = new AtomicInteger();
    try (var _ = new Progress(err, "articles", keys.size(), sent::get)) {
      for (int start = 0; start < keys.size(); start += BATCH) {
        var batch = keys.subList(start, Math.min(start + BATCH, keys.size()));
        articles.readAgain(batch);
        sent.addAndGet(batch.size());
      }
    }
    out.printf("%d articles are read once more%n", keys.size());
    return 0;
  }
}
