package dev.precis.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A model that `./precis train` fits: the same files give the same bytes.
@FunctionalInterface
public interface Training {
  /// Fits the model to `files` and writes it to `model`.
  void fit(List<Path> files, Path model, Appendable log) throws IOException;
}
