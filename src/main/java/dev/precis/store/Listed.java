package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a list shows of an article; the index holds just this.
final class Listed {
  static final List<String> ATTRIBUTES =
      List.of(
          "id",
          "desk",
          "status",
          "ingestedAt",
          "title",
          Keys.FIRST_SENTENCE,
          "publisher",
          "published",
          "story",
          "failure");

  /// A longer first sentence is no preview; a sentence is never cut.
  private static final int LONGEST_PREVIEW = 1_000;

  private Listed() {}

  /// The index's keys, and the one attribute it shows that is no field of the document.
  static Map<String, AttributeValue> attributes(
      ArticleId id, String desk, Instant at, ObjectNode document) {
    var attributes = new HashMap<String, AttributeValue>();
    attributes.put(Keys.LIST_PK, AttributeValue.fromS(Keys.articlesOf(desk)));
    attributes.put(Keys.LIST_SK, AttributeValue.fromS(Keys.listingOrder(at, id)));
    var first = document.at("/summary/sentences/0/text").asText();
    if (!first.isEmpty() && first.length() <= LONGEST_PREVIEW) {
      attributes.put(Keys.FIRST_SENTENCE, AttributeValue.fromS(first));
    }
    return attributes;
  }

  /// One item of a list; what the item lacks is null.
  static JsonNode item(Item found) {
    var stored = Attributes.json(found.attributes());
    var item = stored.objectNode();
    ATTRIBUTES.stream()
        .filter(name -> !name.equals("failure") || stored.has(name))
        .forEach(name -> item.set(name, stored.has(name) ? stored.get(name) : item.nullNode()));
    return item;
  }
}
