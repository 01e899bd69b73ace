package dev.precis.clean;

import dev.precis.clean.LinkedData.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Finds who wrote the article of a page: whom JSON-LD and meta elements state, whom the page shows
/// by its headline, and last an account or the outlet itself, where one is stated as the author.
final class PageAuthors {
  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "citation_author");

  private final PageMarkup markup;
  private final LinkedData linked;
  private final Outlet outlet;

  PageAuthors(PageMarkup markup, LinkedData linked, Outlet outlet) {
    this.markup = markup;
    this.linked = linked;
    this.outlet = outlet;
  }

  /// Names and where they were found.
  private record Found(List<String> names, String from) {
    List<Statement> at(Whereabouts whereabouts) {
      return names.stream().map(name -> whereabouts.of(name, from)).toList();
    }
  }

  /// The authors, one each; none when the page names none.
  List<Statement> of(NearHeadline headline, Whereabouts whereabouts) {
    var inLinkedData = new Found(people(linked.authors()), "json-ld");
    var inMeta = new Found(inMeta(), "meta");
    var ofPage = new Found(people(linked.authorsOfPage()), "json-ld");
    var byline = new ShownByline(headline);
    return Stream.<Supplier<Found>>of(
            () -> people(inLinkedData),
            () -> people(inMeta),
            () -> people(ofPage),
            () -> people(shown(byline.people())),
            () -> people(shown(inMarkup())),
            () -> people(shown(byline.labelled())),
            () -> accounts(inLinkedData),
            () -> accounts(inMeta),
            () -> accounts(ofPage),
            () -> shown(byline.accounts()))
        .map(Supplier::get)
        .filter(found -> !found.names().isEmpty())
        .findFirst()
        .map(found -> found.at(whereabouts))
        .orElse(List.of());
  }

  private static Found shown(List<String> names) {
    return new Found(names, "markup");
  }

  /// Those of the names that are people's by their form and not the outlet's.
  private Found people(Found found) {
    return new Found(
        found.names().stream()
            .filter(name -> Wording.count(name) > 1 && !outlet.isNamed(name))
            .toList(),
        found.from());
  }

  /// The names without the outlet's own in one word, which programs fill in where no author is
  /// given.
  private Found accounts(Found found) {
    return found.from().equals("json-ld")
        ? new Found(
            found.names().stream()
                .filter(name -> Wording.count(name) > 1 || !outlet.isNamed(name))
                .toList(),
            found.from())
        : found;
  }

  private static List<String> people(List<Named> authors) {
    return names(authors.stream().filter(Named::person).map(Named::name).toList());
  }

  private List<String> inMeta() {
    for (var meta : METAS) {
      var names = names(markup.metas(meta));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names(writtenBy().stream().toList());
  }

  /// Two meta elements, a label and its value, as a plugin of many blogs writes them.
  private Optional<String> writtenBy() {
    return markup
        .meta("twitter:label1")
        .filter(label -> label.equalsIgnoreCase("written by"))
        .flatMap(_ -> markup.meta("twitter:data1"));
  }

  private List<String> inMarkup() {
    return names(
            Stream.concat(markup.authors().stream(), markup.properties("author").stream())
                .limit(1)
                .map(Element::text)
                .toList())
        .stream()
        .filter(PersonNames::isFull)
        .toList();
  }

  private static List<String> names(List<String> said) {
    var names = new ArrayList<String>();
    for (var one : said) {
      for (var name : PersonNames.in(one)) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
