package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.facts.NameModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameTrainingTest {
  private static final String TRAINS =
      rows("train", "Ann Lee left Oslo .", "B-PERSON I-PERSON O B-LOC O");
  private static final String MEASURES =
      rows("measure", "Oslo left Ann Lee .", "B-ORG O B-LOC I-LOC O");

  @TempDir Path folder;

  @Test
  void sameSentencesGiveTheSameBytes() throws IOException {
    assertThat(model(TRAINS)).isEqualTo(model(TRAINS)).isNotEmpty();
  }

  @Test
  void rowsThatMeasureDoNotTrain() throws IOException {
    assertThat(model(TRAINS + MEASURES)).isEqualTo(model(TRAINS));
    assertThat(model(TRAINS + MEASURES.replace("measure", "train"))).isNotEqualTo(model(TRAINS));
  }

  @Test
  void modelThatIsReadAndWrittenStaysTheSame() throws IOException {
    var bytes = model(TRAINS);
    var copy = folder.resolve("copy");
    try (var in = new java.io.ByteArrayInputStream(bytes);
        var out = Files.newOutputStream(copy)) {
      NameModel.read(in).write(out);
    }
    assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
  }

  private byte[] model(String rows) throws IOException {
    var file = Files.writeString(folder.resolve("rows.jsonl"), rows);
    var model = folder.resolve("names.model");
    new NameTraining().fit(List.of(file), model, new StringBuilder());
    return Files.readAllBytes(model);
  }

  /// Three sentences: a feature has to be seen twice to count.
  private static String rows(String use, String tokens, String tags) {
    return """
    {"doc":"%s","src":"own","use":"%s","tokens":[%s],"tags":[%s]}
    """
        .formatted(use, use, quoted(tokens), quoted(tags))
        .repeat(3);
  }

  private static String quoted(String words) {
    return "\"" + words.replace(" ", "\",\"") + "\"";
  }
}
