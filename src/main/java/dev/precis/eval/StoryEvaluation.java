package dev.precis.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/// Scores stories. What is scored depends on the gold: a `.json` file describes what one story says
/// ([GoldStoryScore]), rows with a `reference` are stories to be summed up ([StorySummaryScore]),
/// and rows without one are events to be told apart ([GroupingScore]).
public final class StoryEvaluation implements Evaluation {
  @Override
  public void score(Path file, Appendable out) throws IOException {
    if (file.toString().endsWith(".json")) {
      new GoldStoryScore().score(file, out);
    } else if (hasReferences(file)) {
      new StorySummaryScore().score(file, out);
    } else {
      new GroupingScore().score(file, out);
    }
  }

  private static boolean hasReferences(Path file) throws IOException {
    var found = new AtomicBoolean();
    JsonLines.forEach(
        file, row -> found.compareAndSet(false, JsonLines.text(row, "reference") != null));
    return found.get();
  }
}
