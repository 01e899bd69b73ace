package dev.precis.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Reads and writes many items in few calls. What DynamoDB leaves over is asked for again.
final class Batches {
  private static final int WRITES_AT_ONCE = 25;
  private static final int READS_AT_ONCE = 40;

  private final DynamoDbClient client;
  private final String table;

  Batches(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /// Those of the items that are there, as they are now, in any order.
  ///
  /// @param keys all different
  List<Item> read(List<Map<String, AttributeValue>> keys) {
    var found = new ArrayList<Item>();
    for (int start = 0; start < keys.size(); start += READS_AT_ONCE) {
      readInto(found, keys.subList(start, Math.min(start + READS_AT_ONCE, keys.size())));
    }
    return found;
  }

  private void readInto(List<Item> found, List<Map<String, AttributeValue>> wanted) {
    var keys = wanted;
    for (int tried = 0; !keys.isEmpty(); tried++) {
      if (tried > 0) {
        Pause.after(tried - 1);
      }
      var asked = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
      var answer = client.batchGetItem(request -> request.requestItems(Map.of(table, asked)));
      answer.responses().getOrDefault(table, List.of()).forEach(item -> found.add(new Item(item)));
      var left = answer.unprocessedKeys().get(table);
      keys = left == null ? List.of() : left.keys();
    }
  }

  /// Puts items; each is written by itself.
  void put(List<Map<String, AttributeValue>> items) {
    write(
        items.stream()
            .map(item -> PutRequest.builder().item(item).build())
            .map(put -> WriteRequest.builder().putRequest(put).build())
            .toList());
  }

  /// Deletes items; those that are not there stay so.
  void delete(List<Map<String, AttributeValue>> keys) {
    write(
        keys.stream()
            .map(key -> DeleteRequest.builder().key(key).build())
            .map(delete -> WriteRequest.builder().deleteRequest(delete).build())
            .toList());
  }

  private void write(List<WriteRequest> writes) {
    for (int start = 0; start < writes.size(); start += WRITES_AT_ONCE) {
      var batch = writes.subList(start, Math.min(start + WRITES_AT_ONCE, writes.size()));
      for (int tried = 0; !batch.isEmpty(); tried++) {
        if (tried > 0) {
          Pause.after(tried - 1);
        }
        var left = Map.of(table, batch);
        batch =
            client
                .batchWriteItem(request -> request.requestItems(left))
                .unprocessedItems()
                .getOrDefault(table, List.of());
      }
    }
  }
}
