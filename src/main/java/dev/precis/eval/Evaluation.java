package dev.precis.eval;

import java.io.IOException;
import java.nio.file.Path;

/// A task that `./precis eval` scores. It prints what a reader wants to see and ends with one line
/// `task=… file=… n=… key=value…` a file.
@FunctionalInterface
public interface Evaluation {
  /// Scores one file of gold, gzipped or not.
  void score(Path file, Appendable out) throws IOException;
}
