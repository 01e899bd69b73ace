package dev.precis.clean;

import dev.precis.original.Reading;
import dev.precis.text.Language;
import dev.precis.text.Sentence;
import dev.precis.text.Sentences;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Takes the article out of what surrounds it.
public final class Cleaner {
  /// Cleans a readable original. The same reading gives the same article.
  public Article clean(Reading.Legible reading) {
    var source = reading.source();
    var blocks = new ArrayList<Block>();
    int start = 0;
    for (int end = 0; end <= source.length(); end++) {
      if (end == source.length() || source.charAt(end) == '\n') {
        if (!source.substring(start, end).isBlank()) {
          blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end), false));
        }
        start = end + 1;
      }
    }
    return new Article(
        source,
        blocks,
        List.of(),
        sentences(source, blocks),
        new Metadata(null, null, List.of(), null, null, null, null, null, null, List.of()),
        Language.ENGLISH,
        "everything");
  }

  private static List<Sentence> sentences(String source, List<Block> blocks) {
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().inBody()) {
        for (var span : Sentences.in(source, blocks.get(i).span(), Language.ENGLISH)) {
          sentences.add(new Sentence(span, i));
        }
      }
    }
    return sentences;
  }
}
