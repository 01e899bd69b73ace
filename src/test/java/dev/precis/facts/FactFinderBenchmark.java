package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to find the facts of an article of about 600 words, warm, on one core.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class FactFinderBenchmark {
  private static final List<String> SENTENCES =
      List.of(
          "At least six workers were injured on %s when part of the Oakford bridge fell into the river.",
          "Mayor Ann Lee of Oakford, a city of 120,000 people in %s, closed the road to buses.",
          "“We heard a crack and then the whole pillar went down,” said Peter Novak, an engineer from %s.",
          "The Transport Ministry said that inspectors from %s had warned of rust in May 2019.",
          "Novak told Reuters that nearly 600 cars an hour had crossed the bridge since %s.",
          "The National Bridge Agency (NBA) will pay $3.5 million for repairs, a spokeswoman in %s said.",
          "“Nobody wanted this,” she added, pointing at a report that Harbor University published in %s.",
          "Dozens of residents marched through %s because the city had kept the bridge open.");
  private static final List<String> TIMES_AND_PLACES =
      List.of("Monday", "Norway", "Geneva", "Oslo", "October", "Brussels", "2018");

  private final FactFinder finder = new FactFinder();
  private final Article article = article();

  @Benchmark
  public Facts findsFacts() {
    return finder.find(article);
  }

  @Benchmark
  public List<Entity> findsEntities() {
    return new EntityFinder().find(article);
  }

  private static Article article() {
    var text = new StringBuilder();
    for (int i = 0; i < 38; i++) {
      text.append(
              SENTENCES
                  .get(i % SENTENCES.size())
                  .formatted(TIMES_AND_PLACES.get(i % TIMES_AND_PLACES.size())))
          .append(i % 3 == 2 ? "\n\n" : " ");
    }
    return switch (Originals.ofText(text.toString(), Stated.NOTHING)) {
      case Reading.Legible legible -> new Cleaner().clean(legible);
      case Reading.Illegible illegible -> throw new IllegalStateException(illegible.detail());
    };
  }
}
