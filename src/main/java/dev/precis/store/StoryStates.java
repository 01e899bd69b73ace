package dev.precis.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads stories as they are now.
final class StoryStates {
  private final DynamoDbClient client;
  private final String table;

  StoryStates(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /// A story and its articles. The story is read first: whoever changes its articles after that
  /// changes its revision too.
  Optional<StoryState> read(StoryId id) {
    return item(id).map(item -> StoryState.of(item, members(id)));
  }

  /// The story's item alone.
  Optional<Item> item(StoryId id) {
    var key = Keys.of(Keys.story(id), Keys.STORY);
    var answer = client.getItem(request -> request.tableName(table).key(key).consistentRead(true));
    return answer.hasItem() ? Optional.of(new Item(answer.item())) : Optional.empty();
  }

  private Map<String, String> members(StoryId id) {
    var members = new TreeMap<String, String>();
    client
        .queryPaginator(request ->
            request
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("PK = :story AND begins_with(SK, :member)")
                .expressionAttributeValues(
                    Map.of(
                        ":story", AttributeValue.fromS(Keys.story(id)),
                        ":member", AttributeValue.fromS(Keys.MEMBER_PREFIX))))
        .items()
        .forEach(attributes -> {
          var member = new Item(attributes);
          members.put(
              member.text(Keys.SK).substring(Keys.MEMBER_PREFIX.length()), member.text("day"));
        });
    return members;
  }
}
