package dev.precis.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.store.ArticleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the table's stream: of all it tells, the outbox entries that came. Each says that an
/// article has changed; what it is now, the table says.
final class OutboxEvents {
  private static final String OUTBOX = "O#";

  private OutboxEvents() {}

  /// The articles that an event speaks of, in the order in which it does, each with the sequence
  /// numbers of its entries. What is no new outbox entry is passed over.
  static Map<ArticleId, List<String>> in(JsonNode event) {
    var articles = new LinkedHashMap<ArticleId, List<String>>();
    for (var entry : event.path("Records")) {
      var change = entry.path("dynamodb");
      boolean isOutbox = change.at("/Keys/PK/S").asText().startsWith(OUTBOX);
      if (isOutbox && entry.path("eventName").asText().equals("INSERT")) {
        ArticleId.parse(change.at("/NewImage/articleId/S").asText())
            .ifPresent(article ->
                articles
                    .computeIfAbsent(article, _ -> new ArrayList<>())
                    .add(change.path("SequenceNumber").asText()));
      }
    }
    return articles;
  }
}
