package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads lists page by page.
final class Pages {
  private final DynamoDbClient client;

  Pages(DynamoDbClient client) {
    this.client = client;
  }

  /// What a list shows of an item.
  @FunctionalInterface
  interface Shown {
    JsonNode of(Item item);
  }

  /// Reads until `limit` items are found or there are no more: a filter may leave a page of
  /// DynamoDB's empty. One more than asked for tells whether there is a page after this one.
  Page read(QueryRequest.Builder query, int limit, String sortKey, Shown shown) {
    var found = new ArrayList<Item>();
    for (var page : client.queryPaginator(query.limit(limit + 1).build())) {
      page.items().forEach(item -> found.add(new Item(item)));
      if (found.size() > limit) {
        break;
      }
    }
    boolean more = found.size() > limit;
    var kept = more ? found.subList(0, limit) : found;
    var next =
        more ? Optional.of(new Cursor(kept.getLast().text(sortKey))) : Optional.<Cursor>empty();
    return new Page(kept.stream().map(shown::of).toList(), next);
  }
}
