package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotationEvaluationTest {
  private static final String TEXT =
      "The bridge\\n“We ran for our lives,” said Ann Lee.\\n“It fell like a stone,” said Bo Chan.";

  @TempDir private Path folder;

  @Test
  void speakerCountsWhenItSharesATellingWordWithTheSource() throws IOException {
    assertThat(score(attribution(11, 34, "Ms Lee"), attribution(49, 72, "the mayor")))
        .contains("n=2 found=1.000 speakers=2 rightOfAll=0.500 rightOfAnswered=0.500");
  }

  @Test
  void sourceThatIsAPronounIsCountedApart() throws IOException {
    assertThat(score(attribution(11, 34, "she"))).contains("speakers=0").contains("pronouns=1");
  }

  @Test
  void attributionWithoutMarksIsNoRun() throws IOException {
    assertThat(score(attribution(0, 10, "Ann Lee"))).contains("n=0");
  }

  private static String attribution(int start, int end, String source) {
    return "{\"content\":[[%d,%d]],\"source\":\"%s\"}".formatted(start, end, source);
  }

  private String score(String... attributions) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\":\"1\",\"text\":\"%s\",\"attributions\":[%s]}%n"
                .formatted(TEXT, String.join(",", attributions)));
    var out = new StringBuilder();
    new QuotationEvaluation().score(file, out);
    return out.substring(out.indexOf("task="));
  }
}
