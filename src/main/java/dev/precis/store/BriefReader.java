package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads what is known of articles.
public final class BriefReader {
  /// The longest stretch of source text in one answer, in UTF-16 units and in bytes of UTF-8: 1
  /// MiB.
  public static final int MAX_EXCERPT = 1 << 20;

  /// A head and its version are written together but read one after the other; a withdrawal in
  /// between takes the version away, and the head then says so.
  private static final int READS = 3;

  private final DynamoDbClient client;
  private final String table;
  private final Parts parts;
  private final Pages pages;
  private final Desks desks;

  public BriefReader(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.parts = new Parts(client, table);
    this.pages = new Pages(client);
    this.desks = new Desks(client, table);
  }

  /// The latest brief of an article, byte for byte as it was stored, but for its story, which comes
  /// from the head. It is read from its version item, which is packed JSON: the head's attributes
  /// show people the same, but DynamoDB forgets the order of fields and writes 1.0 as 1.
  public Found find(ArticleId id) {
    return find(id, Optional.empty());
  }

  /// The brief of one version of it, as [#versions] names them.
  public Found find(ArticleId id, String version) {
    return find(id, Optional.of(version));
  }

  private Found find(ArticleId id, Optional<String> version) {
    for (int tried = 0; tried < READS; tried++) {
      var head = item(Keys.head(id)).map(Head::new);
      if (head.isEmpty()) {
        return new Found.Unknown();
      }
      if (head.get().isWithdrawn()) {
        return new Found.Withdrawn(Instant.parse(head.get().item().text("at")));
      }
      var wanted = version.orElseGet(() -> head.get().edition().v());
      var stored = version(id, wanted).map(Head::new).flatMap(found -> whole(id, found));
      if (stored.isPresent()) {
        boolean latest = wanted.equals(head.get().edition().v());
        return latest ? stored.get().inStory(head.get().story()) : stored.get();
      }
    }
    return new Found.Unknown();
  }

  /// The versions of an article that are still kept, newest first. Nothing when `after` is no
  /// cursor of such a list.
  public Optional<Page> versions(ArticleId id, int limit, Optional<Cursor> after) {
    if (after.filter(cursor -> !Keys.isVersion(cursor.sortKey())).isPresent()) {
      return Optional.empty();
    }
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("PK = :article AND begins_with(SK, :version)")
            .expressionAttributeValues(
                Map.of(
                    ":article", AttributeValue.fromS(Keys.article(id)),
                    ":version", AttributeValue.fromS(Keys.VERSION_PREFIX)))
            .scanIndexForward(false);
    after.ifPresent(cursor -> query.exclusiveStartKey(Keys.of(Keys.article(id), cursor.sortKey())));
    return Optional.of(pages.read(query, limit, Keys.SK, BriefReader::version));
  }

  /// A desk's articles, newest first. Nothing when the cursor is none of this list's.
  public Optional<Page> list(Listing listing) {
    if (listing.after().filter(cursor -> !listing.holds(cursor)).isPresent()) {
      return Optional.empty();
    }
    if (listing.first().compareTo(listing.last()) > 0) {
      return Optional.of(new Page(List.of(), Optional.empty()));
    }
    var partition = Keys.articlesOf(listing.desk());
    var values = new HashMap<String, AttributeValue>();
    values.put(":desk", AttributeValue.fromS(partition));
    values.put(":from", AttributeValue.fromS(listing.first()));
    values.put(":to", AttributeValue.fromS(listing.last()));
    var query =
        QueryRequest.builder()
            .tableName(table)
            .indexName(TableShape.LISTING)
            .keyConditionExpression("listPK = :desk AND listSK BETWEEN :from AND :to")
            .scanIndexForward(false);
    listing
        .status()
        .ifPresent(status -> {
          values.put(":status", AttributeValue.fromS(status));
          query
              .filterExpression("#status = :status")
              .expressionAttributeNames(Map.of("#status", "status"));
        });
    listing.after().ifPresent(cursor -> query.exclusiveStartKey(listed(partition, cursor)));
    query.expressionAttributeValues(values);
    return Optional.of(pages.read(query, listing.limit(), Keys.LIST_SK, Listed::item));
  }

  /// What a list would show of one article; nothing when it would not.
  public Optional<JsonNode> listed(ArticleId id) {
    return item(Keys.head(id)).filter(item -> item.has(Keys.LIST_PK)).map(Listed::item);
  }

  /// The desks that ever had an article, by name.
  public List<String> desks() {
    return desks.all();
  }

  /// A stretch of the source text of an article's latest brief, or of one version of it. Nothing
  /// when there is no such brief or it failed.
  ///
  /// @param start where to begin, in UTF-16 units
  /// @param end where to end, exclusive; the answer may end sooner, see [Excerpt#next]
  public Optional<Excerpt> text(ArticleId id, Optional<String> version, int start, int end) {
    var item = version.isPresent() ? version(id, version.get()) : item(Keys.head(id));
    return item.map(Head::new)
        .filter(head -> head.parts().text() > 0)
        .flatMap(head -> excerpt(id, head, start, end));
  }

  private Optional<Excerpt> excerpt(ArticleId id, Head head, int wantedStart, int wantedEnd) {
    int length = head.parts().units();
    int start = Math.min(wantedStart, length);
    int end =
        (int) Math.max(start, Math.min(Math.min(wantedEnd, length), (long) start + MAX_EXCERPT));
    // One unit more at either end tells whether a surrogate pair lies across.
    int from = Math.max(0, start - 1) / Parts.TEXT_UNITS;
    int to = Math.min(end, length - 1) / Parts.TEXT_UNITS + 1;
    var layout = read(id, head, Parts.Kind.LAYOUT, head.parts().layout());
    return parts
        .read(id, head.edition(), Parts.Kind.TEXT, from, to)
        .flatMap(chunks -> {
          var text = new StringBuilder();
          chunks.forEach(chunk -> text.append(Packed.toText(chunk)));
          return layout.map(blocks ->
              WholeCharacters.cut(text, from * Parts.TEXT_UNITS, start, end, length, blocks));
        });
  }

  /// Nothing when its parts are gone.
  private Optional<Found.Stored> whole(ArticleId id, Head version) {
    var document =
        version.parts().brief() == 0
            ? Optional.of((ObjectNode) Packed.toJson(version.item().bytes(Keys.PACKED)))
            : read(id, version, Parts.Kind.BRIEF, version.parts().brief());
    return document.map(found -> new Found.Stored(found, version.edition().v()));
  }

  private Optional<ObjectNode> read(ArticleId id, Head head, Parts.Kind kind, int count) {
    return parts
        .read(id, head.edition(), kind, 0, count)
        .map(chunks -> {
          var all = new ByteArrayOutputStream();
          chunks.forEach(all::writeBytes);
          return (ObjectNode) Packed.toJson(all.toByteArray());
        });
  }

  private static JsonNode version(Item item) {
    var edition = new Head(item).edition();
    var version = JsonNodeFactory.instance.objectNode().put("version", edition.v());
    for (var shown : List.of("status", "ingestedAt", "original")) {
      version.set(shown, Attributes.json(item.value(shown)));
    }
    return version.put("pipeline", edition.pipeline());
  }

  private Optional<Item> version(ArticleId id, String version) {
    var sortKey = Keys.VERSION_PREFIX + version;
    return Keys.isVersion(sortKey) ? item(Keys.of(Keys.article(id), sortKey)) : Optional.empty();
  }

  private Optional<Item> item(Map<String, AttributeValue> key) {
    var answer = client.getItem(request -> request.tableName(table).key(key).consistentRead(true));
    return answer.hasItem() ? Optional.of(new Item(answer.item())) : Optional.empty();
  }

  /// The index's key of an article that a cursor names. The table's own key follows from it.
  private static Map<String, AttributeValue> listed(String partition, Cursor cursor) {
    var key = new HashMap<String, AttributeValue>();
    var id = cursor.sortKey().substring(cursor.sortKey().lastIndexOf('#') + 1);
    key.putAll(Keys.of("A#" + id, Keys.HEAD));
    key.put(Keys.LIST_PK, AttributeValue.fromS(partition));
    key.put(Keys.LIST_SK, AttributeValue.fromS(cursor.sortKey()));
    return key;
  }
}
