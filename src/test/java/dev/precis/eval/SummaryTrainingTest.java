package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SummaryTrainingTest {
  @Test
  void theSentencesThatSayTheReferenceShareTheLabel() {
    var labels =
        ExtractLabels.of(
            List.of("Birds sang.", "The old bridge closed.", "Two engineers found rust."),
            "The bridge closed.\nEngineers found rust.",
            3);
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

  @Test
  void theSameFilesGiveTheSameModel(@TempDir Path folder) throws IOException {
    var rows = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      rows.append(
          """
          {"id":"%d","text":"The bridge %d closed on Monday. Birds sang there. Nobody knew.",\
          "reference":"The bridge %d closed."}
          """
              .formatted(i, i, i));
    }
    var file = Files.writeString(folder.resolve("rows.jsonl"), rows);
    var log = new StringBuilder();
    new SummaryTraining().fit(List.of(file), folder.resolve("one.txt"), log);
    new SummaryTraining().fit(List.of(file), folder.resolve("two.txt"), new StringBuilder());
    assertThat(folder.resolve("two.txt")).hasSameBinaryContentAs(folder.resolve("one.txt"));
    assertThat(log).contains("fold 4 lead", "fold 4 model", "fitted to 10 articles");
  }
}
