package dev.precis.eval;

import dev.precis.text.PorterStemmer;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Counts in how many articles a word stands. Takes rows with a `text` or a `body`, and rows of
/// `tokens` whose sentences name their `doc`; rows to measure by are passed over.
public final class WordTraining implements Training {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// A word of one article only is as rare as one that was never seen.
  private static final int FEWEST = 2;

  private final TreeMap<String, Integer> counts = new TreeMap<>();
  private int documents;
  private String open = "";
  private Set<String> words = new HashSet<>();

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    for (var file : files) {
      JsonLines.forEach(
          file,
          row -> {
            if (row.path("use").asText().equals("measure")) {
              return;
            }
            if (row.has("tokens")) {
              start(row.path("doc").asText());
              row.path("tokens").forEach(token -> add(token.asText()));
            } else {
              start(row.path("id").asText());
              add(row.path(row.has("body") ? "body" : "text").asText());
            }
          });
    }
    start("");
    write(model);
    log.append("counted " + documents + " articles\n");
  }

  private void start(String document) {
    if (!document.equals(open)) {
      documents += words.isEmpty() ? 0 : 1;
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
      words = new HashSet<>();
      open = document;
    }
  }

  private void add(String text) {
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> words.add(PorterStemmer.stem(word.group())));
  }

  private void write(Path model) throws IOException {
    try (var out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(model)), StandardCharsets.UTF_8)) {
      out.write(documents + "\n");
      for (var entry : counts.entrySet()) {
        if (entry.getValue() >= FEWEST) {
          out.write(entry.getKey() + " " + entry.getValue() + "\n");
        }
      }
    }
  }
}
