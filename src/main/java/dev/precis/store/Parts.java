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
    BRIEF,
    /// What merging needs of the article.
    REPORT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Source text in one part, in UTF-16 units: at most 200 kB, packed or not.
  static final int TEXT_UNITS = 100_000;

  /// Packed bytes in one part; an item holds 400 kB.
  static final int MAX_BYTES = 300_000;

  private final DynamoDbClient client;
  private final String table;
  private final Batches batches;

  Parts(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.batches = new Batches(client, table);
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
    var items = new ArrayList<Map<String, AttributeValue>>();
    for (int n = 0; n < chunks.size(); n++) {
      var item = new HashMap<>(key(id, edition, kind, n));
      item.put(Keys.PACKED, AttributeValue.fromB(SdkBytes.fromByteArray(chunks.get(n))));
      items.add(item);
    }
    batches.put(items);
  }

  /// The chunks `from` up to `to`, exclusive; nothing when one is gone, as after a withdrawal.
  Optional<List<byte[]>> read(ArticleId id, Edition edition, Kind kind, int from, int to) {
    var keys = new ArrayList<Map<String, AttributeValue>>();
    for (int n = from; n < to; n++) {
      keys.add(key(id, edition, kind, n));
    }
    var found = new TreeMap<String, byte[]>();
    batches.read(keys).forEach(part -> found.put(part.text(Keys.SK), part.bytes(Keys.PACKED)));
    return found.size() == to - from ? Optional.of(List.copyOf(found.values())) : Optional.empty();
  }

  void delete(ArticleId id, Edition edition, PartCounts counts) {
    delete(counts.keys(id, edition));
  }

  void delete(List<Map<String, AttributeValue>> keys) {
    batches.delete(keys);
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

  static Map<String, AttributeValue> key(ArticleId id, Edition edition, Kind kind, int n) {
    return Keys.of(
        Keys.article(id), String.format(Locale.ROOT, "%s#%s#%05d", kind.code(), edition, n));
  }
}
