package dev.precis.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// What of a brief does not fit its item: the source text, its blocks, a very long brief. Parts
/// belong to one edition, are written before the brief that needs them and never change.
final class Parts {
  /// What a part holds.
  enum Kind {
    /// The source text, [#TEXT_UNITS] to a part.
    TEXT,
    /// The blocks and the ledger.
    LAYOUT,
    /// A brief that its version item has no room for, even packed.
    BRIEF;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Source text in one part, in UTF-16 units: at most 200 kB, packed or not.
  static final int TEXT_UNITS = 100_000;

  /// Packed bytes in one part; an item holds 400 kB.
  static final int MAX_BYTES = 300_000;

  private static final int WRITES_AT_ONCE = 25;
  private static final int READS_AT_ONCE = 40;

  private final DynamoDbClient client;
  private final String table;

  Parts(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  static List<byte[]> ofText(String source) {
    var chunks = new ArrayList<byte[]>();
    for (int start = 0; start < source.length(); start += TEXT_UNITS) {
      chunks.add(
          Packed.text(source.substring(start, Math.min(start + TEXT_UNITS, source.length()))));
    }
    return chunks;
  }

  static List<byte[]> ofBytes(byte[] packed) {
    var chunks = new ArrayList<byte[]>();
    for (int start = 0; start < packed.length; start += MAX_BYTES) {
      chunks.add(Arrays.copyOfRange(packed, start, Math.min(start + MAX_BYTES, packed.length)));
    }
    return chunks;
  }

  void write(ArticleId id, Edition edition, Kind kind, List<byte[]> chunks) {
    var writes = new ArrayList<WriteRequest>();
    for (int n = 0; n < chunks.size(); n++) {
      var item = new HashMap<>(key(id, edition, kind, n));
      item.put(Keys.PACKED, AttributeValue.fromB(SdkBytes.fromByteArray(chunks.get(n))));
      writes.add(
          WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build());
    }
    write(writes);
  }

  /// The chunks `from` up to `to`, exclusive; nothing when one is gone, as after a withdrawal.
  Optional<List<byte[]>> read(ArticleId id, Edition edition, Kind kind, int from, int to) {
    var found = new TreeMap<String, byte[]>();
    for (int start = from; start < to; start += READS_AT_ONCE) {
      var keys = new ArrayList<Map<String, AttributeValue>>();
      for (int n = start; n < Math.min(start + READS_AT_ONCE, to); n++) {
        keys.add(key(id, edition, kind, n));
      }
      readInto(found, keys);
    }
    return found.size() == to - from ? Optional.of(List.copyOf(found.values())) : Optional.empty();
  }

  private void readInto(Map<String, byte[]> found, List<Map<String, AttributeValue>> wanted) {
    var keys = wanted;
    for (int tried = 0; !keys.isEmpty(); tried++) {
      if (tried > 0) {
        Pause.after(tried - 1);
      }
      var asked = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
      var answer = client.batchGetItem(request -> request.requestItems(Map.of(table, asked)));
      for (var item : answer.responses().getOrDefault(table, List.of())) {
        var part = new Item(item);
        found.put(part.text(Keys.SK), part.bytes(Keys.PACKED));
      }
      var left = answer.unprocessedKeys().get(table);
      keys = left == null ? List.of() : left.keys();
    }
  }

  void delete(ArticleId id, Edition edition, PartCounts counts) {
    delete(counts.keys(id, edition));
  }

  void delete(List<Map<String, AttributeValue>> keys) {
    write(
        keys.stream()
            .map(key -> DeleteRequest.builder().key(key).build())
            .map(delete -> WriteRequest.builder().deleteRequest(delete).build())
            .toList());
  }

  /// Lets the parts live until `epochSecond`. One that is gone stays gone.
  void expire(ArticleId id, Edition edition, PartCounts counts, long epochSecond) {
    counts.keys(id, edition).forEach(key -> expire(key, epochSecond));
  }

  void expire(Map<String, AttributeValue> key, long epochSecond) {
    var seconds = AttributeValue.fromN(Long.toString(epochSecond));
    try {
      client.updateItem(request ->
          request
              .tableName(table)
              .key(key)
              .updateExpression("SET expires = :at")
              .conditionExpression("attribute_exists(PK)")
              .expressionAttributeValues(Map.of(":at", seconds)));
    } catch (ConditionalCheckFailedException gone) {
      return;
    }
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

  static Map<String, AttributeValue> key(ArticleId id, Edition edition, Kind kind, int n) {
    return Keys.of(
        Keys.article(id), String.format(Locale.ROOT, "%s#%s#%05d", kind.code(), edition, n));
  }
}
