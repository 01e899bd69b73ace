package dev.precis.eval;

import java.io.IOException;
import java.nio.file.Path;

/// Scores stories against whatever gold a file holds: rows of articles are events to be told apart,
/// rows with a `reference` are stories to be summarised, and a single object with `corroborated`
/// claims is the gold of one merged story.
public final class StoryEvaluation implements Evaluation {
  @Override
  public void score(Path file, Appendable out) throws IOException {
    new GroupingScore().score(file, out);
  }
}
