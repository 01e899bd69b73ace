package dev.precis.clean;

import dev.precis.original.Layout;
import dev.precis.original.Reading;
import dev.precis.text.Language;
import dev.precis.text.Languages;
import dev.precis.text.Sentence;
import dev.precis.text.Sentences;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Takes the article out of what surrounds it.
public final class Cleaner {
  private final LineCleaner lines;
  private final PageCleaner pages;

  /// A cleaner with the models that ship.
  public Cleaner() {
    this(new LineCleaner(), new PageCleaner());
  }

  /// A cleaner that tells the body of pages by another model than the one that ships.
  public Cleaner(PageModel model) {
    this(new LineCleaner(), new PageCleaner(model));
  }

  /// A cleaner that tells the body of text without a page by another model than the one that ships.
  public Cleaner(LineModel model) {
    this(new LineCleaner(model), new PageCleaner());
  }

  private Cleaner(LineCleaner lines, PageCleaner pages) {
    this.lines = lines;
    this.pages = pages;
  }

  /// Cleans a readable original. The same reading gives the same article.
  public Article clean(Reading.Legible reading) {
    var source = reading.source();
    return switch (reading.layout()) {
      case Layout.Lines _ -> {
        var cut = lines.cut(source);
        yield article(source, cut, LineMetadata.read(source, cut.blocks(), reading.stated()));
      }
      case Layout.Page page -> {
        var self = SelfDescription.of(page.document(), reading.stated().url());
        var cut = pages.cut(source, page, self);
        yield article(
            source, cut, PageMetadata.read(source, page, self, cut.blocks(), reading.stated()));
      }
    };
  }

  private static Article article(String source, Cut cut, Metadata metadata) {
    var language = Languages.of(source, body(cut.blocks()));
    return new Article(
        source,
        cut.blocks(),
        cut.ledger(),
        sentences(source, cut.blocks(), language),
        metadata,
        language,
        cut.rung());
  }

  private static List<Span> body(List<Block> blocks) {
    return blocks.stream().filter(block -> block.kind().inBody()).map(Block::span).toList();
  }

  private static List<Sentence> sentences(String source, List<Block> blocks, Language language) {
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().inBody()) {
        for (var span : Sentences.in(source, blocks.get(i).span(), language)) {
          sentences.add(new Sentence(span, i));
        }
      }
    }
    return sentences;
  }
}
