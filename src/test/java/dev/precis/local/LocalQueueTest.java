package dev.precis.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

final class LocalQueueTest {
  private final List<JsonNode> received = new CopyOnWriteArrayList<>();

  @Test
  void aMessageArrivesInAnSqsEnvelope() {
    try (var queue = new LocalQueue()) {
      queue.deliverTo(answering("{\"batchItemFailures\":[]}"));
      queue.send("news");
      queue.drain();
    }
    assertThat(received)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.at("/Records/0/body").asText()).isEqualTo("news");
          assertThat(event.at("/Records/0/eventSource").asText()).isEqualTo("aws:sqs");
        });
  }

  @Test
  void aMessageThatFailsIsDeliveredFiveTimes() {
    try (var queue = new LocalQueue()) {
      queue.deliverTo(answering("{\"batchItemFailures\":[{\"itemIdentifier\":\"x\"}]}"));
      queue.send("news");
      queue.drain();
      assertThat(queue.done()).isEqualTo(1);
    }
    assertThat(received).hasSize(5);
  }

  private RequestStreamHandler answering(String answer) {
    return (in, out, _) -> {
      received.add(new ObjectMapper().readTree(in));
      out.write(answer.getBytes(UTF_8));
    };
  }
}
