package dev.precis.original;

import org.jsoup.parser.Parser;

/// A page as its reader sees it.
///
/// @param text its visible text, a line per block; empty when it shows none
/// @param layout where each line stands in the page
record RenderedPage(String text, Layout.Page layout) {
  /// A page with less visible text than this, in UTF-16 units, may hide its text until a script
  /// shows it; then the hidden text is rendered too.
  private static final int LEAST_VISIBLE = 250;

  /// Parses and renders the decoded HTML of a page.
  static RenderedPage of(String html) {
    var document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    var rendering = PageRenderer.render(document, false);
    if (rendering.text().length() < LEAST_VISIBLE) {
      var all = PageRenderer.render(document, true);
      if (all.text().length() > 4 * rendering.text().length()) {
        rendering = all;
      }
    }
    return new RenderedPage(rendering.text(), new Layout.Page(document, rendering.blocks()));
  }
}
