package dev.precis.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The desks that ever had an article. Kept outside the briefs' transactions, which would else all
/// meet at one item.
final class Desks {
  private final DynamoDbClient client;
  private final String table;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  Desks(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  void add(String desk) {
    if (known.contains(desk)) {
      return;
    }
    var item = new HashMap<>(Keys.of(Keys.DESKS, desk));
    item.put("desk", AttributeValue.fromS(desk));
    try {
      client.putItem(request ->
          request.tableName(table).item(item).conditionExpression("attribute_not_exists(PK)"));
    } catch (ConditionalCheckFailedException known) {
      // Somebody else was first, which is as good.
    }
    known.add(desk);
  }

  /// All of them, by name.
  List<String> all() {
    return client
        .queryPaginator(request ->
            request
                .tableName(table)
                .keyConditionExpression("PK = :desks")
                .expressionAttributeValues(Map.of(":desks", AttributeValue.fromS(Keys.DESKS))))
        .items()
        .stream()
        .map(item -> new Item(item).text("desk"))
        .toList();
  }
}
