package dev.precis.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// How many news articles hold a word, counted once and shipped, so that a word's weight does not
/// depend on what has arrived. Made by `./precis train story-background FILE…`.
final class Background {
  private static final String RESOURCE = "document-frequencies.txt.gz";

  /// The shipped table.
  static final Background SHIPPED = load();

  private final int documents;
  private final Map<String, Integer> frequencies;

  private Background(int documents, Map<String, Integer> frequencies) {
    this.documents = documents;
    this.frequencies = frequencies;
  }

  /// How telling a word is: its inverse document frequency, from 0 for one that all articles hold
  /// to about 9 for one that none does.
  double telling(String stem) {
    return Math.max(
        0, StrictMath.log((documents + 1.0) / (frequencies.getOrDefault(stem, 0) + 1.0)));
  }

  private static Background load() {
    var stream = Objects.requireNonNull(Background.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
      int documents = Integer.parseInt(Objects.requireNonNull(lines.readLine(), RESOURCE));
      var frequencies = new HashMap<String, Integer>();
      lines
          .lines()
          .forEach(line -> {
            int space = line.indexOf(' ');
            frequencies.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
          });
      return new Background(documents, frequencies);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
  }
}
