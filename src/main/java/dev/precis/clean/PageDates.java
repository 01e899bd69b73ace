package dev.precis.clean;

import dev.precis.clean.Days.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads when an article was published and last changed: as its page states it in JSON-LD, meta
/// elements and microdata, in its address, and as it shows it by the headline, in that order of
/// trust. Comments and other stories have dates too, so a date that stands just anywhere is none.
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "datepublished",
          "publish-date",
          "publication_date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "og:published_time",
          "article.published",
          "dc.date.issued",
          "dcterms.created",
          "date",
          "dc.date");

  private static final List<String> MODIFIED =
      List.of("article:modified_time", "datemodified", "og:updated_time", "last-modified");

  /// Other names for the date of publication have these words in them.
  private static final Pattern NAMES_PUBLICATION =
      Pattern.compile(
          "(?:.*[^a-z])?(?:publish(?:ed)?|publication|pub|issued)[^a-z]?(?:date|time)(?:[^a-z].*)?");

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/_-]|$)");

  /// A longer text holds more than a date.
  private static final int LONGEST_STAMP = 100;

  private final PageMarkup markup;
  private final LinkedData linked;
  private final Order order;
  private final ShownDate shown;

  PageDates(PageMarkup markup, LinkedData linked, Order order, NearHeadline headline) {
    this.markup = markup;
    this.linked = linked;
    this.order = order;
    this.shown = new ShownDate(headline, order);
  }

  /// When the article was published; nothing when the page does not say. What it shows goes before
  /// what it states where that is days later: then it was published anew.
  Optional<Published> published(Optional<String> address) {
    var stated =
        said(linked.text("datePublished"), "json-ld")
            .or(() -> inMeta(PUBLISHED))
            .or(() -> inMeta(otherNames()))
            .or(() -> ofProperty("datePublished"))
            .or(this::marked);
    var inAddress = address.flatMap(this::inAddress);
    return shown
        .published()
        .filter(day -> stated.filter(other -> !isDaysBefore(day, other)).isEmpty())
        .filter(_ -> stated.isPresent())
        .or(() -> inAddress.filter(day -> stated.filter(other -> isNextTo(day, other)).isPresent()))
        .or(() -> stated)
        .or(() -> inAddress)
        .or(shown::published)
        .or(shown::labelled)
        .or(this::only)
        .or(shown::changed)
        .or(() -> said(linked.text("dateCreated"), "json-ld"));
  }

  /// An instant is stated in another time zone than the outlet's, whose day the address tells.
  private static boolean isNextTo(Published one, Published other) {
    return Math.abs(
            LocalDate.parse(one.date()).toEpochDay() - LocalDate.parse(other.date()).toEpochDay())
        <= 1;
  }

  private static boolean isDaysBefore(Published one, Published other) {
    return LocalDate.parse(one.date()).plusDays(1).isBefore(LocalDate.parse(other.date()));
  }

  /// When the article was last changed.
  Optional<Published> modified() {
    return said(linked.text("dateModified"), "json-ld")
        .or(() -> inMeta(MODIFIED))
        .or(() -> ofProperty("dateModified"))
        .or(shown::changed);
  }

  private Optional<Published> inMeta(Iterable<String> names) {
    for (var name : names) {
      var day = said(markup.meta(name), "meta");
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Iterable<String> otherNames() {
    var others = new TreeSet<String>();
    for (var name : markup.metaNames()) {
      if (NAMES_PUBLICATION.matcher(name).matches()) {
        others.add(name);
      }
    }
    return others;
  }

  private Optional<Published> ofProperty(String property) {
    return markup.properties(property).stream()
        .flatMap(element -> said(stamp(element), "microdata").stream())
        .findFirst();
  }

  /// The time element that says it is the date of publication.
  private Optional<Published> marked() {
    return markup.times().stream()
        .filter(time -> time.hasAttr("pubdate") || time.className().contains("publish"))
        .flatMap(time -> said(stamp(time), "markup").stream())
        .findFirst();
  }

  /// The day of all time elements, where they agree on one.
  private Optional<Published> only() {
    var days =
        markup.times().stream().flatMap(time -> said(stamp(time), "markup").stream()).toList();
    return days.stream().map(Published::date).distinct().count() == 1
        ? Optional.of(days.getFirst())
        : Optional.empty();
  }

  private static Optional<String> stamp(Element element) {
    for (var attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return Optional.of(element.attr(attribute));
      }
    }
    return Optional.of(element.text());
  }

  private Optional<Published> inAddress(String address) {
    var day = DAY_IN_ADDRESS.matcher(address);
    return day.find()
        ? said(Optional.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3)), "url")
        : Optional.empty();
  }

  private Optional<Published> said(Optional<String> words, String from) {
    return words.flatMap(stamp ->
        stamp.length() > LONGEST_STAMP
            ? Optional.empty()
            : Days.in(stamp, order)
                .map(
                    day -> new Published(day.day(), new Statement.Elsewhere(stamp.strip(), from))));
  }
}
