package dev.precis.clean;

import dev.precis.clean.Days.Order;
import dev.precis.original.Layout;
import dev.precis.original.Stated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the metadata of a page. What whoever sent the page states of it goes before all that the
/// page says.
final class PageMetadata {
  private PageMetadata() {}

  /// What `stated`, the page and its kept blocks tell.
  static Metadata read(
      String source, Layout.Page page, SelfDescription self, List<Block> blocks, Stated stated) {
    var markup = self.markup();
    var linked = self.linked();
    var headline = NearHeadline.of(source, page.blocks(), blocks);
    var whereabouts = new Whereabouts(source, headline.from());
    var dates = new PageDates(markup, linked, order(page), headline);
    var told = LineMetadata.read(source, blocks, stated);
    return new Metadata(
        stated.title() != null
            ? told.title()
            : self.title()
                .map(found -> whereabouts.of(found.words(), found.from()))
                .orElse(told.title()),
        Standfirst.of(headline, markup, blocks),
        stated.author() != null
            ? told.authors()
            : new PageAuthors(markup, linked, self.outlet()).of(headline, whereabouts),
        told.byline(),
        stated.publisher() != null
            ? told.publisher()
            : publisher(self.outlet(), linked, whereabouts),
        stated.published() != null
            ? told.published()
            : dates.published(self.address()).orElse(null),
        dates.modified().orElse(null),
        stated.url() != null
            ? told.url()
            : markup.canonical().map(words -> whereabouts.of(words, "meta")).orElse(null),
        section(markup, linked, whereabouts),
        told.agencies());
  }

  private static @Nullable Statement publisher(
      Outlet outlet, LinkedData linked, Whereabouts whereabouts) {
    var from = linked.text("publisher").isPresent() ? "json-ld" : "meta";
    return outlet.name().map(name -> whereabouts.of(name, from)).orElse(null);
  }

  private static @Nullable Statement section(
      PageMarkup markup, LinkedData linked, Whereabouts whereabouts) {
    return linked
        .text("articleSection")
        .map(words -> whereabouts.of(words, "json-ld"))
        .or(() -> markup.meta("article:section").map(words -> whereabouts.of(words, "meta")))
        .orElse(null);
  }

  private static Order order(Layout.Page page) {
    var html = page.document().selectFirst("html[lang]");
    return Order.of(html == null ? "" : html.attr("lang"));
  }
}
