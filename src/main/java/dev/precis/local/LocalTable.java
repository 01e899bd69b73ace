package dev.precis.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.dynamodb.services.local.shared.exceptions.LocalDBAccessException;

/// AWS's own DynamoDB for development inside this process, with the one table.
final class LocalTable implements AutoCloseable {
  private static final int ATTEMPTS = 100;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final AmazonDynamoDBLocal engine;

  private LocalTable(AmazonDynamoDBLocal engine) {
    this.engine = engine;
  }

  /// Opens the engine, and makes the table when there is none.
  ///
  /// @param shape what the table is
  /// @param data where it is kept, or nothing to keep it in memory
  static LocalTable open(CreateTableRequest shape, Optional<Path> data) {
    var engine = data.map(LocalTable::kept).orElseGet(DynamoDBEmbedded::create);
    var table = new LocalTable(engine);
    if (!table.client().listTables().tableNames().contains(shape.tableName())) {
      table.client().createTable(shape);
    }
    return table;
  }

  /// An engine that was closed a moment ago still holds its file. A path whose opening failed is in
  /// use for ever after to the engine, so each attempt spells it another way.
  private static AmazonDynamoDBLocal kept(Path folder) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return DynamoDBEmbedded.create(file(folder, attempt));
      } catch (LocalDBAccessException | IllegalArgumentException locked) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return DynamoDBEmbedded.create(file(folder, ATTEMPTS));
  }

  private static File file(Path folder, int attempt) {
    return new File(folder.toString(), "./".repeat(attempt - 1) + "dynamodb.db");
  }

  DynamoDbClient client() {
    return engine.dynamoDbClient();
  }

  /// The table's stream, which is handed to `handler`.
  LocalStream stream(String table, RequestStreamHandler handler) {
    var described = client().describeTable(ask -> ask.tableName(table)).table();
    return new LocalStream(engine.dynamoDbStreamsClient(), described.latestStreamArn(), handler);
  }

  @Override
  public void close() {
    engine.shutdown();
  }
}
