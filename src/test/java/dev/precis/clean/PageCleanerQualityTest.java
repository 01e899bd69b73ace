package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.original.Layout;
import dev.precis.original.Original;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Is the cleaning of pages good? Its floors only rise.
final class PageCleanerQualityTest {
  private static final List<String> PAGES =
      List.of(
          "blocks-without-names",
          "blog-with-comments",
          "laid-out-in-tables",
          "promotions-inside",
          "german",
          "short-report");

  // Raise them when the cleaning gets better; never lower them.
  private static final int MOST_BODY_BLOCKS_LOST = 0;
  private static final int MOST_OTHER_BLOCKS_KEPT = 3;

  @Test
  void noMoreOfTheBodyIsLostThanBefore() throws IOException {
    var lost = new ArrayList<String>();
    for (var page : PAGES) {
      lost.addAll(blocks(page, true, false));
    }
    assertThat(lost).hasSizeLessThanOrEqualTo(MOST_BODY_BLOCKS_LOST);
  }

  @Test
  void noMoreOfTheRestIsKeptThanBefore() throws IOException {
    var kept = new ArrayList<String>();
    for (var page : PAGES) {
      kept.addAll(blocks(page, false, true));
    }
    assertThat(kept).hasSizeLessThanOrEqualTo(MOST_OTHER_BLOCKS_KEPT);
  }

  /// The rendered blocks of a page that are body, or not, and that were kept in it, or not.
  private static List<String> blocks(String name, boolean body, boolean kept) throws IOException {
    try (var html = PageCleanerQualityTest.class.getResourceAsStream("pages/" + name + ".html")) {
      var original = new Original(html.readAllBytes(), name, "text/html; charset=utf-8", null);
      var reading = (Reading.Legible) Originals.read(original);
      var article = new Cleaner().clean(reading);
      return ((Layout.Page) reading.layout())
          .blocks().stream()
              .filter(block -> (block.element().closest("[data-body]") != null) == body)
              .map(Layout.PageBlock::span)
              .filter(span ->
                  article.blocks().stream()
                          .filter(block -> block.kind().inBody())
                          .anyMatch(block ->
                              block.span().start() < span.end()
                                  && span.start() < block.span().end())
                      == kept)
              .map(span -> name + ": " + span.in(reading.source()))
              .toList();
    }
  }
}
