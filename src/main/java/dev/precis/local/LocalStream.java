package dev.precis.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// The way from the embedded table's stream to the story function: what the template's filter lets
/// through, ten at once, and each again that is reported, five times at most.
final class LocalStream implements AutoCloseable {
  /// As the template's `BatchSize`.
  private static final int BATCH = 10;

  /// As the template's `MaximumRetryAttempts`.
  private static final int RETRIES = 5;

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DynamoDbStreamsClient streams;
  private final String arn;
  private final RequestStreamHandler handler;

  /// Where to read on in each shard; nothing in one that is read to its end.
  private final Map<String, Optional<String>> places = new HashMap<>();

  private final Thread reader = Thread.ofVirtual().unstarted(this::follow);

  /// From the oldest entry that is still kept, so that none is lost that a run before did not get
  /// to.
  LocalStream(DynamoDbStreamsClient streams, String arn, RequestStreamHandler handler) {
    this.streams = streams;
    this.arn = arn;
    this.handler = handler;
  }

  /// Delivers from now on whatever comes.
  void start() {
    reader.start();
  }

  private void follow() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        drain();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException broken) {
      System.err.println("precis: the table's stream broke off: " + broken);
    }
  }

  /// Delivers all there is.
  synchronized void drain() throws IOException {
    var entries = new ArrayList<JsonNode>();
    for (var shard :
        streams.describeStream(ask -> ask.streamArn(arn)).streamDescription().shards()) {
      read(shard, entries);
    }
    for (int start = 0; start < entries.size(); start += BATCH) {
      deliver(entries.subList(start, Math.min(start + BATCH, entries.size())));
    }
  }

  private void read(Shard shard, List<JsonNode> entries) {
    var place = places.computeIfAbsent(shard.shardId(), this::beginning);
    while (place.isPresent()) {
      var iterator = place.get();
      var answer = streams.getRecords(ask -> ask.shardIterator(iterator));
      answer.records().stream()
          .filter(LocalStream::isOutboxEntry)
          .map(LocalStream::event)
          .forEach(entries::add);
      place = Optional.ofNullable(answer.nextShardIterator());
      places.put(shard.shardId(), place);
      if (answer.records().isEmpty()) {
        return;
      }
    }
  }

  private Optional<String> beginning(String shardId) {
    var answer =
        streams.getShardIterator(ask ->
            ask.streamArn(arn).shardId(shardId).shardIteratorType(ShardIteratorType.TRIM_HORIZON));
    return Optional.of(answer.shardIterator());
  }

  private static boolean isOutboxEntry(Record entry) {
    var key = entry.dynamodb().keys().get("PK");
    return entry.eventName() == OperationType.INSERT
        && key != null
        && key.s() != null
        && key.s().startsWith("O#");
  }

  private void deliver(List<JsonNode> batch) throws IOException {
    var entries = batch;
    for (int tried = 0; !entries.isEmpty(); tried++) {
      if (tried > RETRIES) {
        System.err.println("precis: could not be merged into stories: " + entries);
        return;
      }
      var event = JsonNodeFactory.instance.objectNode();
      event.putArray("Records").addAll(entries);
      var failed =
          LambdaCall.of(handler, event)
              .path("batchItemFailures")
              .findValuesAsText("itemIdentifier");
      entries =
          entries.stream()
              .filter(entry -> failed.contains(entry.at("/dynamodb/SequenceNumber").asText()))
              .toList();
    }
  }

  private static JsonNode event(Record entry) {
    var event =
        JsonNodeFactory.instance
            .objectNode()
            .put("eventID", entry.eventID())
            .put("eventName", entry.eventNameAsString())
            .put("eventSource", "aws:dynamodb")
            .put("awsRegion", LocalCloud.REGION.id());
    var change = event.putObject("dynamodb");
    change.put("SequenceNumber", entry.dynamodb().sequenceNumber());
    put(change.putObject("Keys"), entry.dynamodb().keys());
    put(change.putObject("NewImage"), entry.dynamodb().newImage());
    return event;
  }

  /// An outbox entry's attributes are strings and numbers.
  private static void put(ObjectNode node, Map<String, AttributeValue> attributes) {
    attributes.forEach((name, value) -> {
      var typed = node.putObject(name);
      if (value.s() != null) {
        typed.put("S", value.s());
      } else if (value.n() != null) {
        typed.put("N", value.n());
      }
    });
  }

  @Override
  public void close() {
    reader.interrupt();
    try {
      if (reader.getState() != Thread.State.NEW) {
        reader.join();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
