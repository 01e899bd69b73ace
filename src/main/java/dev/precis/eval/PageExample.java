package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.clean.PageSigns;
import dev.precis.original.Layout;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.Arrays;
import java.util.Optional;

/// A page with what the gold says of each of its units.
///
/// @param site the host it is from, or its id where it names none: pages of one site are learned
///   from or judged, never both
/// @param reading the page as read
/// @param body its gold body
/// @param signs what it shows of its units
/// @param lines its units with their gold
record PageExample(
    String site, Reading.Legible reading, String body, PageSigns signs, LineExample lines) {

  /// A row with `id`, `url`, `html` and `body`; empty when it has no text or no gold.
  static Optional<PageExample> of(JsonNode row) {
    var id = row.path("id").asText();
    var body = row.path("body").asText();
    var reading = Originals.ofHtml(row.path("html").asText(), Stated.NOTHING);
    if (body.isBlank()
        || !(reading instanceof Reading.Legible legible)
        || !(legible.layout() instanceof Layout.Page layout)) {
      return Optional.empty();
    }
    var signs = PageSigns.of(legible.source(), layout);
    var lines = new LineExample(id, "page", legible.source(), body, signs.page().units());
    return Optional.of(
        new PageExample(site(row.path("url").asText(), id), legible, body, signs, lines));
  }

  int size() {
    return lines.units.size();
  }

  /// In which of `folds` parts its site falls.
  int fold(int folds) {
    return Math.floorMod((site.hashCode() * 0x9E3779B1) >>> 7, folds);
  }

  /// The traits of a unit as [dev.precis.clean.PageModel#weights] numbers them.
  int[] traits(int unit, int firstOfMarkup) {
    var words = signs.words()[unit];
    var markup = signs.markup()[unit];
    var traits = Arrays.copyOf(words, words.length + markup.length);
    for (int k = 0; k < markup.length; k++) {
      traits[words.length + k] = firstOfMarkup + markup[k];
    }
    return traits;
  }

  private static String site(String url, String id) {
    int start = url.indexOf("://");
    int end = start < 0 ? -1 : url.indexOf('/', start + 3);
    return start < 0 ? id : url.substring(start + 3, end < 0 ? url.length() : end);
  }
}
