package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.original.Layout;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.function.Supplier;

/// Cuts the rendering of a page: a learned model judges each block by its words and by where in the
/// page it stands, and the page's own tags say what each kept block is.
final class PageCleaner {
  private static final class Loaded {
    static final PageModel MODEL = PageModel.load();
  }

  private final Supplier<PageModel> model;

  /// Cleans with the model that ships, read when the first page comes.
  PageCleaner() {
    this.model = () -> Loaded.MODEL;
  }

  PageCleaner(PageModel model) {
    this.model = () -> model;
  }

  /// Parts `source`, the rendering of `layout`, into the article and the rest.
  ///
  /// @param self what the page says of itself
  Cut cut(String source, Layout.Page layout, SelfDescription self) {
    var signs = PageSigns.of(source, layout, self.markup(), self.linked());
    var page = signs.page();
    var logOdds = model.get().logOdds(signs);
    var found = new PageLadder(signs, logOdds).climb();
    var kept = found.kept();
    var head = PageHead.find(source, signs, self.title(), kept);
    var rules = new PageRules(source, signs);
    if (head.title() >= 0) {
      rules.takeBackLede(kept, logOdds, head.title());
    }
    var ruled = rules.apply(kept);
    var reasons = new PageReasons(source, signs);
    var ledger = new ArrayList<Dropped>();
    for (int i = 0; i < kept.length; i++) {
      if (head.holds(i)) {
        kept[i] = false;
      } else if (!kept[i]) {
        var rule = ruled[i];
        ledger.add(
            new Dropped(
                page.unit(i).span(),
                rule == null ? reasons.of(i) : rule,
                rule == null ? score(logOdds[i]) : "page rule"));
      }
    }
    var blocks = new ArrayList<>(new PageBlocks(source, signs).of(kept));
    if (head.title() >= 0) {
      blocks.add(new Block(Kind.TITLE, span(page, head.title()), false));
    }
    if (head.byline() >= 0) {
      blocks.add(new Block(Kind.BYLINE, span(page, head.byline()), false));
    }
    blocks.sort((one, other) -> one.span().compareTo(other.span()));
    return new Cut(blocks, ledger, ledger.isEmpty() ? "whole" : found.rung());
  }

  private static Span span(PageUnits page, int unit) {
    return page.unit(unit).span();
  }

  private static String score(double logOdds) {
    return "page model, body " + Math.round(100 / (1 + StrictMath.exp(-logOdds))) + "%";
  }
}
