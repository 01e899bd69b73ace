package dev.precis.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.precis.brief.Pipeline;
import dev.precis.store.BriefWriter;
import dev.precis.store.Clients;
import dev.precis.store.S3Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Ingests what the bucket's events speak of: S3 notifications as they are, inside SQS messages,
/// and as EventBridge sends them.
///
/// From a queue, a message that meets a fault of the surroundings is reported alone, so that SQS
/// delivers it again and in the end keeps it in the dead-letter queue. Without a queue the fault is
/// thrown, and Lambda tries again.
public final class IngestHandler implements RequestStreamHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// What the worst article may take. A message that would begin with less time left goes back to
  /// the queue at once, so that the function's timeout does not undo the whole batch's report.
  private static final int ENOUGH_MS = 15_000;

  private final Ingest ingest;
  private final Log log;

  /// For Lambda: the table named by `TABLE_NAME`, clients by the SDK's default chain.
  public IngestHandler() {
    this(new Clients(System.getenv()), System.getenv("TABLE_NAME"));
    Priming.register(ingest::prime);
  }

  private IngestHandler(Clients clients, String table) {
    this(clients.s3(), clients.dynamoDb(), table, Clock.systemUTC(), Log.standard());
  }

  /// With clients and clock of the caller's.
  public IngestHandler(S3Client s3, DynamoDbClient dynamoDb, String table, Clock clock) {
    this(s3, dynamoDb, table, clock, Log.standard());
  }

  IngestHandler(S3Client s3, DynamoDbClient dynamoDb, String table, Clock clock, Log log) {
    Pipeline pipeline = new Pipeline();
    this.ingest =
        new Ingest(
            new S3Originals(s3),
            pipeline::brief,
            new BriefWriter(dynamoDb, table, clock),
            clock,
            log);
    this.log = log;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    long started = System.nanoTime();
    var counts = new TreeMap<String, Integer>();
    var event = JSON.readTree(in);
    var failed = isFromQueue(event) ? handleMessages(event, context, counts) : List.<String>of();
    if (!isFromQueue(event)) {
      handle(event, counts);
    }
    log.metrics("ingest", counts, (System.nanoTime() - started) / 1_000_000);
    var answer = JsonNodeFactory.instance.objectNode();
    var failures = answer.putArray("batchItemFailures");
    failed.forEach(id -> failures.addObject().put("itemIdentifier", id));
    out.write(JSON.writeValueAsBytes(answer));
  }

  private static boolean isFromQueue(JsonNode event) {
    return event.at("/Records/0/eventSource").asText().equals("aws:sqs");
  }

  private List<String> handleMessages(
      JsonNode event, Context context, Map<String, Integer> counts) {
    var failed = new ArrayList<String>();
    for (var message : event.path("Records")) {
      var id = message.path("messageId").asText();
      if (context.getRemainingTimeInMillis() < ENOUGH_MS) {
        count(counts, "Postponed");
        failed.add(id);
        continue;
      }
      try {
        handle(JSON.readTree(message.path("body").asText()), counts);
      } catch (JsonProcessingException malformed) {
        // Delivering it again would not mend it.
        log.error("a message is no JSON", malformed, Map.of("message", id));
        count(counts, "Malformed");
      } catch (RuntimeException fault) {
        log.error("a message will be delivered again", fault, Map.of("message", id));
        count(counts, "Faults");
        failed.add(id);
      }
    }
    return failed;
  }

  /// Handles all events, and then throws the first fault, if there was one.
  private void handle(JsonNode event, Map<String, Integer> counts) {
    var events = BucketEvents.in(event);
    if (events.isEmpty()) {
      log.info("an event concerns no article", Map.of("event", kind(event)));
      count(counts, "Ignored");
    }
    RuntimeException firstFault = null;
    for (var objectEvent : events) {
      try {
        count(counts, ingest.handle(objectEvent).metric());
      } catch (RuntimeException fault) {
        if (firstFault == null) {
          firstFault = fault;
        } else {
          firstFault.addSuppressed(fault);
        }
      }
    }
    if (firstFault != null) {
      throw firstFault;
    }
  }

  private static String kind(JsonNode event) {
    var named = event.path("Event").asText(event.path("detail-type").asText());
    return named.isEmpty() ? event.at("/Records/0/eventName").asText("unknown") : named;
  }

  private static void count(Map<String, Integer> counts, String name) {
    counts.merge(name, 1, Integer::sum);
  }
}
