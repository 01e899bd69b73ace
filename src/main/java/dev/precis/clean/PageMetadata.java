package dev.precis.clean;

import dev.precis.original.Layout;
import dev.precis.original.Layout.PageBlock;
import dev.precis.original.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the metadata that a page states: in JSON-LD, in meta elements, in its markup and in its
/// address, in that order of trust; what whoever sent the page states goes before all of it.
final class PageMetadata {
  private static final int LONGEST_NAME = 60;

  private static final Pattern DAY =
      Pattern.compile("((?:19|20)\\d{2})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");
  private static final Pattern DAY_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?:/|$)");

  /// Accounts that no person is behind, and what is no name at all.
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)admin(?:istrator)?|editors?|staff|guest|unknown|anonymous|webmaster|author|null|none|undefined|n/?a|team|by|(?:written|posted) by:?|skip to .*|.*(?:https?:|@|www\\.|\\.com).*");

  private static final Pattern BY =
      Pattern.compile("(?i)^(?:written |posted |words |story |reported )?by:?\\s+");

  /// Two to four capitalised words.
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|van|von|der)){1,3}");

  /// How many bylines of a page are looked at; the article's stands before those of its cards.
  private static final int MOST_BYLINES = 8;

  private static final Pattern AND = Pattern.compile("\\s*(?:,| and | & |;|\\|)\\s*");

  private final String source;
  private final Document page;
  private final LinkedData linked;
  private final List<Block> blocks;
  private final List<PageBlock> rendered;

  private PageMetadata(String source, Layout.Page layout, List<Block> blocks) {
    this.source = source;
    this.page = layout.document();
    this.rendered = layout.blocks();
    this.blocks = blocks;
    this.linked = LinkedData.of(page);
  }

  /// What `stated`, the page and its kept blocks tell.
  static Metadata read(String source, Layout.Page page, List<Block> blocks, Stated stated) {
    var metadata = new PageMetadata(source, page, blocks);
    var told = LineMetadata.read(source, blocks, stated);
    return new Metadata(
        stated.title() == null ? metadata.title().orElse(told.title()) : told.title(),
        metadata.meta("og:description").filter(source::contains).map(metadata::inMeta).orElse(null),
        stated.author() == null ? metadata.authors(told) : told.authors(),
        told.byline(),
        stated.publisher() == null ? metadata.publisher() : told.publisher(),
        stated.published() == null ? metadata.published(stated) : told.published(),
        metadata.modified(),
        stated.url() == null ? metadata.url() : told.url(),
        metadata.section(),
        told.agencies());
  }

  private Optional<Statement> title() {
    var heads =
        page.select("h1").stream().map(Element::text).filter(head -> !head.isBlank()).toList();
    var titleElement = page.title().strip();
    var claimed =
        linked
            .text("headline")
            .map(text -> from(text, "json-ld"))
            .or(() -> meta("og:title").or(() -> meta("twitter:title")).map(this::inMeta));
    // A page's h1 may be its site's name; the article's is told again in the title or the metadata.
    var head =
        heads.stream()
            .filter(text ->
                folded(titleElement).contains(folded(text))
                    || claimed.filter(c -> folded(c.text()).contains(folded(text))).isPresent())
            .max((one, other) -> Integer.compare(one.length(), other.length()))
            .or(() -> heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty());
    return head.map(text -> from(text, "markup"))
        .or(() -> claimed)
        .or(() ->
            titleElement.isEmpty()
                ? Optional.empty()
                : Optional.of(from(withoutSite(titleElement), "markup")));
  }

  /// A title element often ends in the outlet's name.
  private static String withoutSite(String title) {
    int cut =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" — ")));
    return cut > title.length() / 2 ? title.substring(0, cut).strip() : title;
  }

  private List<Statement> authors(Metadata told) {
    var names = names(linked.names("author"));
    var from = "json-ld";
    if (names.isEmpty()) {
      names =
          names(
              meta("author")
                  .or(() -> meta("article:author"))
                  .or(() -> meta("parsely-author"))
                  .or(() -> meta("sailthru.author"))
                  .or(() -> meta("byl"))
                  .or(this::writtenBy)
                  .stream()
                  .toList());
      from = "meta";
    }
    if (names.isEmpty()) {
      names =
          names(
              page
                  .select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")
                  .stream()
                  .limit(3)
                  .map(Element::text)
                  .toList());
      from = "markup";
    }
    if (names.isEmpty() && told.authors().isEmpty()) {
      names =
          names(
              page
                  .select(
                      "[class*=byline] a, [class*=author-name], [class*=byline__name], [class*=author] a, [class*=byline], [class*=author]")
                  .stream()
                  .limit(MOST_BYLINES)
                  .map(element -> BY.matcher(element.text().strip()).replaceFirst(""))
                  .filter(text -> PERSON.matcher(text).matches())
                  .limit(1)
                  .toList());
    }
    if (names.isEmpty()) {
      return told.authors();
    }
    var authors = new ArrayList<Statement>();
    for (var name : names) {
      authors.add(from(name, from));
    }
    return authors;
  }

  /// Two meta elements, a label and its value, as a plugin of many blogs writes them.
  private Optional<String> writtenBy() {
    return meta("twitter:label1")
        .filter(label -> label.equalsIgnoreCase("written by"))
        .flatMap(_ -> meta("twitter:data1"));
  }

  private List<String> names(List<String> claimed) {
    var names = new ArrayList<String>();
    for (var text : claimed) {
      for (var part : AND.splitAsStream(BY.matcher(text.strip()).replaceFirst("")).toList()) {
        if (isName(part.strip()) && !names.contains(part.strip())) {
          names.add(part.strip());
        }
      }
    }
    return names;
  }

  private boolean isName(String text) {
    boolean site =
        meta("og:site_name").filter(name -> folded(name).equals(folded(text))).isPresent();
    int words = text.split("\\s+").length;
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && words <= 5
        && !site
        && text.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c))
        && linked.text("publisher").filter(name -> folded(name).equals(folded(text))).isEmpty()
        && text.codePoints().noneMatch(Character::isDigit)
        && !NOBODY.matcher(text).matches();
  }

  private @Nullable Statement publisher() {
    return linked
        .text("publisher")
        .map(text -> from(text, "json-ld"))
        .or(() -> meta("og:site_name").map(this::inMeta))
        .orElse(null);
  }

  private @Nullable Published published(Stated stated) {
    return date(linked.text("datePublished").or(() -> linked.text("dateCreated")), "json-ld")
        .or(() ->
            date(
                firstMeta(
                    "article:published_time",
                    "datePublished",
                    "publish-date",
                    "publication_date",
                    "pubdate",
                    "parsely-pub-date",
                    "sailthru.date",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.created",
                    "og:published_time",
                    "article.published"),
                "meta"))
        .or(() ->
            date(
                attribute("[itemprop=datePublished]", "content")
                    .or(() -> attribute("[itemprop=datePublished]", "datetime")),
                "microdata"))
        .or(() ->
            date(
                attribute("time[pubdate]", "datetime")
                    .or(() ->
                        attribute(
                            "article time[datetime], [class*=entry] time[datetime], [class*=post] time[datetime], [class*=date] time[datetime], time[class*=publish][datetime]",
                            "datetime")),
                "markup"))
        .or(() -> inUrl(stated))
        .or(() -> PageDates.near(source, rendered, head()))
        .orElse(null);
  }

  /// Where the headline stands among the rendered blocks, or else the body's first block.
  private int head() {
    for (int i = 0; i < rendered.size(); i++) {
      var element = rendered.get(i).element();
      if (element.normalName().equals("h1") || element.closest("h1") != null) {
        return i;
      }
    }
    int body =
        blocks.stream()
            .filter(block -> block.kind().inBody())
            .mapToInt(block -> block.span().start())
            .findFirst()
            .orElse(0);
    int at = 0;
    while (at + 1 < rendered.size() && rendered.get(at).span().end() <= body) {
      at++;
    }
    return at;
  }

  private @Nullable Published modified() {
    return date(linked.text("dateModified"), "json-ld")
        .or(() ->
            date(firstMeta("article:modified_time", "og:updated_time", "last-modified"), "meta"))
        .orElse(null);
  }

  private Optional<Published> inUrl(Stated stated) {
    var address = Optional.ofNullable(stated.url()).or(this::canonical);
    var day = DAY_IN_URL.matcher(address.orElse(""));
    return day.find()
        ? day(day.group(1), day.group(2), day.group(3))
            .map(date -> new Published(date, new Statement.Elsewhere(date, "url")))
        : Optional.empty();
  }

  private @Nullable Statement url() {
    return canonical().map(address -> from(address, "meta")).orElse(null);
  }

  private Optional<String> canonical() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .filter(address -> address.startsWith("http://") || address.startsWith("https://"));
  }

  private @Nullable Statement section() {
    return linked
        .text("articleSection")
        .map(text -> from(text, "json-ld"))
        .or(() -> meta("article:section").map(this::inMeta))
        .orElse(null);
  }

  private Optional<String> firstMeta(String... names) {
    for (var name : names) {
      var value = meta(name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private Optional<String> meta(String name) {
    return attribute(
        "meta[property="
            + quoted(name)
            + "], meta[name="
            + quoted(name)
            + "], meta[itemprop="
            + quoted(name)
            + "]",
        "content");
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private Optional<String> attribute(String selector, String attribute) {
    return page.select(selector).stream()
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<Published> date(Optional<String> said, String from) {
    return said.flatMap(text -> {
      var day = DAY.matcher(text.strip());
      return day.matches()
          ? day(day.group(1), day.group(2), day.group(3))
              .map(date -> new Published(date, new Statement.Elsewhere(text.strip(), from)))
          : Optional.empty();
    });
  }

  private static Optional<String> day(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m >= 1 && m <= 12 && d >= 1 && d <= 31
        ? Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, m, d))
        : Optional.empty();
  }

  private Statement inMeta(String text) {
    return from(text, "meta");
  }

  /// In the text where it stands there, which it does when it is shown as it is stated.
  private Statement from(String words, String from) {
    var text = Parser.unescapeEntities(words, false).replaceAll("\\s+", " ").strip();
    var title = blocks.stream().filter(block -> block.kind() == Block.Kind.TITLE).findFirst();
    if (title.isPresent() && title.get().span().in(source).equals(text)) {
      return new Statement.InText(text, title.get().span());
    }
    return LineMetadata.inTextOrElsewhere(source, text) instanceof Statement.InText inText
        ? inText
        : new Statement.Elsewhere(text, from);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
