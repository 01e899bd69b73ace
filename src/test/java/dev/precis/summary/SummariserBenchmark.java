package dev.precis.summary;

import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
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

/// How long it takes to rank an article of about 600 words, warm, on one core.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SummariserBenchmark {
  private static final String[] OPENINGS = {
    "The council of Oakford voted on Tuesday to close the old %s bridge after engineers found %s",
    "Mayor Ann Lee said the %s road would stay open for buses, and asked the region for %s",
    "“Nobody in this town wanted the %s closed,” Lee told reporters, pointing at reports of %s",
    "A study by Harbor University in 2019 counted 12,400 cars a day on the %s and warned of %s",
    "But residents of the northern %s, some of them shopkeepers, fear months of detours and %s"
  };
  private static final String[] THINGS = {
    "river", "railway", "market", "harbor", "school", "hospital", "station"
  };
  private static final String[] ENDS = {
    "cracks in three of its nine pillars.", "two million dollars in emergency repairs.",
    "rust that had spread since the flood.", "higher rents along the southern shore."
  };

  private final Summariser summariser = new Summariser();
  private final Article article = article();

  @Benchmark
  public Ranking ranks() {
    return summariser.rank(article);
  }

  private static Article article() {
    var text = new StringBuilder();
    for (int i = 0; i < 26; i++) {
      text.append(OPENINGS[i % OPENINGS.length].formatted(THINGS[i % THINGS.length], ENDS[i % 4]))
          .append(i % 3 == 2 ? "\n\n" : " ");
    }
    return switch (Originals.ofText(text.toString(), Stated.NOTHING)) {
      case Reading.Legible legible -> new Cleaner().clean(legible);
      case Reading.Illegible illegible -> throw new IllegalStateException(illegible.detail());
    };
  }
}
