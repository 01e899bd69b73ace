package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LineTrainingTest {
  private static final String[] PLACES = {"Harl", "Orn", "Tarn", "Selby", "Oakford"};

  @TempDir private Path folder;

  @Test
  void sameFilesGiveTheSameModelByteForByte() throws IOException {
    var file = pages();
    var first = folder.resolve("first.bin");
    var second = folder.resolve("second.bin");
    new LineTraining().fit(List.of(file), first, new StringBuilder());
    new LineTraining().fit(List.of(file), second, new StringBuilder());
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void scoresOfPagesNotSeenAndOfThoseSeenArePrinted() throws IOException {
    var log = new StringBuilder();
    new LineTraining().fit(List.of(pages()), folder.resolve("model.bin"), log);
    assertThat(log).contains("out-of-fold text-dump f1=").contains("in-sample text-dump f1=");
  }

  /// Twenty small pages: a menu, three paragraphs, a footer.
  private Path pages() throws IOException {
    var file = folder.resolve("text-dump.jsonl");
    var rows = new StringBuilder();
    for (int page = 0; page < 20; page++) {
      var place = PLACES[page % PLACES.length];
      var body =
          """
          The council of %1$s voted on Tuesday to close the old bridge, %2$d years after it was built.
          Nobody in the town wanted it closed, the mayor said, but rust had eaten into the piers.
          A ferry will run from %1$s to the far bank every %2$d minutes until a new bridge stands.
          """
              .formatted(place, 10 + page);
      var text =
          "Home\nNews\nSport\nSign in\n"
              + body
              + "Related\nMore from "
              + place
              + "\nPrivacy policy\n";
      rows.append(
              new ObjectMapper()
                  .writeValueAsString(Map.of("id", "page" + page, "text", text, "body", body)))
          .append('\n');
    }
    return Files.writeString(file, rows);
  }
}
