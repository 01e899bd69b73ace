package dev.precis.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// `serve [FOLDER]`: the page, the API and an S3 endpoint, until it is interrupted. What arrives is
/// kept in the folder between runs.
final class ServeCommand implements Command {
  static final String USAGE = "serve [FOLDER] [--port N] [--s3-port N]";

  /// Where it is kept unless a folder is named.
  static final String DATA = ".precis";

  private static final int API_PORT = 8080;
  private static final int S3_PORT = 9000;
  private static final int MAX_PORT = 65_535;

  private final PrintStream out;

  ServeCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> words) throws IOException, WrongUsage {
    var arguments = Arguments.of(words, Set.of("--port", "--s3-port"), Set.of(), USAGE);
    if (arguments.rest().size() > 1) {
      throw new WrongUsage(USAGE);
    }
    var data = Path.of(arguments.rest().isEmpty() ? DATA : arguments.rest().getFirst());
    int apiPort = port(arguments, "--port", API_PORT);
    int s3Port = port(arguments, "--s3-port", S3_PORT);
    try (var cloud = LocalCloud.open(Optional.of(data), apiPort, s3Port)) {
      cloud.followStream();
      out.printf(
          """
          Page and API   %s
          Bucket         s3://%s at %s
          Kept in        %s

          Put an article into it:
            export AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_DEFAULT_REGION=%s
            aws s3 cp article.txt s3://%s/incoming/ --endpoint-url %s
          """,
          cloud.gateway().endpoint(),
          LocalBucket.NAME,
          cloud.bucket().endpoint(),
          data,
          LocalCloud.ACCESS_KEY,
          LocalCloud.ACCESS_KEY,
          LocalCloud.REGION,
          LocalBucket.NAME,
          cloud.bucket().endpoint());
      awaitInterrupt();
    }
    return 0;
  }

  private static int port(Arguments arguments, String option, int otherwise) throws WrongUsage {
    return arguments.option(option).isPresent() ? arguments.number(option, 0, MAX_PORT) : otherwise;
  }

  private static void awaitInterrupt() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
