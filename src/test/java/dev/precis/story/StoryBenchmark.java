package dev.precis.story;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What an article costs at a desk that holds a hundred or ten thousand, and what merging five
/// costs; warm, on one core. Words fall to articles as in news: a few stand in very many.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StoryBenchmark {
  private static final int TERMS = 80;
  private static final int VOCABULARY = 20_000;
  private static final int ARTICLES_PER_EVENT = 5;

  @Param({"100", "10000"})
  private int stored;

  private InMemoryDesk desk = new InMemoryDesk();
  private Digest next = digest(0);
  private List<Report> reports = List.of();

  @Setup
  public void fill() {
    desk = new InMemoryDesk();
    for (int i = 0; i < stored; i++) {
      desk.add(digest(i));
    }
    next = digest(stored);
    reports = Reports.seeds();
  }

  /// An article comes, finds its story and goes again.
  @Benchmark
  public List<List<String>> groupsOneMore() {
    desk.add(next);
    var groups = desk.groupsAround(next.id());
    desk.remove(next.id());
    return groups;
  }

  @Benchmark
  public Story mergesFive() {
    return StoryMaker.merge(reports);
  }

  /// Half of an article's terms are its event's, half its own.
  private static Digest digest(int number) {
    var event = new Random(number / ARTICLES_PER_EVENT);
    var own = new Random(1_000_000L + number);
    var terms = new TreeMap<String, Integer>();
    while (terms.size() < TERMS) {
      var random = terms.size() % 2 == 0 ? event : own;
      int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
      terms.merge(
          "w" + rank, (int) (500 + 1_000 * Math.log(rank + 1.0) / Math.log(VOCABULARY)), Math::max);
    }
    return new Digest(
        String.format(Locale.ROOT, "a%06d", number),
        null,
        terms.entrySet().stream()
            .map(term -> new Digest.Term(term.getKey(), term.getValue()))
            .toList());
  }
}
