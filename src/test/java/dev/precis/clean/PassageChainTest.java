package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PassageChainTest {
  private static final PassageChain CHAIN =
      new PassageChain(
          new double[4],
          new double[][] {{0.9, 0.1, 0, 0}, {0, 0.8, 0.1, 0.1}, {0, 0.5, 0.5, 0}, {0, 0, 0, 1}});

  private static final double[] UNSURE = {0, 0, 0, 0};
  private static final double[] BODY = {-9, 9, -9, -9};
  private static final double[] BELOW = {-9, -9, -9, 9};

  @Test
  void whatComesAfterALineBelowTheBodyIsBelowToo() {
    var posteriors = CHAIN.posteriors(new double[][] {BODY, BELOW, UNSURE, UNSURE});
    assertThat(posteriors[3][PassageChain.BELOW]).isGreaterThan(0.99);
  }

  @Test
  void lineBetweenBodyIsBodyOrAGap() {
    var between = CHAIN.posteriors(new double[][] {BODY, UNSURE, BODY})[1];
    assertThat(between[PassageChain.BODY] + between[PassageChain.GAP]).isEqualTo(1, within(1e-3));
  }

  @Test
  void likelihoodsOfAUnitAddUpToOne() {
    for (var unit : CHAIN.posteriors(new double[][] {UNSURE, BODY, {500, -500, 0, 3}, BELOW})) {
      assertThat(unit[0] + unit[1] + unit[2] + unit[3]).isEqualTo(1, within(1e-6));
    }
  }
}
