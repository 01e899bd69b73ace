package dev.precis.clean;

import dev.precis.clean.Days.Order;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
          "publish-date",
          "publication_date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "og:published_time",
          "article.published",
          "published",
          "published_at",
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

  /// As `/2021/11/07/`, or with the month's name.
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("(?i)/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3,9})[/-](\\d{1,2})(?:[/_-]|$)");

  private static final int DAYS_OF_WEEK = 7;

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

  /// When the article was published; nothing when the page does not say.
  ///
  /// A day that the page shows goes before a later one that it states: then it was published anew.
  /// It also goes before one more than a week earlier that no meta element states: what JSON-LD and
  /// microdata alone tell is often the day on which the address was first used, for another text.
  /// Of 24 such pages (`./precis eval cleaning html-wcxb-dev.jsonl.gz`) readers took the day shown
  /// on 21; where a meta element states the earlier day, they took that on three of four.
  Optional<Published> published(Optional<String> address) {
    var inHead = inMeta(PUBLISHED).or(() -> inMeta(otherNames()));
    var stated =
        said(linked.text("datePublished"), "json-ld")
            .or(() -> inHead)
            .or(() -> ofProperty("datePublished"))
            .or(() -> inMeta(List.of("datepublished")))
            .or(this::marked);
    var inAddress = address.flatMap(this::inAddress);
    return shown
        .first()
        .filter(day -> stated.filter(other -> !isDaysBefore(day, other)).isEmpty())
        .or(() ->
            shown
                .published()
                .filter(day -> stated.filter(other -> isDaysBefore(day, other)).isPresent()))
        .or(() -> inAddress.filter(day -> stated.filter(other -> isNextTo(day, other)).isPresent()))
        .or(() ->
            shown
                .last()
                .filter(day -> stated.filter(other -> isLongBefore(other, day)).isPresent())
                .filter(day -> inHead.filter(other -> isDaysBefore(other, day)).isEmpty()))
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
    return Math.abs(days(one, other)) <= 1;
  }

  private static boolean isDaysBefore(Published one, Published other) {
    return days(one, other) > 1;
  }

  /// An article that is changed within a week is the same still.
  private static boolean isLongBefore(Published one, Published other) {
    return days(one, other) > DAYS_OF_WEEK;
  }

  private static long days(Published one, Published other) {
    return ChronoUnit.DAYS.between(LocalDate.parse(one.date()), LocalDate.parse(other.date()));
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
    if (!day.find()) {
      return Optional.empty();
    }
    var mark = Character.isDigit(day.group(2).charAt(0)) ? "-" : " ";
    return said(Optional.of(String.join(mark, day.group(1), day.group(2), day.group(3))), "url");
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
