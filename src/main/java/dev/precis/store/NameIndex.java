package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.facts.Entity;
import dev.precis.story.Report;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Which articles of a desk name somebody or something, newest first, whatever the case and the
/// accents.
final class NameIndex {
  /// An article that names more is found by those it names first.
  private static final int MOST_NAMES = 20;

  /// A longer one is a sentence.
  private static final int LONGEST_NAME = 100;

  private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d#[a-z2-7]{20}");

  private final Batches batches;
  private final Pages pages;
  private final Placements placements;
  private final String table;

  NameIndex(DynamoDbClient client, String table) {
    this.batches = new Batches(client, table);
    this.pages = new Pages(client);
    this.placements = new Placements(client, table);
    this.table = table;
  }

  /// What an article is found under.
  static List<String> names(Report report) {
    return List.copyOf(entities(report).keySet());
  }

  void put(Placement article, Report report) {
    var items = new ArrayList<Map<String, AttributeValue>>();
    entities(report)
        .forEach((folded, entity) -> {
          Map<String, AttributeValue> item = new HashMap<>(key(article, folded));
          item.put("article", AttributeValue.fromS(article.id().value()));
          item.put("date", AttributeValue.fromS(article.day().toString()));
          item.put("name", AttributeValue.fromS(entity.name()));
          item.put("mentions", AttributeValue.fromN(Integer.toString(entity.mentions().size())));
          text(
              item,
              "type",
              Optional.ofNullable(entity.type()).map(type -> type.name().toLowerCase(Locale.ROOT)));
          text(item, "role", Optional.ofNullable(entity.role()));
          text(item, "title", Optional.ofNullable(report.title()).map(title -> title.text()));
          items.add(item);
        });
    batches.put(items);
  }

  private static void text(
      Map<String, AttributeValue> item, String attribute, Optional<String> value) {
    value
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> item.put(attribute, AttributeValue.fromS(text)));
  }

  /// Deletes what an article was found under and no longer is.
  void delete(Placement old, Placement next) {
    var kept = next.names().stream().map(name -> key(next, name)).toList();
    batches.delete(
        old.names().stream()
            .map(name -> key(old, name))
            .filter(key -> !kept.contains(key))
            .toList());
  }

  /// The articles that name `name`, each with the story it is in. Nothing when `after` is no cursor
  /// of such a list.
  Optional<Page> find(String desk, String name, int limit, Optional<Cursor> after) {
    if (after.filter(cursor -> !PLACE.matcher(cursor.sortKey()).matches()).isPresent()) {
      return Optional.empty();
    }
    var partition = Keys.name(desk, fold(name));
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("PK = :name")
            .expressionAttributeValues(Map.of(":name", AttributeValue.fromS(partition)))
            .scanIndexForward(false);
    after.ifPresent(cursor -> query.exclusiveStartKey(Keys.of(partition, cursor.sortKey())));
    var page = pages.read(query, limit, Keys.SK, NameIndex::shown);
    var stands =
        placements.read(page.items().stream().map(item -> item.path("article").asText()).toList());
    for (var item : page.items()) {
      var placement = stands.get(item.path("article").asText());
      var story = placement == null ? null : placement.story();
      ((ObjectNode) item).put("story", story == null ? null : story.value());
    }
    return Optional.of(page);
  }

  private static JsonNode shown(Item item) {
    var stored = Attributes.json(item.attributes());
    var shown = JsonNodeFactory.instance.objectNode();
    for (var field : List.of("article", "date", "name", "type", "role", "mentions", "title")) {
      shown.set(field, stored.has(field) ? stored.get(field) : shown.nullNode());
    }
    return shown;
  }

  /// Entities by folded name, in the order in which the article names them.
  private static Map<String, Entity> entities(Report report) {
    var entities = new LinkedHashMap<String, Entity>();
    for (var entity : report.facts().entities()) {
      var folded = fold(entity.name());
      if (entities.size() < MOST_NAMES && !folded.isEmpty() && folded.length() <= LONGEST_NAME) {
        entities.putIfAbsent(folded, entity);
      }
    }
    return entities;
  }

  private static Map<String, AttributeValue> key(Placement article, String folded) {
    return Keys.of(Keys.name(article.desk(), folded), article.day() + "#" + article.id());
  }

  static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
