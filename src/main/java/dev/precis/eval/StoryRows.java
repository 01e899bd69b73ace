package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import dev.precis.story.Report;
import java.util.ArrayList;
import java.util.List;

/// Turns the articles of a gold row, `[{"id","title","text","published"}]`, into reports.
final class StoryRows {
  private final Pipeline pipeline = new Pipeline();

  /// The reports of the articles that have any text.
  List<Report> reports(JsonNode row) {
    var reports = new ArrayList<Report>();
    for (var article : row.path("articles")) {
      var stated =
          new Stated(
              JsonLines.text(article, "title"),
              null,
              null,
              JsonLines.text(article, "published"),
              null);
      var reading = Originals.ofText(article.path("text").asText(), stated);
      if (pipeline.brief(reading) instanceof Outcome.Ready(var brief)) {
        reports.add(Report.of(article.path("id").asText(), brief));
      }
    }
    return reports;
  }
}
