package dev.precis.eval;

import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An article with a summary that a person wrote: a row with `id`, `text`, `reference` (a sentence
/// a line), and perhaps `title`, `published` and `weight`.
///
/// @param article the cleaned article
/// @param weight how much it counts where models are fitted, 1 unless the row says otherwise
record SummarisedArticle(String id, Article article, String reference, double weight) {
  /// The rows of `file` whose text can be read, in order.
  static List<SummarisedArticle> in(Path file) throws IOException {
    var cleaner = new Cleaner();
    var articles = new ArrayList<SummarisedArticle>();
    JsonLines.forEach(
        file,
        row -> {
          var stated =
              new Stated(
                  JsonLines.text(row, "title"), null, null, JsonLines.text(row, "published"), null);
          if (Originals.ofText(row.path("text").asText(), stated)
              instanceof Reading.Legible legible) {
            articles.add(
                new SummarisedArticle(
                    row.path("id").asText(),
                    cleaner.clean(legible),
                    row.path("reference").asText(),
                    row.path("weight").asDouble(1)));
          }
        });
    return articles;
  }
}
