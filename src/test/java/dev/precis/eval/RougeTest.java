package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The expected values are those of Google's `rouge-score` 0.1.2 with its stemmer on.
final class RougeTest {
  private static final Offset<Double> CLOSE = within(1e-6);

  @Test
  void wordsAreComparedByTheirStems() {
    var rouge = Rouge.of("The mayors resigned.", "A mayor resigns today.");
    assertThat(rouge.one()).isCloseTo(4 / 7.0, CLOSE);
    assertThat(rouge.two()).isCloseTo(2 / 5.0, CLOSE);
  }

  @Test
  void aWordCountsNoOftenerThanItStands() {
    assertThat(Rouge.of("no no no", "no").one()).isCloseTo(0.5, CLOSE);
  }

  @Test
  void eachReferenceLineTakesFromAllLinesOfTheSummary() {
    var rouge = Rouge.of("one two three\nfour five", "five four\nthree one two");
    assertThat(rouge.lines()).isCloseTo(0.6, CLOSE);
  }

  @Test
  void nothingSharedIsZero() {
    assertThat(Rouge.of("a b", "c d")).isEqualTo(new Rouge(0, 0, 0));
    assertThat(Rouge.of("a b", "")).isEqualTo(new Rouge(0, 0, 0));
  }
}
