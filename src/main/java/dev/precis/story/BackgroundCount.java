package dev.precis.story;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Counts the background table anew: in how many articles each stem stands.
public final class BackgroundCount {
  /// A stem in fewer articles weighs as much as one in none.
  private static final int FEWEST = 3;

  private final Map<String, Integer> frequencies = new TreeMap<>();
  private int documents;

  /// Counts one article; one without words does not count.
  public void add(String text) {
    Set<String> stems = new HashSet<>();
    Word.in(text, 0).forEach(word -> stems.add(word.stem()));
    if (!stems.isEmpty()) {
      documents++;
      stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
    }
  }

  /// How many articles were counted.
  public int documents() {
    return documents;
  }

  /// Writes the table, the same counts always as the same bytes.
  public void write(Path table) throws IOException {
    Files.createDirectories(table.toAbsolutePath().getParent());
    try (var out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(table)), StandardCharsets.UTF_8)) {
      out.write(documents + "\n");
      for (var entry : frequencies.entrySet()) {
        if (entry.getValue() >= FEWEST) {
          out.write(entry.getKey() + " " + entry.getValue() + "\n");
        }
      }
    }
  }
}
