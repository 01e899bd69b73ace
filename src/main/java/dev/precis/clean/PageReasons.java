package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;

/// Says what sort of boilerplate a dropped unit of a page is: by the words of the elements it
/// stands in, by its own words, and by how much of it is linked.
final class PageReasons {
  private static final double MOSTLY = 0.5;

  private final String source;
  private final PageSigns signs;

  PageReasons(String source, PageSigns signs) {
    this.source = source;
    this.signs = signs;
  }

  Reason of(int i) {
    var place = signs.places().of(i);
    var told = Boilerplate.reason(signs.page().unit(i).span().in(source));
    var shown = place.reason;
    if (shown == Reason.CAPTION) {
      return told.filter(reason -> reason == Reason.CREDIT).orElse(shown);
    }
    // What a form, a footer or a sidebar is for its words tell best.
    boolean vague =
        shown == null
            || shown == Reason.WIDGET
            || shown == Reason.FOOTER
            || shown == Reason.MASTHEAD
            || (shown == Reason.RELATED && !place.named);
    if (vague && told.isPresent()) {
      return told.get();
    }
    if (shown != null) {
      return shown;
    }
    return signs.linked()[i] > MOSTLY ? linked(i) : Reason.OTHER;
  }

  /// Links of a few words lead to sections, longer ones to articles.
  private Reason linked(int i) {
    return signs.page().unit(i).wordCount() >= 5 ? Reason.RELATED : Reason.NAVIGATION;
  }
}
