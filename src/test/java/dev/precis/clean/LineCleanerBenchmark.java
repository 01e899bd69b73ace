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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to clean the text of a scraped page, warm, on one core: an article of 650
/// words among 60 lines of menus, teasers, comments and imprint, 5,700 characters in all.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineCleanerBenchmark {
  private static final String MENU =
      """
      Skip to content
      Home
      News
      Sport
      Weather
      Opinion
      Sign in
      Subscribe
      Search
      Oakford Gazette
      Tuesday, 4 May
      Old bridge in Oakford to close after cracks are found
      By Ann Lee
      4 May, 10:15
      Share
      Tweet
      Photo: The bridge on Monday. (B. Chan)
      """;

  private static final String[] SENTENCES = {
    "The council of Oakford voted on Tuesday to close the old bridge after engineers found cracks.",
    "“Nobody in this town wanted it closed,” Mayor Ann Lee told reporters, pointing at two reports.",
    "A study by Harbor University in 2019 counted 12,400 cars a day and warned of rust in the piers.",
    "But residents of the northern bank, some of them shopkeepers, fear months of detours and debt.",
    "The region will pay half of the repairs, which are to begin in June and to last until next spring."
  };

  private static final String REST =
      """
      Related
      Ferry to run again after ten years
      What we know about the flood
      More from Oakford
      Read more
      Five walks along the northern bank
      Comments (2)
      Joe says:
      They should have mended it years ago, I said so at the time.
      Reply
      Kim says:
      Who pays for this in the end? We do.
      Reply
      Leave a comment
      Sign up for our newsletter
      Get the day's news by mail, every morning at seven.
      About us
      Contact
      Privacy policy
      Cookie settings
      © 2021 Oakford Gazette. All rights reserved.
      """;

  private final LineCleaner lines = new LineCleaner();
  private final Cleaner cleaner = new Cleaner();
  private final String text = text();

  /// The part that finds the body.
  @Benchmark
  public Object cutsLines() {
    return lines.cut(text);
  }

  /// All of it: the language and the sentences of the body, and the metadata, as well.
  @Benchmark
  public Article cleans() {
    return switch (Originals.ofText(text, Stated.NOTHING)) {
      case Reading.Legible legible -> cleaner.clean(legible);
      case Reading.Illegible illegible -> throw new IllegalStateException(illegible.detail());
    };
  }

  private static String text() {
    var text = new StringBuilder(MENU);
    for (int i = 0; i < 40; i++) {
      text.append(SENTENCES[i % SENTENCES.length]).append(i % 2 == 1 ? "\n" : " ");
    }
    return text.append(REST).toString();
  }

  /// Prints the size that the comment above states.
  public static void main(String[] arguments) {
    System.out.println(text().length() + " characters, " + text().lines().count() + " lines");
  }
}
