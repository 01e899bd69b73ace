package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.text.Language;
import dev.precis.text.Sentences;
import dev.precis.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/// Scores the splitter on rules such as the Golden Rules: a row holds `id`, `name`, `text` and the
/// expected `sentences`, and perhaps `language`. A rule holds when the list comes out exactly,
/// white space folded, since a sentence is a stretch of the text and keeps its line breaks. Prints
/// what came of each rule that does not hold.
public final class SentenceEvaluation implements Evaluation {
  @Override
  public void score(Path file, Appendable out) throws IOException {
    int[] held = {0, 0};
    JsonLines.forEach(
        file,
        row -> {
          var expected =
              StreamSupport.stream(row.path("sentences").spliterator(), false)
                  .map(JsonNode::asText)
                  .map(SentenceEvaluation::folded)
                  .toList();
          var found = sentences(row.path("text").asText(), language(row));
          held[1]++;
          if (found.equals(expected)) {
            held[0]++;
          } else {
            out.append(
                "%s %s%n  expected %s%n  found    %s%n"
                    .formatted(
                        row.path("id").asText(), row.path("name").asText(), expected, found));
          }
        });
    out.append(
        String.format(
            Locale.ROOT,
            "task=sentences file=%s n=%d held=%d%n",
            file.getFileName(),
            held[1],
            held[0]));
  }

  private static Language language(JsonNode row) {
    return row.has("language") ? new Language(row.get("language").asText()) : Language.ENGLISH;
  }

  private static List<String> sentences(String text, Language language) {
    return text.isEmpty()
        ? List.of()
        : Sentences.in(text, new Span(0, text.length()), language).stream()
            .map(span -> folded(span.in(text)))
            .toList();
  }

  private static String folded(String sentence) {
    return sentence.strip().replaceAll("\\s+", " ");
  }
}
