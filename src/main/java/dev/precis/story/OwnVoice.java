package dev.precis.story;

import dev.precis.facts.FirstPerson;
import dev.precis.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which words of a story's articles it may tell as its own: none in the first person outside
/// quotation marks, since those are an author's or of a quotation that lost its marks.
final class OwnVoice {
  private final Map<String, FirstPerson> byArticle = new HashMap<>();

  OwnVoice(List<Report> reports) {
    reports.forEach(
        report -> byArticle.put(report.id(), new FirstPerson(report.facts().quotations())));
  }

  /// Whether the words at `span` of one of the articles may stand without who says them.
  boolean tells(Report report, Span span) {
    var person = byArticle.get(report.id());
    return person == null || !person.isOutsideMarks(report.words(span), span.start());
  }
}
