package dev.precis.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.precis.original.Original;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a page of typical size takes, warm, on one core: all of it, and its stages.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CleanerBenchmark {
  private final String html = SamplePage.ofTypicalSize();
  private final Original original = new Original(html.getBytes(UTF_8), "a.html", "text/html", null);
  private final Reading.Legible reading = legible(Originals.ofHtml(html, Stated.NOTHING));
  private final Cleaner cleaner = new Cleaner();

  /// From bytes to article.
  @Benchmark
  public Article whole() {
    return cleaner.clean(legible(Originals.read(original)));
  }

  /// From bytes to source text: decoding, parsing, rendering.
  @Benchmark
  public Reading reads() {
    return Originals.read(original);
  }

  /// From markup to source text: parsing, rendering.
  @Benchmark
  public Reading renders() {
    return Originals.ofHtml(html, Stated.NOTHING);
  }

  /// jsoup's parsing alone, which nothing of ours can be faster than.
  @Benchmark
  public Document parses() {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /// From source text to article: body, metadata, sentences, language.
  @Benchmark
  public Article cleans() {
    return cleaner.clean(reading);
  }

  private static Reading.Legible legible(Reading reading) {
    return switch (reading) {
      case Reading.Legible legible -> legible;
      case Reading.Illegible illegible -> throw new IllegalStateException(illegible.detail());
    };
  }
}
