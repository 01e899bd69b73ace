package dev.precis.local;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/// A line on the terminal that counts what is done, once it takes longer than a second. Silent
/// where nobody watches.
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration STEP = Duration.ofMillis(200);
  private static final String ERASE_LINE = "\r\u001b[K";

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final PrintStream terminal;
  private boolean shown;

  /// Counts `done` of `total` things called `what`.
  Progress(PrintStream terminal, String what, int total, IntSupplier done) {
    this.terminal = terminal;
    if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
      var _ =
          timer.scheduleAtFixedRate(
              () -> show("%s%d of %d %s".formatted(ERASE_LINE, done.getAsInt(), total, what)),
              PATIENCE.toMillis(),
              STEP.toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void show(String line) {
    terminal.print(line);
    terminal.flush();
    shown = true;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    synchronized (this) {
      if (shown) {
        terminal.print(ERASE_LINE);
      }
    }
  }
}
