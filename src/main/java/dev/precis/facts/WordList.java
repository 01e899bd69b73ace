package dev.precis.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A word list among the resources of this room: one entry a line, `#` begins a comment line.
final class WordList {
  private WordList() {}

  /// The entries of `name`, in the order of the file.
  static List<String> read(String name) {
    try (var stream = WordList.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + name + " is missing from the archive");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("resource " + name + " cannot be read", failure);
    }
  }
}
