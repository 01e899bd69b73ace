package dev.precis.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// What a page says of its article in JSON-LD (schema.org). Pages write it with all sorts of slips,
/// so it is read with tolerance, and what cannot be read is passed over.
final class LinkedData {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile("\\w*(?:Article|BlogPosting|Report|Review|NewsStory)");
  private static final Pattern PAGE = Pattern.compile("WebPage");
  private static final Pattern OUTLET =
      Pattern.compile("WebSite|\\w*Organization|Corporation|LocalBusiness");

  private static final String BODY = "articleBody";

  /// Nested deeper or wider than any page that means it.
  private static final int MOST_NODES = 5_000;

  /// Somebody or something that has a name.
  ///
  /// @param name as it is written
  /// @param person whether it is said to be one, or nothing is said of its kind
  record Named(String name, boolean person) {}

  /// @param main whether it may be what the page is about, not something that is named in passing
  private record Place(JsonNode node, boolean main) {}

  private static final Set<String> ABOUT_THE_PAGE = Set.of("@graph", "mainEntity");

  /// All that have an `@id`: others refer to them by it.
  private final Map<String, JsonNode> byId = new HashMap<>();

  private final List<String> outlets = new ArrayList<>();
  private JsonNode article = MissingNode.getInstance();
  private JsonNode page = MissingNode.getInstance();
  private JsonNode bodied = MissingNode.getInstance();

  private LinkedData() {}

  static LinkedData of(List<String> scripts) {
    var linked = new LinkedData();
    for (var script : scripts) {
      try {
        linked.read(JSON.readTree(script));
      } catch (JsonProcessingException slip) {
        // The next script may be sound, and the page's meta elements say much the same.
      }
    }
    return linked;
  }

  /// A field of the article that is a string, or an object with a name.
  Optional<String> text(String field) {
    return named(article.path(field)).stream().map(Named::name).findFirst();
  }

  /// The article's body as it is stated, its paragraphs run together.
  Optional<String> body() {
    return named(bodied.path(BODY)).stream().map(Named::name).findFirst();
  }

  /// Who wrote the article.
  List<Named> authors() {
    return named(article.path("author"));
  }

  /// Who wrote the page the article is on.
  List<Named> authorsOfPage() {
    return named(page.path("author"));
  }

  /// The names of the publisher and of all sites and organisations that are named.
  List<String> outlets() {
    var names = new ArrayList<>(outlets);
    text("publisher").ifPresent(names::add);
    return names;
  }

  private void read(JsonNode root) {
    var waiting = new ArrayDeque<Place>();
    waiting.add(new Place(root, true));
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
      var place = waiting.poll();
      note(place.node(), place.main());
      for (var field : place.node().properties()) {
        waiting.add(
            new Place(field.getValue(), place.main() && ABOUT_THE_PAGE.contains(field.getKey())));
      }
      if (place.node().isArray()) {
        place.node().forEach(one -> waiting.add(new Place(one, place.main())));
      }
    }
  }

  private void note(JsonNode node, boolean main) {
    if (node.path("@id").isTextual() && node.has("name")) {
      byId.putIfAbsent(node.path("@id").textValue(), node);
    }
    if (main && article.isMissingNode() && isOf(ARTICLE, node)) {
      article = node;
    }
    if (main && bodied.isMissingNode() && node.has(BODY) && isOf(ARTICLE, node)) {
      bodied = node;
    }
    if (main && page.isMissingNode() && isOf(PAGE, node)) {
      page = node;
    }
    if (isOf(OUTLET, node) && node.path("name").isTextual()) {
      outlets.add(Wording.spaced(node.path("name").textValue()));
    }
  }

  private static boolean isOf(Pattern type, JsonNode node) {
    var types = node.path("@type");
    for (var one : types.isArray() ? types : List.of(types)) {
      if (type.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  private List<Named> named(JsonNode value) {
    var named = new ArrayList<Named>();
    for (var one : value.isArray() ? value : List.of(value)) {
      var known = byId.getOrDefault(one.path("@id").asText(), one);
      var name = one.isTextual() ? one.textValue() : known.path("name").asText("");
      boolean person =
          !known.has("@type")
              || known.path("@type").toString().toLowerCase(Locale.ROOT).contains("person");
      if (!name.isBlank()) {
        // Names in JSON-LD are often escaped as in HTML.
        named.add(new Named(Wording.spaced(Parser.unescapeEntities(name, false)), person));
      }
    }
    return named;
  }
}
