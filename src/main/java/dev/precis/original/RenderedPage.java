package dev.precis.original;

import org.jsoup.parser.Parser;

/// A page as its reader sees it.
///
/// @param text its visible text, a line per block; empty when it shows none
/// @param layout where each line stands in the page
record RenderedPage(String text, Layout.Page layout) {
  /// A line of so many UTF-16 units is a paragraph.
  private static final int PARAGRAPH = 100;

  /// A page that shows less than this share of its paragraphs hides its text until a script shows
  /// it; then the hidden text is rendered too.
  private static final double LEAST_VISIBLE = 0.33;

  /// Parses and renders the decoded HTML of a page.
  static RenderedPage of(String html) {
    var document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    var rendering = PageRenderer.render(document, false);
    if (rendering.hidAny()) {
      var all = PageRenderer.render(document, true);
      int shown = inParagraphs(rendering);
      if (rendering.blocks().isEmpty() || shown < LEAST_VISIBLE * inParagraphs(all)) {
        rendering = all;
      }
    }
    return new RenderedPage(rendering.text(), new Layout.Page(document, rendering.blocks()));
  }

  private static int inParagraphs(PageRenderer.Rendering rendering) {
    return rendering.blocks().stream()
        .mapToInt(block -> block.span().length())
        .filter(length -> length >= PARAGRAPH)
        .sum();
  }
}
