package dev.precis.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
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

  /// Creates an empty table whose stream nobody reads, which the engine would keep for a day.
  static TestTable withoutStream() {
    var name = "briefs-" + TABLES.incrementAndGet();
    var shape = TableShape.named(name).toBuilder();
    ENGINE.createTable(shape.streamSpecification(stream -> stream.streamEnabled(false)).build());
    return new TestTable(ENGINE, name);
  }

  /// Another table with the same items.
  TestTable copy() {
    var copy = withoutStream();
    var items = client.scanPaginator(request -> request.tableName(name)).items();
    new Batches(client, copy.name()).put(items.stream().toList());
    return copy;
  }

  /// Takes the table away, so that a test of many tables does not slow down.
  void delete() {
    client.deleteTable(request -> request.tableName(name));
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

  /// Puts other bytes in the place of an article's report.
  public void changeReport(ArticleId id, SdkBytes bytes) {
    for (var item : items(Keys.article(id))) {
      if (item.text(Keys.SK).startsWith("report#")) {
        client.updateItem(request ->
            request
                .tableName(name)
                .key(item.key())
                .updateExpression("SET packed = :bytes")
                .expressionAttributeValues(Map.of(":bytes", AttributeValue.fromB(bytes))));
      }
    }
  }

  /// Takes away what says that an article has a report.
  public void forgetReport(ArticleId id) {
    client.updateItem(
        request -> request.tableName(name).key(Keys.head(id)).updateExpression("REMOVE report"));
  }
}
