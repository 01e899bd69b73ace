package dev.precis.store;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/// A new table on the one DynamoDB Local that all tests share.
///
/// @param client of the engine inside this process
/// @param name of the table
public record TestTable(DynamoDbClient client, String name) {
  private static final DynamoDbClient ENGINE = DynamoDBEmbedded.create().dynamoDbClient();
  private static final AtomicInteger TABLES = new AtomicInteger();

  /// Creates an empty table of the shape that ships.
  public static TestTable create() {
    var name = "briefs-" + TABLES.incrementAndGet();
    ENGINE.createTable(TableShape.named(name));
    return new TestTable(ENGINE, name);
  }

  /// The sort keys of an article's items, in their order.
  List<String> sortKeys(ArticleId id) {
    return items(Keys.article(id)).stream().map(item -> item.text(Keys.SK)).toList();
  }

  /// The items of one partition, in their order.
  List<Item> items(String partition) {
    return client.scanPaginator(request -> request.tableName(name)).items().stream()
        .map(Item::new)
        .filter(item -> item.text(Keys.PK).equals(partition))
        .sorted(Comparator.comparing(item -> item.text(Keys.SK)))
        .toList();
  }
}
