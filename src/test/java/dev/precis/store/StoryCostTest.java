package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What an article costs does not grow with its desk. [StoryBenchmark] measures larger ones.
final class StoryCostTest {
  @Test
  void theFiveHundredthArticleReadsHardlyMoreThanTheHundredth() {
    assertThat(reads(500)).isLessThan(1.5 * reads(100));
  }

  private static double reads(int articles) {
    var desk = new BusyDesk(articles);
    desk.room.store(desk.nextName(), desk.nextText());
    var meter = new Meter();
    desk.mergeNext(meter.on(desk.room.table.client()));
    assertThat(desk.room.storyOf(desk.nextName())).isPresent();
    return meter.reads();
  }
}
