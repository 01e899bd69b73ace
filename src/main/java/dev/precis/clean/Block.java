package dev.precis.clean;

import dev.precis.text.Span;

/// A contiguous run of source text that was kept. Line breaks inside it stay; readers fold white
/// space.
///
/// @param kind what it is
/// @param span its place in the source text
/// @param continues whether it carries on the block before it, across a line that was dropped
public record Block(Kind kind, Span span, boolean continues) {

  /// What a kept block is.
  public enum Kind {
    TITLE,
    SUBTITLE,
    BYLINE,
    DATELINE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION,
    TABLE;

    /// Whether it belongs to the body, which is what an article says: not its title, subtitle or
    /// byline.
    public boolean inBody() {
      return switch (this) {
        case TITLE, SUBTITLE, BYLINE -> false;
        case DATELINE, HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, TABLE -> true;
      };
    }
  }
}
