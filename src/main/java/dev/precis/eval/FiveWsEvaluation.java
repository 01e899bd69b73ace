package dev.precis.eval;

import dev.precis.clean.Block;
import dev.precis.facts.FactFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

/// Scores the five Ws against annotators' phrases: rows of `title`, `description`, `date`, `text`
/// and `annotations`. The text is taken as it is, under its title and teaser.
public final class FiveWsEvaluation implements Evaluation {
  private static final int LENGTH_OF_DAY = 10;

  private final FactFinder finder = new FactFinder();

  @Override
  public void score(Path file, Appendable out) throws IOException {
    var score = new FiveWsScore();
    var rows = new ArrayList<String>();
    JsonLines.forEach(
        file,
        row -> {
          var lines = new ArrayList<String>();
          var kinds = new ArrayList<Block.Kind>();
          var title = JsonLines.text(row, "title");
          if (title != null) {
            lines.add(title.strip());
            kinds.add(Block.Kind.TITLE);
          }
          var teaser = JsonLines.text(row, "description");
          if (teaser != null) {
            lines.add(teaser.strip().replace('\n', ' '));
            kinds.add(Block.Kind.SUBTITLE);
          }
          lines.add(row.path("text").asText());
          var date = JsonLines.text(row, "date");
          var day = date == null ? null : date.substring(0, Math.min(LENGTH_OF_DAY, date.length()));
          var article = PlainArticle.of(String.join("\n", lines), kinds, day);
          rows.add(row.path("id").asText());
          out.append(title == null ? "no title" : title).append('\n');
          score.add(row.path("annotations"), article, finder.find(article).fiveWs(), out);
        });
    out.append(
        String.format(
            Locale.ROOT, "task=fivews file=%s n=%d %s%n", file.getFileName(), rows.size(), score));
  }
}
