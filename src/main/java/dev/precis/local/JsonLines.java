package dev.precis.local;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.zip.GZIPInputStream;

/// A file of JSON lines, gzipped or not; `-` is standard input.
final class JsonLines {
  /// Lines under way for each processor: enough that one long article does not hold up the others.
  private static final int LINES_AHEAD = 16;

  private final String file;

  JsonLines(String file) {
    this.file = file;
  }

  /// Answers each line that is not blank, on all processors, and hands the answers on in the order
  /// of the lines.
  <T> void map(Function<JsonLine, T> answering, Consumer<T> onwards) throws IOException {
    var number = new AtomicInteger();
    try (var reader =
        new BufferedReader(new InputStreamReader(unpacked(), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .map(line -> new JsonLine(number.incrementAndGet(), line))
          .filter(line -> !line.json().isBlank())
          .gather(
              Gatherers.mapConcurrent(
                  LINES_AHEAD * Runtime.getRuntime().availableProcessors(), answering))
          .forEachOrdered(onwards);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private InputStream unpacked() throws IOException {
    var in =
        new BufferedInputStream(file.equals("-") ? System.in : Files.newInputStream(Path.of(file)));
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in) : in;
  }
}
