package dev.precis.clean;

import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.List;

/// Small pages about a bridge that fell.
final class Pages {
  static final String BODY =
      "<p>A bridge over the Teal river fell on Friday, injuring two workers, police in the town said.</p>"
          + "<p>The mayor ordered an inquiry into why it fell, which will report in March next year.</p>"
          + "<p>The bridge was built sixty years ago and carried some nine thousand cars a day.</p>";

  private Pages() {}

  /// The metadata of a page with this in its head and this above its body.
  static Metadata metadata(String head, String above) {
    return of("<html><head>" + head + "</head><body>" + above + BODY + "</body></html>");
  }

  static Metadata of(String html) {
    return new Cleaner().clean((Reading.Legible) Originals.ofHtml(html, Stated.NOTHING)).metadata();
  }

  static String linkedData(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  static List<String> authors(String head, String above) {
    return metadata(head, above).authors().stream().map(Statement::text).toList();
  }
}
