package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PairedBootstrapTest {
  @Test
  void aGainInEveryRowIsSure() {
    var rows = new double[50];
    Arrays.fill(rows, 0.5);
    assertThat(PairedBootstrap.of(rows).p()).isZero();
    assertThat(PairedBootstrap.of(rows).mean()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void gainsAndLossesThatCancelAreNot() {
    var rows = new double[50];
    Arrays.setAll(rows, i -> i % 2 == 0 ? 1 : -0.99);
    assertThat(PairedBootstrap.of(rows).p()).isGreaterThan(0.5);
  }
}
