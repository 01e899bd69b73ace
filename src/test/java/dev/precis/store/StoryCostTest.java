package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What an article costs does not grow with its desk. [StoryBenchmark] measures larger ones.
final class StoryCostTest {
  /// Of so few words each stands in dozens of five hundred articles.
  private static final int FEW_WORDS = 40;

  @Test
  void theFiveHundredthArticleReadsHardlyMoreThanTheHundredth() {
    assertThat(reads(new BusyDesk(500))).isLessThan(1.5 * reads(new BusyDesk(100)));
  }

  @Test
  void anArticleWhoseWordsVeryManyShareReadsNotTwiceAsMuch() {
    assertThat(reads(new BusyDesk(500, FEW_WORDS))).isLessThan(2 * reads(new BusyDesk(100)));
  }

  private static double reads(BusyDesk desk) {
    desk.room.store(desk.nextName(), desk.nextText());
    var meter = new Meter();
    desk.mergeNext(meter.on(desk.room.table.client()));
    assertThat(desk.room.storyOf(desk.nextName())).isPresent();
    return meter.reads();
  }
}
