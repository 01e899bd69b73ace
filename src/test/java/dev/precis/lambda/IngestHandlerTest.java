package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.S3Exception;

final class IngestHandlerTest {
  private static final String KEY = "incoming/sport/bridge.txt";
  private static final byte[] BRIDGE = bytes("The bridge closed on Tuesday, the mayor said.\n");
  private static final byte[] FERRY = bytes("The ferry sank on Friday, the captain said.\n");

  private final Stack stack = new Stack();

  @Test
  void anArticleBecomesABriefOfItsDeskAtTheTimeOfItsEvent() throws IOException {
    stack.ingest(Events.created(stack.bucket.put(KEY, BRIDGE, null), "01"));
    var brief = stack.article(KEY);
    assertThat(brief.path("desk").asText()).isEqualTo("sport");
    assertThat(brief.path("ingestedAt").asText()).isEqualTo("2026-11-07T06:00:00Z");
    assertThat(brief.at("/original/etag").asText()).isEqualTo("e1");
    assertThat(brief.at("/original/versionId").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "incoming/main/harbour bridge.txt",
        "incoming/main/a+b.txt",
        "incoming/main/100%.txt",
        "incoming/main/%20.txt",
        "incoming/main/\ud83c\udf09.txt",
        "outside.txt"
      })
  void aKeyIsWhatItWasWhenItWasPut(String key) throws IOException {
    var brief = stack.arrive(key, BRIDGE, null);
    assertThat(brief.at("/original/key").asText()).isEqualTo(key);
    assertThat(brief.path("desk").asText()).isEqualTo("main");
  }

  @Test
  void aKeyOfTheGreatestLengthIsTaken() throws IOException {
    var key = "incoming/" + "d".repeat(1_024 - 9 - 2) + "/a";
    assertThat(stack.arrive(key, BRIDGE, null).path("status").asText()).isEqualTo("ready");
    assertThat(stack.get("/desks").json().at("/items/0/desk").asText()).hasSize(1_013);
  }

  @Test
  void anObjectDeletedBeforeItIsReadLeavesNothing() throws IOException {
    var version = stack.bucket.put(KEY, BRIDGE, null);
    stack.bucket.remove(KEY);
    assertThat(stack.ingest(Events.created(version, "01")).path("batchItemFailures")).isEmpty();
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(404);
  }

  @Test
  void anObjectOverwrittenBeforeItIsReadWaitsForItsOwnEvent() throws IOException {
    var old = stack.bucket.put(KEY, BRIDGE, null);
    var present = stack.bucket.put(KEY, FERRY, null);
    stack.ingest(Events.created(old, "01"));
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(404);
    stack.ingest(Events.created(present, "02"));
    assertThat(stack.article(KEY).at("/original/etag").asText()).isEqualTo("e2");
  }

  @Test
  void aRepeatedEventChangesNothing() throws IOException {
    var event = Events.created(stack.bucket.put(KEY, BRIDGE, null), "01");
    stack.ingest(event);
    var before = stack.get(Stack.path(KEY));
    stack.ingest(event);
    assertThat(stack.get(Stack.path(KEY))).isEqualTo(before);
    assertThat(stack.bucket.reads()).isEqualTo(1);
  }

  @Test
  void anOlderEventAfterANewerOneIsLate() throws IOException {
    var old = stack.bucket.put(KEY, BRIDGE, null);
    var present = stack.bucket.put(KEY, FERRY, null);
    stack.ingest(Events.createdVersion(present, "02"));
    stack.ingest(Events.createdVersion(old, "01"));
    assertThat(stack.article(KEY).at("/original/versionId").asText()).isEqualTo("v2");
    assertThat(stack.log()).contains("\"result\":\"LATE\"");
  }

  @Test
  void anEqualSequencerWithAnotherETagIsNewer() throws IOException {
    stack.ingest(Events.created(stack.bucket.put(KEY, BRIDGE, null), "01"));
    stack.ingest(Events.created(stack.bucket.put(KEY, FERRY, null), "01"));
    assertThat(stack.article(KEY).at("/original/etag").asText()).isEqualTo("e2");
  }

  @Test
  void sequencersOfUnequalLengthCompareAsIfPadded() throws IOException {
    stack.ingest(Events.created(stack.bucket.put(KEY, BRIDGE, null), "00A1"));
    stack.ingest(Events.created(stack.bucket.put(KEY, FERRY, null), "00a10f"));
    assertThat(stack.article(KEY).at("/original/etag").asText()).isEqualTo("e2");
  }

  @Test
  void aRemovedArticleIsGoneAndALateEventDoesNotBringItBack() throws IOException {
    var version = stack.bucket.put(KEY, BRIDGE, null);
    stack.ingest(Events.created(version, "01"));
    stack.ingest(Events.removed(KEY, "03"));
    stack.ingest(Events.created(version, "02"));
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(410);
  }

  @Test
  void anArticlePutAgainAfterItsRemovalIsBack() throws IOException {
    stack.ingest(Events.created(stack.bucket.put(KEY, BRIDGE, null), "01"));
    stack.ingest(Events.removed(KEY, "02"));
    stack.ingest(Events.created(stack.bucket.put(KEY, FERRY, null), "03"));
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectRemoved:Delete",
        "ObjectRemoved:DeleteMarkerCreated",
        "LifecycleExpiration:Delete"
      })
  void whatIsCurrentAfterADeletionInAVersionedBucketS3Says(String name) throws IOException {
    var first = stack.bucket.put(KEY, BRIDGE, null);
    stack.ingest(Events.createdVersion(first, "01"));
    var deletion = Events.notification(name, KEY);
    Events.object(deletion).put("versionId", "v9").put("sequencer", "02");
    stack.ingest(deletion);
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(200);
    stack.bucket.remove(KEY);
    stack.ingest(deletion);
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(410);
  }

  @Test
  void aDeletedVersionBringsTheOneBeforeBack() throws IOException {
    var second = stack.bucket.put(KEY, FERRY, null);
    stack.ingest(Events.createdVersion(second, "02"));
    stack.bucket.remove(KEY);
    stack.bucket.put(KEY, BRIDGE, null);
    var deletion = Events.notification("ObjectRemoved:Delete", KEY);
    Events.object(deletion).put("versionId", "v1").put("sequencer", "03");
    stack.ingest(deletion);
    assertThat(stack.article(KEY).at("/original/versionId").asText()).isEqualTo("v2");
  }

  @Test
  void testEventsAndUnknownOnesAreSwallowed() throws IOException {
    var test = JsonNodeFactory.instance.objectNode().put("Event", "s3:TestEvent");
    assertThat(stack.ingest(test).path("batchItemFailures")).isEmpty();
    stack.ingest(Events.notification("ObjectRestore:Completed", KEY));
    stack.ingest(JsonNodeFactory.instance.objectNode());
    assertThat(stack.log()).contains("s3:TestEvent").doesNotContain("ERROR");
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(404);
  }

  @Test
  void eventBridgeIsUnderstoodAndItsKeysAreNotEncoded() throws IOException {
    var key = "incoming/main/a+b %41.txt";
    stack.ingest(Events.eventBridge(stack.bucket.put(key, BRIDGE, null), "01"));
    assertThat(stack.article(key).path("status").asText()).isEqualTo("ready");
  }

  @Test
  void eachEntryOfANotificationIsHandled() throws IOException {
    var event = Events.created(stack.bucket.put(KEY, BRIDGE, null), "01");
    var other = Events.created(stack.bucket.put("b.txt", FERRY, null), "01");
    ((ArrayNode) event.path("Records")).addAll((ArrayNode) other.path("Records"));
    stack.ingest(event);
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(200);
    assertThat(stack.get(Stack.path("b.txt")).status()).isEqualTo(200);
  }

  @Test
  void aFaultOfTheSurroundingsIsReportedForItsMessageAlone() throws IOException {
    var well = Events.created(stack.bucket.put(KEY, BRIDGE, null), "01");
    var busy = Events.created(stack.bucket.put("busy.txt", FERRY, null), "01");
    stack.bucket.beBusyFor("busy.txt");
    var batch = Events.batch(List.of("no JSON", busy.toString(), well.toString()));
    assertThat(stack.ingest(batch))
        .hasToString("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}");
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(200);
    stack.bucket.beBusyFor(null);
    assertThat(stack.ingest(batch).path("batchItemFailures")).isEmpty();
    assertThat(stack.get(Stack.path("busy.txt")).status()).isEqualTo(200);
  }

  @Test
  void aMessageThatTheTimeLeftWouldNotDoForGoesBackToTheQueue() throws IOException {
    var event = Events.created(stack.bucket.put(KEY, BRIDGE, null), "01");
    stack.millisecondsLeft = 5_000;
    assertThat(stack.ingest(Events.batch(List.of(event.toString()))))
        .hasToString("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}");
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(404);
  }

  @Test
  void aBreakOfThePipelineIsARecordedFailureOfItsArticle() throws IOException {
    var version = stack.bucket.put(KEY, BRIDGE, null);
    assertThat(stack.ingestBroken(version)).isEqualTo(Ingest.Result.FAILED);
    var article = stack.article(KEY);
    assertThat(article.path("status").asText()).isEqualTo("failed");
    assertThat(article.at("/failure/code").asText()).isEqualTo("fault");
    assertThat(article.at("/failure/detail").asText()).contains("the fault is ours");
    assertThat(stack.log()).contains("the pipeline broke");
  }

  @Test
  void withoutAQueueTheFaultIsThrownAfterTheOtherEntries() throws IOException {
    var event = Events.created(stack.bucket.put("busy.txt", FERRY, null), "01");
    var well = Events.created(stack.bucket.put(KEY, BRIDGE, null), "01");
    ((ArrayNode) event.path("Records")).addAll((ArrayNode) well.path("Records"));
    stack.bucket.beBusyFor("busy.txt");
    assertThatThrownBy(() -> stack.ingest(event)).isInstanceOf(S3Exception.class);
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(200);
  }

  @Test
  void anArticleReadAgainKeepsItsPlaceAmongEvents() throws IOException {
    stack.ingest(Events.created(stack.bucket.put(KEY, BRIDGE, null), "05"));
    stack.ingest(Events.notification("ObjectCreated:Precis:Reingest", KEY));
    stack.ingest(Events.created(stack.bucket.put(KEY, FERRY, null), "06"));
    assertThat(stack.article(KEY).at("/original/etag").asText()).isEqualTo("e2");
  }

  @Test
  void logLinesAreJsonWithIdsAndCountsAndWithoutTheArticle() throws IOException {
    stack.arrive(KEY, BRIDGE, null);
    var busy = Events.created(stack.bucket.put("busy.txt", FERRY, null), "01");
    stack.bucket.beBusyFor("busy.txt");
    stack.ingest(Events.batch(List.of("The mayor said", busy.toString())));
    stack.post("/briefs", "{\"text\":\"The mayor said that the bridge closed");
    assertThat(stack.log())
        .contains("\"article\":\"" + Stack.path(KEY).substring("/articles/".length()))
        .contains("\"CloudWatchMetrics\"", "\"Stored\":1", "\"Malformed\":1")
        .doesNotContain("mayor", "bridge", "ferry", "captain");
    assertThat(stack.log().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
