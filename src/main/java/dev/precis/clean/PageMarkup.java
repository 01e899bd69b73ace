package dev.precis.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// What in a page's markup may be metadata, gathered in one walk over the page.
final class PageMarkup implements NodeVisitor {
  /// More of a sort than any page has that means them.
  private static final int MOST = 60;

  private final Map<String, List<String>> meta = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Element> heads = new ArrayList<>();
  private final List<Element> subheads = new ArrayList<>();
  private final List<Element> entries = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> authors = new ArrayList<>();
  private final String title;
  private String canonical = "";

  private PageMarkup(String title) {
    this.title = title;
  }

  static PageMarkup of(Document page) {
    var markup = new PageMarkup(Wording.spaced(page.title()));
    page.traverse(markup);
    return markup;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> addMeta(element);
        case "link" -> addLink(element);
        case "script" -> addScript(element);
        case "h1" -> add(heads, element);
        case "h2", "h3" -> add(subheads, element);
        case "time" -> add(times, element);
        default -> {}
      }
      if (element.attributesSize() > 0) {
        addProperty(element);
        addEntry(element);
      }
    }
  }

  /// The title element's words; empty where there is none.
  String title() {
    return title;
  }

  /// The headings that may be the title, in page order: the only one that the hAtom microformat, in
  /// which hosted blogs write, calls an entry's title, where the h1 is the blog's name; else the h1
  /// elements.
  List<Element> heads() {
    return entries.size() == 1 ? entries : heads;
  }

  /// The h2 and h3 elements, in page order.
  List<Element> subheads() {
    return subheads;
  }

  /// The time elements, in page order.
  List<Element> times() {
    return times;
  }

  /// The elements that link to the author's page.
  List<Element> authors() {
    return authors;
  }

  /// The elements that hold a property of microdata, such as `datePublished`.
  List<Element> properties(String name) {
    return properties.stream()
        .filter(element -> List.of(element.attr("itemprop").split(" ", -1)).contains(name))
        .toList();
  }

  /// The JSON-LD scripts.
  List<String> scripts() {
    return scripts;
  }

  /// What the first meta element of this name says; names are in lower case.
  Optional<String> meta(String name) {
    return metas(name).stream().findFirst();
  }

  /// What the meta elements of this name say, in page order.
  List<String> metas(String name) {
    return meta.getOrDefault(name, List.of());
  }

  /// The names of all meta elements, in no order that means anything.
  Iterable<String> metaNames() {
    return meta.keySet();
  }

  /// The page's own address for itself, when it is one of the web.
  Optional<String> canonical() {
    return Optional.of(canonical)
        .filter(address -> !address.isEmpty())
        .or(() -> meta("og:url"))
        .filter(address -> address.startsWith("http://") || address.startsWith("https://"));
  }

  private void addMeta(Element element) {
    var content = element.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (var attribute : List.of("property", "name", "itemprop")) {
      var name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        var said = meta.computeIfAbsent(name, _ -> new ArrayList<>());
        if (said.size() < MOST) {
          said.add(content);
        }
      }
    }
  }

  private void addLink(Element element) {
    if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = element.attr("href").strip();
    }
  }

  private void addScript(Element element) {
    if (scripts.size() < MOST && element.attr("type").equalsIgnoreCase("application/ld+json")) {
      scripts.add(element.data());
    }
  }

  private void addEntry(Element element) {
    if (element.hasClass("entry-title") && !element.text().isBlank()) {
      entries.add(element);
    }
  }

  private void addProperty(Element element) {
    if (element.hasAttr("itemprop")) {
      add(properties, element);
    }
    if (element.attr("rel").equals("author")) {
      add(authors, element);
    }
  }

  private static void add(List<Element> elements, Element element) {
    if (elements.size() < MOST) {
      elements.add(element);
    }
  }
}
