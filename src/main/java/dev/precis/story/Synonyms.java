package dev.precis.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Words that reports use for one another. Written by hand; its card is `synonyms.md`.
final class Synonyms {
  private static final String RESOURCE = "synonyms.txt";
  private static final Map<String, String> HEADS = read();

  private Synonyms() {}

  /// The stem that stands for `stem` and its synonyms; itself when it has none.
  static String folded(String stem) {
    return HEADS.getOrDefault(stem, stem);
  }

  private static Map<String, String> read() {
    var stream = Objects.requireNonNull(Synonyms.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var heads = new HashMap<String, String>();
      for (var line : lines.readAllLines()) {
        if (!line.startsWith("#")) {
          var stems = List.of(line.split(" ")).stream().map(Word::stem).toList();
          stems.forEach(stem -> heads.putIfAbsent(stem, stems.getFirst()));
        }
      }
      return heads;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
  }
}
