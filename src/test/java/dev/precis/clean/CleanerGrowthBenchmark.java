package dev.precis.clean;

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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How the time for a page grows with its size: a page twice as large should take no more than
/// twice as long, however it is made.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class CleanerGrowthBenchmark {
  /// What the page is made of.
  public enum Make {
    DEEP {
      @Override
      String page(int size) {
        return "<div>".repeat(size) + "The bridge fell.";
      }
    },
    DEEP_INLINE {
      @Override
      String page(int size) {
        return "<p>" + "<b>The ".repeat(size) + "bridge fell.";
      }
    },
    WIDE {
      @Override
      String page(int size) {
        return "<p>The bridge fell.</p>".repeat(size);
      }
    },
    HEADINGS {
      @Override
      String page(int size) {
        return "<h1>The bridge</h1><a href=x>fell</a>".repeat(size);
      }
    },
    ATTRIBUTE {
      @Override
      String page(int size) {
        return "<p class=\"" + "ad ".repeat(size * 100) + "\">The bridge fell.</p>";
      }
    },
    ONE_LINE {
      @Override
      String page(int size) {
        return "<p>" + "The bridge fell, said Ann. ".repeat(size * 2);
      }
    },
    PREFORMATTED {
      @Override
      String page(int size) {
        return "<pre>" + "The bridge fell.\n".repeat(size);
      }
    },
    LETTERS {
      @Override
      String page(int size) {
        return "<p>" + "a<br>".repeat(size * 10);
      }
    },
    HALF_OPEN {
      @Override
      String page(int size) {
        return "<div class=x <p ".repeat(size) + ">The bridge fell.";
      }
    },
    ENTITIES {
      @Override
      String page(int size) {
        return "<p>" + "&ampampamp&#x&#xffffffffff;&lt;script&gt;".repeat(size);
      }
    },
    MISNESTED {
      @Override
      String page(int size) {
        return "<b><p>The bridge</b> fell.".repeat(size / 10);
      }
    };

    abstract String page(int size);
  }

  @Param Make make = Make.DEEP;

  @Param({"25000", "50000", "100000"})
  int size;

  private final Cleaner cleaner = new Cleaner();
  private String html = "";

  @Setup
  public void writePage() {
    html = make.page(size);
  }

  @Benchmark
  public Article cleans() {
    return switch (Originals.ofHtml(html, Stated.NOTHING)) {
      case Reading.Legible legible -> cleaner.clean(legible);
      case Reading.Illegible illegible -> throw new IllegalStateException(illegible.detail());
    };
  }
}
