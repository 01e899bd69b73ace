package dev.precis.brief;

import dev.precis.original.Failure;
import org.jspecify.annotations.Nullable;

/// What came of an original.
public sealed interface Outcome {
  /// It gave a brief.
  record Ready(Brief brief) implements Outcome {}

  /// It cannot give one; trying again changes nothing.
  record Failed(Failure code, String detail, @Nullable String mediaType) implements Outcome {}
}
