package dev.precis.original;

import dev.precis.text.Span;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The shape a source text has from where it came.
public sealed interface Layout {

  /// Text that came without a page; its lines are all that is known.
  record Lines() implements Layout {}

  /// The rendering of a page: all visible text, a line per block.
  ///
  /// @param document the parsed page; scripts and styles still in it, for metadata
  /// @param blocks the rendered blocks, in text order, none overlapping, each on its own line
  record Page(Document document, List<PageBlock> blocks) implements Layout {
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  /// One rendered block of a page.
  ///
  /// @param span its place in the source text
  /// @param element the innermost block-level element that holds it
  /// @param html where it stands in the decoded (and, where it was encoded twice, repaired) HTML,
  ///   in UTF-16 units
  /// @param texts the text nodes it was rendered from, in order; their ancestors tell what of it is
  ///   linked or emphasised
  record PageBlock(Span span, Element element, Span html, List<TextNode> texts) {
    public PageBlock {
      texts = List.copyOf(texts);
    }
  }
}
