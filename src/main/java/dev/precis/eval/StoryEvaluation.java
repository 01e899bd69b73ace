package dev.precis.eval;

import java.io.IOException;
import java.nio.file.Path;

/// Scores how articles are grouped into stories: rows of articles are events to be told apart.
public final class StoryEvaluation implements Evaluation {
  @Override
  public void score(Path file, Appendable out) throws IOException {
    new GroupingScore().score(file, out);
  }
}
