package dev.precis.story;

import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reports for tests.
final class Reports {
  private static final Pipeline PIPELINE = new Pipeline();

  private Reports() {}

  static Report of(String id, String text) {
    var reading = Originals.ofText(text, Stated.NOTHING);
    if (PIPELINE.brief(reading) instanceof Outcome.Ready(var brief)) {
      return Report.of(id, brief);
    }
    throw new IllegalArgumentException("no article: " + text);
  }

  /// The five articles that ship with the project, all of one event.
  static List<Report> seeds() {
    try (var files = Files.list(Path.of("seeds"))) {
      return files
          .sorted()
          .map(file -> of(file.getFileName().toString().substring(0, 3), read(file)))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
