package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads what is known of stories, and who names whom.
public final class StoryReader {
  /// How many of its latest changes a story shows.
  private static final int CHANGES_SHOWN = 10;

  /// A story that was joined may be joined again; nobody follows further than this.
  private static final int MOST_JOINS = 20;

  /// A story's item and its parts are read one after the other.
  private static final int READS = 3;

  private static final int MOST_VERSIONS = 99_999_999;

  private static final Pattern PLACE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z#[a-z2-7]{20}");
  private static final Pattern CHANGE = Pattern.compile("change#\\d{8}");

  private final StoryStates states;
  private final StoryDocuments documents;
  private final NameIndex names;
  private final Pages pages;
  private final DynamoDbClient client;
  private final String table;

  public StoryReader(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.states = new StoryStates(client, table);
    this.documents = new StoryDocuments(client, table);
    this.names = new NameIndex(client, table);
    this.pages = new Pages(client);
  }

  /// A story as it is told now, with its latest changes, the last one last.
  public FoundStory find(StoryId id) {
    for (int tried = 0; tried < READS; tried++) {
      var item = states.item(id);
      if (item.isEmpty()) {
        return new FoundStory.Unknown();
      }
      var state = StoryState.of(item.get(), Map.of());
      if (!state.isOpen()) {
        return closed(state);
      }
      var document = documents.read(state);
      if (document.isPresent()) {
        return new FoundStory.Told(enveloped(document.get(), state));
      }
    }
    return new FoundStory.Unknown();
  }

  private FoundStory closed(StoryState story) {
    var state = story;
    for (int joins = 0; joins < MOST_JOINS; joins++) {
      if (state.isOpen()) {
        return new FoundStory.Joined(state.id());
      }
      var into = state.into();
      var next = into == null ? Optional.<Item>empty() : states.item(into);
      if (next.isEmpty()) {
        return new FoundStory.Dissolved(state.updated());
      }
      state = StoryState.of(next.get(), Map.of());
    }
    return new FoundStory.Dissolved(state.updated());
  }

  private ObjectNode enveloped(ObjectNode document, StoryState state) {
    document.put("version", state.document().version());
    document.put("updatedAt", state.updated().toString());
    var latest = query(state.id(), 0).limit(CHANGES_SHOWN).scanIndexForward(false).build();
    var changes = new ArrayList<JsonNode>();
    client.query(latest).items().forEach(item -> changes.addFirst(change(new Item(item))));
    document.putArray("changes").addAll(changes);
    return document;
  }

  /// What changed in a story, the first change first. Nothing when `after` is no cursor of such a
  /// list.
  ///
  /// @param since the version after which to begin, 0 for all
  public Optional<Page> changes(StoryId id, int since, int limit, Optional<Cursor> after) {
    if (after.filter(cursor -> !isAfter(cursor, since)).isPresent()) {
      return Optional.empty();
    }
    var query = query(id, since);
    after.ifPresent(cursor -> query.exclusiveStartKey(Keys.of(Keys.story(id), cursor.sortKey())));
    return Optional.of(pages.read(query, limit, Keys.SK, StoryReader::change));
  }

  private static boolean isAfter(Cursor cursor, int since) {
    return CHANGE.matcher(cursor.sortKey()).matches()
        && cursor.sortKey().compareTo(Keys.change(since)) > 0;
  }

  private QueryRequest.Builder query(StoryId id, int since) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression("PK = :story AND SK BETWEEN :first AND :last")
        .expressionAttributeValues(
            Map.of(
                ":story", AttributeValue.fromS(Keys.story(id)),
                ":first", AttributeValue.fromS(Keys.change(since + 1)),
                ":last", AttributeValue.fromS(Keys.change(MOST_VERSIONS))));
  }

  private static JsonNode change(Item item) {
    return Packed.toJson(item.bytes(Keys.PACKED));
  }

  /// A desk's stories, that which changed last first. Nothing when `after` is no cursor of such a
  /// list.
  public Optional<Page> list(String desk, int limit, Optional<Cursor> after) {
    if (after.filter(cursor -> !PLACE.matcher(cursor.sortKey()).matches()).isPresent()) {
      return Optional.empty();
    }
    var partition = Keys.storiesOf(desk);
    var query =
        QueryRequest.builder()
            .tableName(table)
            .indexName(TableShape.LISTING)
            .keyConditionExpression("listPK = :desk")
            .expressionAttributeValues(Map.of(":desk", AttributeValue.fromS(partition)))
            .scanIndexForward(false);
    after.ifPresent(cursor -> query.exclusiveStartKey(listed(partition, cursor)));
    return Optional.of(pages.read(query, limit, Keys.LIST_SK, StoryListed::item));
  }

  private static Map<String, AttributeValue> listed(String partition, Cursor cursor) {
    var id = cursor.sortKey().substring(cursor.sortKey().lastIndexOf('#') + 1);
    var key = new HashMap<>(Keys.of(Keys.story(new StoryId(id)), Keys.STORY));
    key.put(Keys.LIST_PK, AttributeValue.fromS(partition));
    key.put(Keys.LIST_SK, AttributeValue.fromS(cursor.sortKey()));
    return key;
  }

  /// The articles that are in a story, or in the one that answers for it; none when it was
  /// dissolved.
  public List<ArticleId> articles(StoryId id) {
    var answering = find(id) instanceof FoundStory.Joined(var into) ? into : id;
    return states.read(answering).stream()
        .flatMap(state -> state.members().keySet().stream())
        .map(ArticleId::new)
        .toList();
  }

  /// The articles of a desk that name `name`, newest first, each with its story. Nothing when
  /// `after` is no cursor of such a list.
  public Optional<Page> named(String desk, String name, int limit, Optional<Cursor> after) {
    return names.find(desk, name, limit, after);
  }
}
