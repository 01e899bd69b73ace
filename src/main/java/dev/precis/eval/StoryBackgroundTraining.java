package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.story.BackgroundCount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/// Counts in how many articles a word stands: the background that tells which words are telling.
/// Takes rows with a `text` or a `body`, and rows of `tokens` whose sentences name their `doc`.
public final class StoryBackgroundTraining implements Training {
  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var count = new BackgroundCount();
    for (var file : files) {
      var document = new Document();
      JsonLines.forEach(
          file,
          row -> {
            var doc = row.path("doc").asText();
            if (!row.has("tokens")) {
              count.add(textOf(row));
            } else {
              if (!doc.equals(document.id)) {
                count.add(document.text.toString());
                document.start(doc);
              }
              row.path("tokens").forEach(token -> document.text.add(token.asText()));
            }
          });
      count.add(document.text.toString());
    }
    count.write(model);
    log.append("counted " + count.documents() + " articles into " + model + "\n");
  }

  private static String textOf(JsonNode row) {
    return row.path(row.has("body") ? "body" : "text").asText();
  }

  /// The document whose sentences are being read.
  private static final class Document {
    private String id = "";
    private StringJoiner text = new StringJoiner(" ");

    void start(String doc) {
      id = doc;
      text = new StringJoiner(" ");
    }
  }
}
