package dev.precis.store;

import dev.precis.story.ReportJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Reads and writes where articles stand. Each write holds only while the article still has the
/// report that the writer saw.
final class Placements {
  private final DynamoDbClient client;
  private final String table;
  private final Batches batches;

  Placements(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.batches = new Batches(client, table);
  }

  Optional<Placement> read(ArticleId id) {
    var answer =
        client.getItem(
            request -> request.tableName(table).key(Keys.placement(id)).consistentRead(true));
    return answer.hasItem() ? Optional.of(Placement.of(new Item(answer.item()))) : Optional.empty();
  }

  /// By id; those that were never placed are left out.
  Map<String, Placement> read(Collection<String> ids) {
    var keys = ids.stream().distinct().map(id -> Keys.placement(new ArticleId(id))).toList();
    return batches.read(keys).stream()
        .map(Placement::of)
        .collect(
            Collectors.toMap(
                placement -> placement.id().value(), found -> found, (a, _) -> a, TreeMap::new));
  }

  /// Puts `next` in the place of `seen`, but for links and story, which stay as they are in the
  /// table. False when another function was faster.
  boolean replace(Optional<Placement> seen, Placement next) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":desk", AttributeValue.fromS(next.desk()));
    values.put(":stamp", AttributeValue.fromS(next.stamp().toString()));
    values.put(":parts", AttributeValue.fromN(Integer.toString(next.parts())));
    values.put(":day", AttributeValue.fromS(next.day().toString()));
    values.put(
        ":names", AttributeValue.fromL(next.names().stream().map(AttributeValue::fromS).toList()));
    values.put(":none", AttributeValue.fromM(Map.of()));
    var set =
        "SET desk = :desk, #stamp = :stamp, parts = :parts, #day = :day, #names = :names,"
            + " #links = if_not_exists(#links, :none)";
    var digest = next.digest();
    if (digest != null) {
      values.put(
          ":digest",
          AttributeValue.fromB(SdkBytes.fromByteArray(Packed.utf8(ReportJson.write(digest)))));
    }
    var update =
        digest == null ? set + " REMOVE digest, linked" : set + ", digest = :digest REMOVE linked";
    seen.ifPresent(was -> values.put(":seen", AttributeValue.fromS(was.stamp().toString())));
    var names =
        Map.of("#stamp", Placement.STAMP, "#day", "day", "#names", "names", "#links", "links");
    return update(
        next.id(),
        update,
        seen.isPresent() ? "#stamp = :seen" : "attribute_not_exists(PK)",
        names,
        values);
  }

  /// Notes one end of a link.
  boolean link(Placement end, String other, int similarity) {
    return update(
        end.id(),
        "SET #links.#other = :similarity",
        "#stamp = :seen",
        Map.of("#links", Placement.LINKS, "#other", other, "#stamp", Placement.STAMP),
        Map.of(
            ":similarity", AttributeValue.fromN(Integer.toString(similarity)),
            ":seen", AttributeValue.fromS(end.stamp().toString())));
  }

  /// Forgets one end of a link.
  boolean unlink(Placement end, String other) {
    return update(
        end.id(),
        "REMOVE #links.#other",
        "#stamp = :seen",
        Map.of("#links", Placement.LINKS, "#other", other, "#stamp", Placement.STAMP),
        Map.of(":seen", AttributeValue.fromS(end.stamp().toString())));
  }

  /// Notes and forgets an article's own ends of links.
  ///
  /// @param linked whether these were the last that its report asks for
  boolean changeLinks(
      Placement of, Map<String, Integer> made, List<String> dropped, boolean linked) {
    var names = new HashMap<String, String>();
    var values = new HashMap<String, AttributeValue>();
    var sets = new ArrayList<String>();
    var removals = new ArrayList<String>();
    names.put("#stamp", Placement.STAMP);
    names.put("#links", Placement.LINKS);
    values.put(":seen", AttributeValue.fromS(of.stamp().toString()));
    if (linked) {
      values.put(":linked", AttributeValue.fromBool(true));
      sets.add("linked = :linked");
    }
    made.forEach((other, similarity) -> {
      int n = names.size();
      names.put("#l" + n, other);
      values.put(":l" + n, AttributeValue.fromN(Integer.toString(similarity)));
      sets.add("#links.#l%d = :l%d".formatted(n, n));
    });
    for (var other : dropped) {
      int n = names.size();
      names.put("#l" + n, other);
      removals.add("#links.#l" + n);
    }
    if (made.isEmpty() && dropped.isEmpty()) {
      names.remove("#links");
    }
    var update =
        (sets.isEmpty() ? "" : "SET " + String.join(", ", sets))
            + (removals.isEmpty() ? "" : " REMOVE " + String.join(", ", removals));
    return update(of.id(), update, "#stamp = :seen", names, values);
  }

  private boolean update(
      ArticleId id,
      String update,
      String condition,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    try {
      client.updateItem(request ->
          request
              .tableName(table)
              .key(Keys.placement(id))
              .updateExpression(update)
              .conditionExpression(condition)
              .expressionAttributeNames(names)
              .expressionAttributeValues(values));
      return true;
    } catch (ConditionalCheckFailedException changed) {
      return false;
    }
  }
}
