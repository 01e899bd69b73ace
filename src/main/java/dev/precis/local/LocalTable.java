package dev.precis.local;

import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// AWS's own DynamoDB for development inside this process, with the one table.
final class LocalTable implements AutoCloseable {
  private final AmazonDynamoDBLocal engine;

  private LocalTable(AmazonDynamoDBLocal engine) {
    this.engine = engine;
  }

  /// Opens the engine, and makes the table when there is none.
  ///
  /// @param shape what the table is
  /// @param data where it is kept, or nothing to keep it in memory
  static LocalTable open(CreateTableRequest shape, Optional<Path> data) {
    var engine =
        data.map(folder -> DynamoDBEmbedded.create(folder.resolve("dynamodb.db").toFile()))
            .orElseGet(DynamoDBEmbedded::create);
    var table = new LocalTable(engine);
    if (!table.client().listTables().tableNames().contains(shape.tableName())) {
      table.client().createTable(shape);
    }
    return table;
  }

  DynamoDbClient client() {
    return engine.dynamoDbClient();
  }

  @Override
  public void close() {
    engine.shutdown();
  }
}
