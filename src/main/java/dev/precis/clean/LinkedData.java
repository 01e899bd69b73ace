package dev.precis.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

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
      Pattern.compile(".*(?:Article|BlogPosting|Report|Review|NewsStory)");

  /// Nested deeper or wider than any page that means it.
  private static final int MOST_NODES = 2_000;

  private final Optional<JsonNode> article;

  private LinkedData(Optional<JsonNode> article) {
    this.article = article;
  }

  static LinkedData of(Document page) {
    for (var script : page.select("script[type=application/ld+json]")) {
      try {
        var article = find(JSON.readTree(script.data()));
        if (article.isPresent()) {
          return new LinkedData(article);
        }
      } catch (JsonProcessingException slip) {
        // The next script may be sound, and the page's meta elements say much the same.
      }
    }
    return new LinkedData(Optional.empty());
  }

  /// A field that is a string, or an object with a name, an `@id` or a url.
  Optional<String> text(String field) {
    return article.flatMap(node -> texts(node.path(field)).stream().findFirst());
  }

  /// The names in a field: of one person or organisation, or of several.
  List<String> names(String field) {
    return article.map(node -> texts(node.path(field))).orElse(List.of());
  }

  private static Optional<JsonNode> find(JsonNode root) {
    var waiting = new ArrayDeque<JsonNode>();
    waiting.add(root);
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
      var node = waiting.poll();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray() || node.has("@graph")) {
        (node.isArray() ? node : node.path("@graph")).forEach(waiting::add);
      }
      if (node.path("mainEntity").isObject()) {
        waiting.add(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (var one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return ARTICLE.matcher(type.asText()).matches();
  }

  private static List<String> texts(JsonNode value) {
    var texts = new ArrayList<String>();
    for (var one : value.isArray() ? value : List.of(value)) {
      var text = one.isTextual() ? one.textValue() : one.path("name").asText("");
      if (!text.isBlank()) {
        texts.add(text.strip());
      }
    }
    return texts;
  }
}
