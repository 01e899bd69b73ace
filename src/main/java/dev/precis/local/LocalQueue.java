package dev.precis.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/// The queue between the embedded bucket and the ingest function: each message is handed over
/// inside an SQS envelope, five times at most.
final class LocalQueue implements AutoCloseable {
  /// As the template's `maxReceiveCount`.
  private static final int RECEIVES = 5;

  private final CompletableFuture<RequestStreamHandler> consumer = new CompletableFuture<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Phaser underWay = new Phaser(1);
  private final AtomicInteger done = new AtomicInteger();

  /// Names the function that gets the messages; those sent before wait for it.
  void deliverTo(RequestStreamHandler handler) {
    consumer.complete(handler);
  }

  /// Queues a message; returns at once.
  void send(String body) {
    underWay.register();
    workers.execute(() -> deliver(body));
  }

  /// How many messages were handled or given up.
  int done() {
    return done.get();
  }

  /// Waits until no message is left.
  void drain() {
    underWay.arriveAndAwaitAdvance();
  }

  private void deliver(String body) {
    try {
      int received = 1;
      while (!delivered(envelope(body, received))) {
        if (++received > RECEIVES) {
          System.err.println("precis: given up after five deliveries: " + body);
          return;
        }
      }
    } catch (IOException | RuntimeException broken) {
      System.err.println("precis: the ingest function broke on " + body + ": " + broken);
    } finally {
      done.incrementAndGet();
      underWay.arriveAndDeregister();
    }
  }

  private boolean delivered(ObjectNode envelope) throws IOException {
    return LambdaCall.of(consumer.join(), envelope).path("batchItemFailures").isEmpty();
  }

  private static ObjectNode envelope(String body, int received) {
    var envelope = JsonNodeFactory.instance.objectNode();
    envelope
        .putArray("Records")
        .addObject()
        .put("messageId", UUID.randomUUID().toString())
        .put("receiptHandle", "local")
        .put("body", body)
        .put("eventSource", "aws:sqs")
        .put("eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:incoming")
        .put("awsRegion", LocalCloud.REGION.id())
        .putObject("attributes")
        .put("ApproximateReceiveCount", Integer.toString(received));
    return envelope;
  }

  @Override
  public void close() {
    workers.shutdown();
  }
}
