package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryTrainingTest {
  @Test
  void theSentencesThatSayTheReferenceShareTheLabel() {
    var labels =
        ExtractLabels.of(
            List.of("Birds sang.", "The old bridge closed.", "Two engineers found rust."),
            "The bridge closed.\nEngineers found rust.");
    assertThat(labels[1]).isGreaterThan(0.9);
    assertThat(labels[2]).isGreaterThan(0.9);
    assertThat(labels[0]).isLessThan(0.1);
  }

  @Test
  void weightsFollowTheMeasureThatTells() {
    var examples = new ArrayList<RidgeLogistic.Example>();
    for (int i = 0; i < 40; i++) {
      double telling = i % 2;
      examples.add(new RidgeLogistic.Example(new double[] {telling, i % 3}, telling, 1));
    }
    var fit = RidgeLogistic.of(examples, 2, 0.1);
    assertThat(fit.weights()[0]).isGreaterThan(0.5);
    assertThat(fit.weights()[1]).isBetween(-0.1, 0.1);
  }
}
