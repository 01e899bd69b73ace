package dev.precis.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the lexicons that ship: each a resource beside the class that reads it, an entry a line;
/// `#` begins a line of comment.
public final class Lexicon {
  private Lexicon() {}

  /// The entries of the lexicon `name` beside `owner`, in the order of the file.
  ///
  /// @throws IllegalStateException when there is no such resource
  public static List<String> entries(Class<?> owner, String name) {
    try (var stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no lexicon %s beside %s".formatted(name, owner.getName()));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("lexicon %s cannot be read".formatted(name), unreadable);
    }
  }
}
