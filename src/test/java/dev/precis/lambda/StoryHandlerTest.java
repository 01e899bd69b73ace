package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.store.ArticleId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StoryHandlerTest {
  private static final String A = "incoming/main/a.txt";
  private static final String B = "incoming/main/b.txt";
  private static final String C = "incoming/main/c.txt";
  private static final String BRIDGE =
      "The harbour bridge of Oldmarket collapsed on Friday. Divers searched the river for a lorry.";
  private static final String TOO =
      "Divers searched the river at Oldmarket after the harbour bridge collapsed under a lorry.";

  private final Stack stack = new Stack();

  @Test
  void entriesOfOneBatchMakeOneVersionOfAStory() throws IOException {
    stack.arrive(A, BRIDGE);
    stack.arrive(B, TOO);
    stack.arrive(C, BRIDGE);
    var answer = stack.merge(Events.outbox(List.of(id(A), id(B), id(C))));
    assertThat(answer).hasToString("{\"batchItemFailures\":[]}");
    var story = stack.get("/stories/" + storyOf(A)).json();
    assertThat(story.path("articles")).hasSize(3);
    assertThat(story.path("version").asInt()).isEqualTo(1);
    assertThat(stack.log()).contains("\"Function\":\"story\"", "\"Placed\":3", "\"Versions\":1");
  }

  @Test
  void anythingButANewOutboxEntryIsPassedOver() throws IOException {
    stack.arrive(A, BRIDGE);
    stack.arrive(B, TOO);
    var removed = Events.outbox(List.of(id(A), id(B)));
    removed.path("Records").forEach(entry -> ((ObjectNode) entry).put("eventName", "REMOVE"));
    stack.merge(removed);
    stack.merge(JsonNodeFactory.instance.objectNode());
    assertThat(stack.get("/stories").json().path("items")).isEmpty();
  }

  @Test
  void anEntryThatMeetsAFaultIsReportedAlone() throws IOException {
    stack.arrive(A, BRIDGE);
    stack.arrive(B, TOO);
    stack.arrive(C, BRIDGE);
    stack.spoil(C);
    var answer = stack.merge(Events.outbox(List.of(id(A), id(C), id(B))));
    assertThat(answer).hasToString("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
    assertThat(stack.get("/stories/" + storyOf(A)).json().path("articles")).hasSize(2);
    assertThat(stack.log()).contains("\"level\":\"ERROR\"", "\"Faults\":1");
  }

  @Test
  void articlesThatNoEntrySpokeOfAreMergedWhenTheirDeskIs() throws IOException {
    stack.arrive(A, BRIDGE);
    stack.arrive(B, TOO);
    var answer = stack.merge(Events.remerge("desk", "main"));
    assertThat(answer)
        .hasToString("{\"articles\":2,\"versions\":1,\"unread\":[],\"failed\":[],\"next\":null}");
    assertThat(stack.get("/stories").json().path("items")).hasSize(1);
    assertThat(stack.merge(Events.remerge("id", storyOf(A))).path("articles").asInt()).isEqualTo(2);
    assertThat(stack.merge(Events.remerge("id", id(A).value())).path("versions").asInt()).isZero();
  }

  @Test
  void anArticleThatWasStoredBeforeReportsWereKeptIsToBeReadAgain() throws IOException {
    stack.arrive(A, BRIDGE);
    stack.forgetReport(A);
    var answer = stack.merge(Events.remerge("id", id(A).value()));
    assertThat(answer.path("unread")).hasToString("[\"" + id(A) + "\"]");
    assertThat(answer.path("articles").asInt()).isZero();
  }

  private static ArticleId id(String key) {
    return ArticleId.of(FakeBucket.NAME, key);
  }

  private String storyOf(String key) throws IOException {
    return stack.get("/articles", Map.of("key", key)).json().at("/items/0/story").asText();
  }
}
