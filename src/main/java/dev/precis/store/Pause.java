package dev.precis.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Waits between tries at a busy table: longer each time, never twice alike.
final class Pause {
  /// How often a write is tried before the fault is the caller's.
  static final int TRIES = 8;

  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private Pause() {}

  /// Waits after the given try, the first being 0.
  static void after(int tried) {
    long most = Math.min(FIRST.toMillis() << tried, LONGEST.toMillis());
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the table", interrupted);
    }
  }
}
