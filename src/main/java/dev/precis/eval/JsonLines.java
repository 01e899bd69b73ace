package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A file of gold: one JSON object a line, in UTF-8, gzipped when its name ends in `.gz`.
final class JsonLines {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonLines() {}

  /// Takes one object of a file.
  @FunctionalInterface
  interface Row {
    void read(JsonNode row) throws IOException;
  }

  /// Hands each object of `file` to `row`, one at a time: pages are too large to hold them all.
  static void forEach(Path file, Row row) throws IOException {
    try (var reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          row.read(JSON.readTree(line));
        }
      }
    }
  }

  /// The string under `name`, or null where the row has none.
  static @Nullable String text(JsonNode row, String name) {
    var value = row.path(name);
    return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
  }

  private static InputStream open(Path file) throws IOException {
    var bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }
}
