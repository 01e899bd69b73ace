package dev.precis.clean;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// What a page says of itself, read once for all who ask.
///
/// @param markup its meta elements, headings and the like
/// @param linked its JSON-LD
/// @param address where it is from, or its own address for itself
/// @param outlet what its outlet is called
/// @param title its title
record SelfDescription(
    PageMarkup markup,
    LinkedData linked,
    Optional<String> address,
    Outlet outlet,
    Optional<PageTitle.Found> title) {

  /// @param address where whoever sent the page has it from; null where that is not said
  static SelfDescription of(Document page, @Nullable String address) {
    var markup = PageMarkup.of(page);
    var linked = LinkedData.of(markup.scripts());
    var from = Optional.ofNullable(address).or(markup::canonical);
    var parts = PageAddress.of(from.orElse(""));
    var outlet = Outlet.of(markup, linked, parts);
    return new SelfDescription(
        markup, linked, from, outlet, PageTitle.of(markup, linked, outlet, parts));
  }
}
