package dev.precis.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.store.ArticleId;
import dev.precis.store.Clients;
import dev.precis.store.StoryWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Keeps the stories up to what the table's stream says of its outbox, and merges once more what it
/// is asked to, see [Remerge].
///
/// Entries whose article meets a fault are reported, so that the stream delivers them again and in
/// the end names them to the failure queue. All others are done by then, and doing them again
/// changes nothing.
public final class StoryHandler implements RequestStreamHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StoryWriter stories;
  private final Remerge remerge;
  private final Log log;

  /// For Lambda: the table named by `TABLE_NAME`, clients by the SDK's default chain.
  public StoryHandler() {
    this(new Clients(System.getenv()).dynamoDb(), System.getenv("TABLE_NAME"), Clock.systemUTC());
    Priming.register(() -> {
      Priming.tellAStory();
      stories.place(new ArticleId(Priming.ARTICLE));
    });
  }

  /// With a client and clock of the caller's.
  public StoryHandler(DynamoDbClient dynamoDb, String table, Clock clock) {
    this(dynamoDb, table, clock, Log.standard());
  }

  StoryHandler(DynamoDbClient dynamoDb, String table, Clock clock, Log log) {
    this.stories = new StoryWriter(dynamoDb, table, clock);
    this.remerge = new Remerge(dynamoDb, table, stories, log);
    this.log = log;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    long started = System.nanoTime();
    var counts = new TreeMap<String, Integer>();
    var event = JSON.readTree(in);
    var answer =
        event.has("remerge") ? remerge.answer(event.path("remerge"), counts) : merge(event, counts);
    log.metrics("story", counts, (System.nanoTime() - started) / 1_000_000);
    out.write(JSON.writeValueAsBytes(answer));
  }

  /// All articles are placed before the first is settled, so that a story to which several of them
  /// come is told once.
  private ObjectNode merge(JsonNode event, Map<String, Integer> counts) {
    var entries = OutboxEvents.in(event);
    var failed = new LinkedHashSet<ArticleId>();
    for (var article : entries.keySet()) {
      attempt(
          article,
          failed,
          counts,
          () -> counts.merge(Remerge.metric(stories.place(article)), 1, Integer::sum));
    }
    for (var article : entries.keySet()) {
      if (!failed.contains(article)) {
        attempt(
            article,
            failed,
            counts,
            () -> counts.merge("Versions", stories.settle(article), Integer::sum));
      }
    }
    return answer(entries, failed);
  }

  private void attempt(
      ArticleId article, Collection<ArticleId> failed, Map<String, Integer> counts, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      log.error("an article will be merged again", fault, Map.of("article", article.value()));
      counts.merge("Faults", 1, Integer::sum);
      failed.add(article);
    }
  }

  private static ObjectNode answer(Map<ArticleId, List<String>> entries, Set<ArticleId> failed) {
    var answer = JsonNodeFactory.instance.objectNode();
    var failures = answer.putArray("batchItemFailures");
    entries.forEach((article, sequenceNumbers) -> {
      if (failed.contains(article)) {
        sequenceNumbers.forEach(number -> failures.addObject().put("itemIdentifier", number));
      }
    });
    return answer;
  }
}
