package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a list shows of a story; the index holds just this.
final class StoryListed {
  static final List<String> ATTRIBUTES =
      List.of(
          "id",
          "desk",
          "version",
          "updatedAt",
          "title",
          Keys.FIRST_SENTENCE,
          "event",
          "articles",
          "origins");

  /// Those attributes of a story's item that are there for lists alone.
  static final Set<String> STORED =
      Set.of(
          Keys.LIST_PK, Keys.LIST_SK, "title", Keys.FIRST_SENTENCE, "event", "articles", "origins");

  private StoryListed() {}

  /// The index's keys and what it shows, of a story's document.
  static Map<String, AttributeValue> attributes(StoryState story, ObjectNode document, Instant at) {
    var attributes = new HashMap<String, AttributeValue>();
    attributes.put(Keys.LIST_PK, AttributeValue.fromS(Keys.storiesOf(story.desk())));
    attributes.put(Keys.LIST_SK, AttributeValue.fromS(Keys.sortable(at) + "#" + story.id()));
    attributes.put("title", Attributes.of(document.path("title")));
    var event = (ObjectNode) document.path("event").deepCopy();
    event.remove("basis");
    attributes.put("event", AttributeValue.fromM(Attributes.of(event)));
    attributes.put(
        "articles", AttributeValue.fromN(Integer.toString(document.path("articles").size())));
    attributes.put("origins", Attributes.of(document.path("origins")));
    var first = document.at("/summary/0/text").asText();
    if (!first.isEmpty()) {
      attributes.put(Keys.FIRST_SENTENCE, AttributeValue.fromS(first));
    }
    return attributes;
  }

  /// One item of a list; what the item lacks is null.
  static JsonNode item(Item found) {
    var stored = Attributes.json(found.attributes());
    var item = stored.objectNode();
    ATTRIBUTES.forEach(
        name -> item.set(name, stored.has(name) ? stored.get(name) : item.nullNode()));
    return item;
  }
}
