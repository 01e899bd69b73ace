package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.clean.Statement;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Scores cleaning: the body of each row against gold, and title, author and date where the file
/// has them. A row holds `html` or `text`, the gold `body`, and perhaps `title`, `author`, `date`;
/// rows with an empty gold body are left out. Prints a line a row, the worst of them stand out.
///
/// `title` counts titles that are equal but for space and case. Gold titles were typed anew, so
/// `title.asRead` counts those too that differ only in how quotation marks and dashes are set
/// ([FieldScore#ofTitlesAsRead]); what is published equals the page.
public final class CleaningEvaluation implements Evaluation {
  private final Cleaner cleaner = new Cleaner();

  @Override
  public void score(Path file, Appendable out) throws IOException {
    var body = new BodyScore();
    var titles = FieldScore.ofTitles();
    var titlesAsRead = FieldScore.ofTitlesAsRead();
    var authors = FieldScore.ofAuthors();
    var dates = FieldScore.ofDates();
    JsonLines.forEach(
        file,
        row -> {
          if (row.path("body").asText().isBlank()) {
            return;
          }
          var article = articleOf(row);
          double f1 = body.add(row.path("body").textValue(), bodyOf(article));
          out.append(String.format(Locale.ROOT, "%.3f %s", f1, row.path("id").asText()));
          score(titles, row, "title", titleOf(article), out);
          score(titlesAsRead, row, "title", titleOf(article), Writer.nullWriter());
          score(authors, row, "author", authorsOf(article), out);
          score(dates, row, "date", dateOf(article), out);
          out.append(article == null ? " illegible\n" : " " + article.rung() + "\n");
        });
    var known =
        Stream.of(titles, titlesAsRead, authors, dates)
            .filter(FieldScore::known)
            .map(field -> " " + field)
            .collect(Collectors.joining());
    out.append(
        String.format(
            Locale.ROOT,
            "task=cleaning file=%s n=%d %s%s%n",
            file.getFileName(),
            body.pages(),
            body,
            known));
  }

  /// The body of an article as gold has it: the body blocks, a line each.
  static String bodyOf(@Nullable Article article) {
    return article == null
        ? ""
        : article.blocks().stream()
            .filter(block -> block.kind().inBody())
            .map(block -> block.span().in(article.source()))
            .collect(Collectors.joining("\n"));
  }

  private @Nullable Article articleOf(JsonNode row) {
    var html = JsonLines.text(row, "html");
    var stated = new Stated(null, null, null, null, JsonLines.text(row, "url"));
    var reading =
        html == null
            ? Originals.ofText(row.path("text").asText(), stated)
            : Originals.ofHtml(html, stated);
    return switch (reading) {
      case Reading.Legible legible -> cleaner.clean(legible);
      case Reading.Illegible _ -> null;
    };
  }

  private static void score(
      FieldScore field, JsonNode row, String name, @Nullable String found, Appendable out)
      throws IOException {
    if (row.has(name) && !field.add(JsonLines.text(row, name), found)) {
      out.append(' ').append(name).append("≠").append(found == null ? "null" : found);
    }
  }

  private static @Nullable String titleOf(@Nullable Article article) {
    var title = article == null ? null : article.metadata().title();
    return title == null ? null : title.text();
  }

  private static @Nullable String authorsOf(@Nullable Article article) {
    return article == null || article.metadata().authors().isEmpty()
        ? null
        : article.metadata().authors().stream()
            .map(Statement::text)
            .collect(Collectors.joining(", "));
  }

  private static @Nullable String dateOf(@Nullable Article article) {
    var published = article == null ? null : article.metadata().published();
    return published == null ? null : published.date();
  }
}
