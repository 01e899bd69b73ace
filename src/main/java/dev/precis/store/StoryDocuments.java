package dev.precis.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the versions of stories say, in parts of an item's size: `S#<id>` / `part#…`. A version's
/// parts are written before the story names them and never change, since the same articles always
/// say the same.
final class StoryDocuments {
  private final Batches batches;

  StoryDocuments(DynamoDbClient client, String table) {
    this.batches = new Batches(client, table);
  }

  /// Writes a document under a key that no other document of the story has; gives how many parts it
  /// took.
  int write(StoryId id, String key, ObjectNode document) {
    var chunks = Parts.ofBytes(Packed.json(document));
    var items = new ArrayList<Map<String, AttributeValue>>();
    for (int n = 0; n < chunks.size(); n++) {
      var item = new HashMap<>(key(id, key, n));
      item.put(Keys.PACKED, AttributeValue.fromB(SdkBytes.fromByteArray(chunks.get(n))));
      items.add(item);
    }
    batches.put(items);
    return chunks.size();
  }

  /// What a story says now; nothing when it says nothing yet, or when it has changed since it was
  /// read.
  Optional<ObjectNode> read(StoryState story) {
    var keys = keys(story);
    var chunks = new TreeMap<String, byte[]>();
    batches.read(keys).forEach(part -> chunks.put(part.text(Keys.SK), part.bytes(Keys.PACKED)));
    if (chunks.isEmpty() || chunks.size() < keys.size()) {
      return Optional.empty();
    }
    var all = new ByteArrayOutputStream();
    chunks.values().forEach(all::writeBytes);
    return Optional.of((ObjectNode) Packed.toJson(all.toByteArray()));
  }

  /// Deletes what a story said before.
  void delete(StoryState before) {
    batches.delete(keys(before));
  }

  private static List<Map<String, AttributeValue>> keys(StoryState story) {
    var keys = new ArrayList<Map<String, AttributeValue>>();
    var document = story.document();
    for (int n = 0; n < document.parts(); n++) {
      keys.add(key(story.id(), document.key(), n));
    }
    return keys;
  }

  private static Map<String, AttributeValue> key(StoryId id, String key, int n) {
    return Keys.of(Keys.story(id), String.format(Locale.ROOT, "part#%s#%05d", key, n));
  }
}
