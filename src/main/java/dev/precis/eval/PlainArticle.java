package dev.precis.eval;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.clean.Metadata;
import dev.precis.clean.Published;
import dev.precis.clean.Statement;
import dev.precis.text.Language;
import dev.precis.text.Sentence;
import dev.precis.text.Sentences;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an article of text that is known to be one, so that a score of what is found in it does
/// not depend on the cleaning.
final class PlainArticle {
  private PlainArticle() {}

  /// An article whose lines are its blocks.
  ///
  /// @param kinds the kinds of its first blocks; those after are paragraphs
  /// @param published the day it is from, or null
  static Article of(String source, List<Block.Kind> kinds, @Nullable String published) {
    var blocks = new ArrayList<Block>();
    var sentences = new ArrayList<Sentence>();
    for (int start = 0; start < source.length(); ) {
      int end = source.indexOf('\n', start) < 0 ? source.length() : source.indexOf('\n', start);
      if (!source.substring(start, end).isBlank()) {
        var kind = blocks.size() < kinds.size() ? kinds.get(blocks.size()) : Block.Kind.PARAGRAPH;
        var block = new Block(kind, trimmed(source, start, end), false);
        blocks.add(block);
        if (kind.inBody()) {
          for (var span : Sentences.in(source, block.span(), Language.ENGLISH)) {
            sentences.add(new Sentence(span, blocks.size() - 1));
          }
        }
      }
      start = end + 1;
    }
    var date =
        published == null
            ? null
            : new Published(published, new Statement.Elsewhere(published, "request"));
    var metadata =
        new Metadata(null, null, List.of(), null, null, date, null, null, null, List.of());
    return new Article(source, blocks, List.of(), sentences, metadata, Language.ENGLISH, "given");
  }

  private static Span trimmed(String source, int start, int end) {
    int from = start;
    int to = end;
    while (Character.isWhitespace(source.charAt(from))) {
      from++;
    }
    while (Character.isWhitespace(source.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
