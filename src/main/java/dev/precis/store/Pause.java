package dev.precis.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/// Waits between tries at a busy table: longer each time, never twice alike.
final class Pause {
  /// How often a write is tried before the fault is the caller's.
  static final int TRIES = 8;

  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private Pause() {}

  /// Waits after the given try, the first being 0.
  ///
  /// @throws ProvisionedThroughputExceededException when that was the last one
  static void after(int tried) {
    if (tried + 1 >= TRIES) {
      throw ProvisionedThroughputExceededException.builder()
          .message("the table was busy in each of " + TRIES + " tries")
          .build();
    }
    long most = Math.min(FIRST.toMillis() << tried, LONGEST.toMillis());
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the table", interrupted);
    }
  }
}
