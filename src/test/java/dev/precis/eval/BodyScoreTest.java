package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BodyScoreTest {
  @Test
  void equalWordsScoreOneWhateverStandsBetween() {
    assertThat(new BodyScore().add("One two, three four\nfive.", "One two three four five"))
        .isEqualTo(1);
  }

  @Test
  void countsRunsOfFourWords() {
    var score = new BodyScore();
    score.add("a b c d e", "a b c d e f g h");
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isCloseTo(2 / 5.0, within(1e-9));
    assertThat(score.f1()).isCloseTo(4 / 7.0, within(1e-9));
  }

  @Test
  void aRepeatedRunCountsOnceForEachTimeGoldHasIt() {
    var score = new BodyScore();
    score.add("a b c d", "a b c d a b c d");
    assertThat(score.precision()).isCloseTo(1 / 5.0, within(1e-9));
  }

  @Test
  void fewerThanFourWordsAreOneRun() {
    assertThat(new BodyScore().add("Fire out", "Fire out")).isEqualTo(1);
    assertThat(new BodyScore().add("Fire out", "Fire")).isZero();
  }

  @Test
  void aPageWithoutExtractedBodyCountsForRecallOnly() {
    var score = new BodyScore();
    score.add("a b c d", "a b c d");
    score.add("a b c d", "");
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(0.5, within(1e-9));
  }
}
