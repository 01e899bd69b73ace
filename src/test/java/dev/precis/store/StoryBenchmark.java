package dev.precis.store;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it takes to merge an article into a story of its desk, which then has five: time on
/// DynamoDB Local, and the table's read and write units, for the hundredth article of a desk and
/// for the ten-thousandth.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 20)
public class StoryBenchmark {
  @Param({"100", "10000"})
  public int articles;

  @SuppressWarnings("NullAway.Init") // JMH calls fill() first
  private BusyDesk desk;

  /// Units of the table.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Units {
    public double reads;
    public double writes;
    public double calls;
  }

  @Setup
  public void fill() {
    desk = new BusyDesk(articles);
    desk.room.store(desk.nextName(), desk.nextText());
  }

  @Setup(Level.Iteration)
  public void comeAnew() {
    desk.room.leave(desk.nextName());
    desk.room.store(desk.nextName(), desk.nextText());
  }

  @Benchmark
  public void merge(Units units) {
    var meter = new Meter();
    desk.mergeNext(meter.on(desk.room.table.client()));
    units.reads += meter.reads();
    units.writes += meter.writes();
    units.calls += meter.calls();
  }
}
