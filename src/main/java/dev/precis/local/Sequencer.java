package dev.precis.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/// Numbers the changes of the embedded bucket, as S3's `sequencer` does: a later change has the
/// greater number, also after a restart. Thread-safe.
final class Sequencer {
  private final Optional<Path> file;
  private long last;

  /// Counts on from what `file` holds, or from nothing.
  Sequencer(Optional<Path> file) throws IOException {
    this.file = file;
    if (file.isPresent() && Files.exists(file.get())) {
      last = HexFormat.fromHexDigitsToLong(Files.readString(file.get()).strip());
    }
  }

  /// The next number, as 16 hexadecimal digits.
  synchronized String next() {
    last++;
    var digits = HexFormat.of().withUpperCase().toHexDigits(last);
    try {
      if (file.isPresent()) {
        Files.writeString(file.get(), digits);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("counting in " + file.get(), broken);
    }
    return digits;
  }
}
