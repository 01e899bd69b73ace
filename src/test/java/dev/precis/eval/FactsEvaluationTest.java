package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactsEvaluationTest {
  private static final String TEXT =
      "Six guards were injured in Geneva on Friday. The blast was a crime. “It was a crime,” said Ann Lee.";

  @TempDir private Path folder;

  @Test
  void factsThatAgreeWithGoldAreRight() throws IOException {
    assertThat(
            score(
                """
                "quotes":[{"text":"It was a crime,","offset":69,"speaker":"Ann Lee"}],
                "numbers":[{"value":6,"unit":"people","counts":"guards","offset":0,"sentence":"Six guards were injured"}],
                "dates":[{"surface":"Friday","iso":"2021-11-05","offset":37}]
                """))
        .contains("quotesFound=1.000 speakers=1.000")
        .contains("figures:precision=1.000,recall=1.000")
        .contains("times:precision=1.000,recall=1.000")
        .contains("values=1/1");
  }

  /// Gold's offset may name an earlier place of the same words; the marks tell which are meant.
  @Test
  void quotedWordsAreThoseInMarks() throws IOException {
    assertThat(
            score(
                "\"quotes\":[{\"text\":\"It was a crime,\",\"offset\":0,\"speaker\":\"Ann Lee\"}]"))
        .contains("speakers=1.000");
  }

  @Test
  void figureGoldDoesNotHaveIsAnErrorAndAnOptionalOneNoMiss() throws IOException {
    assertThat(
            score(
                """
                "numbers":[{"value":9,"unit":"people","counts":"dogs","offset":0,"sentence":"Six","optional":true}]
                """))
        .contains("figures:precision=0.000,recall=0.000");
  }

  private String score(String facts) throws IOException {
    var article = Files.writeString(folder.resolve("article.txt"), TEXT);
    var gold =
        Files.writeString(
            folder.resolve("gold.json"),
            "{\"articles\":[{\"file\":\"%s\",\"entities\":[],%s}]}".formatted(article, facts));
    var out = new StringBuilder();
    new FactsEvaluation().score(gold, out);
    return out.substring(out.indexOf("task="));
  }
}
