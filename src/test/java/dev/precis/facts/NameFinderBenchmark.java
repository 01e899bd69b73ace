package dev.precis.facts;

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

/// How long a fresh process takes to load the name model and the lists and to look at one sentence:
/// ten processes, one call each.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class NameFinderBenchmark {
  @Benchmark
  public NameModel loadsModel() {
    return NameModel.loaded();
  }

  @Benchmark
  public NameLists loadsLists() {
    return NameLists.loaded();
  }

  @Benchmark
  public List<Name> loadsAndFinds() {
    return new NameFinder().find(List.of(List.of("Ann", "Lee", "left", "Oslo", ".")));
  }
}
