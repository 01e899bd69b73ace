package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiveWsEvaluationTest {
  @TempDir private Path folder;

  @Test
  void answerHitsWhenItSharesHalfItsWordsWithAnyPhrase() throws IOException {
    assertThat(score("\"who\":[{\"text\":\"a crane\"},{\"text\":\"old workers\"}]"))
        .contains("who=1.000,whoRightOfAnswered=1.000,whoAnswered=1.000");
  }

  @Test
  void answerThatSharesLessIsWrong() throws IOException {
    assertThat(score("\"who\":[{\"text\":\"the workers of the town of Geneva\"}]"))
        .contains("who=0.000,whoRightOfAnswered=0.000,whoAnswered=1.000");
  }

  @Test
  void questionThatNobodyAnsweredIsNoMiss() throws IOException {
    assertThat(score("\"why\":[]"))
        .contains("why=0.000,whyRightOfAnswered=0.000,whyAnswered=0.000");
  }

  private String score(String annotations) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\":\"1\",\"title\":\"Workers mend bridge\",\"date\":\"2021-11-07\",\"text\":\"Workers mended a bridge in Geneva on Friday.\",\"annotations\":{%s}}%n"
                .formatted(annotations));
    var out = new StringBuilder();
    new FiveWsEvaluation().score(file, out);
    return out.substring(out.indexOf("task="));
  }
}
