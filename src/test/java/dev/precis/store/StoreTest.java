package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.Brief;
import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What the store promises, on DynamoDB Local.
final class StoreTest {
  private static final Instant NOW = Instant.parse("2026-11-07T08:00:00Z");
  private static final ArticleId ID = ArticleId.of("articles", "incoming/main/bridge.txt");
  private static final String STORY = "The bridge closed on Tuesday, the mayor said.\n";

  private final TestTable table = TestTable.create();
  private final BriefWriter writer =
      new BriefWriter(table.client(), table.name(), Clock.fixed(NOW, ZoneOffset.UTC));
  private final BriefReader reader = new BriefReader(table.client(), table.name());

  @Test
  void aBriefItsVersionItsPartsAndItsOutboxEntryAreWritten() {
    store("01", STORY);
    var v = "01000000000000000000000000000000#e01";
    assertThat(table.sortKeys(ID))
        .containsExactly(
            "brief",
            "layout#" + v + "#1.0.0#00000",
            "report#" + v + "#1.0.0#00000",
            "text#" + v + "#1.0.0#00000",
            "version#" + v);
    var entry = table.items("O#main").getFirst();
    assertThat(entry.text("articleId")).isEqualTo(ID.value());
    assertThat(entry.text("v")).isEqualTo(v);
    assertThat(entry.text("change")).isEqualTo("stored");
    assertThat(entry.has("expires")).isTrue();
  }

  @Test
  void aBriefIsReadAsItWasWritten() {
    var rich =
        """
        Harbour bridge closes

        HARBOUR TOWN, Nov 7 (AP) — “It will take nine months,” Mayor Ada Brook said on Friday.
        At least two workers of Teal Bridges were injured in the harbour, said Cleo Diaz, their lawyer.
        """;
    var document = document(rich);
    writer.store(arrival("01"), document, brief(rich));
    assertThat(found(ID).toString()).isEqualTo(document.toString());
  }

  @Test
  void aSupersededVersionExpiresWithItsPartsAndIsServedUntilThen() {
    store("01", STORY);
    store("02", "The ferry sank on Friday.\n");
    var expiry = NOW.plus(BriefWriter.SUPERSEDED_KEPT).getEpochSecond();
    var old =
        table.items(Keys.article(ID)).stream()
            .filter(item -> item.text(Keys.SK).contains("#e01"))
            .toList();
    assertThat(old).hasSize(4).allMatch(item -> item.number("expires") == expiry);
    var version = "01000000000000000000000000000000#e01";
    assertThat(reader.text(ID, Optional.of(version), 0, 100).orElseThrow().text()).isEqualTo(STORY);
    assertThat(reader.find(ID, version)).isInstanceOf(Found.Stored.class);
    assertThat(table.items("O#main")).hasSize(2);
  }

  @Test
  void aLateWriterDeletesItsParts() {
    store("02", STORY);
    var before = table.sortKeys(ID);
    assertThat(store("01", "The ferry sank on Friday.\n")).isEqualTo(Written.LATE);
    assertThat(table.sortKeys(ID)).isEqualTo(before);
    assertThat(table.items("O#main")).hasSize(1);
  }

  @Test
  void aRepeatedWriteKeepsThePartsItWroteAgain() {
    store("01", STORY);
    assertThat(store("01", STORY)).isEqualTo(Written.REPEATED);
    assertThat(reader.text(ID, Optional.empty(), 0, 100).orElseThrow().text()).isEqualTo(STORY);
  }

  @Test
  void aLateRepetitionKeepsThePartsOfAnEarlierVersionAndTheirExpiry() {
    store("01", STORY);
    store("02", "The ferry sank on Friday.\n");
    assertThat(store("01", STORY)).isEqualTo(Written.LATE);
    var version = Optional.of("01000000000000000000000000000000#e01");
    assertThat(reader.text(ID, version, 0, 100).orElseThrow().text()).isEqualTo(STORY);
    var old =
        table.items(Keys.article(ID)).stream()
            .filter(item -> item.text(Keys.SK).contains("#e01"))
            .toList();
    assertThat(old).allMatch(item -> item.has("expires"));
  }

  @Test
  void aNewerPipelineReplacesTheBriefOfTheSameVersion() {
    store("01", STORY);
    var again = new Edition(arrival("01").edition().sequencer(), "e01", "1.10.0");
    var document = document(STORY).put("pipeline", "1.10.0");
    assertThat(writer.store(new Arrival(ID, "main", again, NOW), document, brief(STORY)))
        .isEqualTo(Written.STORED);
    assertThat(found(ID).path("pipeline").asText()).isEqualTo("1.10.0");
    assertThat(store("01", STORY)).isEqualTo(Written.REPEATED);
  }

  @Test
  void ofTenWritersAtOnceOneWins() throws Exception {
    var writes = new ArrayList<Callable<Written>>();
    for (int i = 0; i < 10; i++) {
      writes.add(() -> store("01", STORY));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new ArrayList<Written>();
      for (var result : threads.invokeAll(writes)) {
        results.add(result.get());
      }
      assertThat(results).containsOnlyOnce(Written.STORED).doesNotContain(Written.LATE);
    }
    assertThat(table.items("O#main")).hasSize(1);
    assertThat(table.sortKeys(ID)).hasSize(5);
  }

  @Test
  void ofTenVersionsAtOnceTheNewestStays() throws Exception {
    var writes = new ArrayList<Callable<Written>>();
    for (int i = 10; i < 20; i++) {
      var sequencer = Integer.toString(i);
      writes.add(() -> store(sequencer, STORY + sequencer));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : threads.invokeAll(writes)) {
        result.get();
      }
    }
    assertThat(reader.text(ID, Optional.empty(), 0, 100).orElseThrow().text())
        .isEqualTo(STORY + 19);
    assertThat(table.sortKeys(ID).stream().filter(key -> key.startsWith("text#")).count())
        .isEqualTo(reader.versions(ID, 100, Optional.empty()).orElseThrow().items().size());
  }

  @Test
  void aWithdrawalLeavesItsHeadAlone() {
    store("01", STORY);
    store("02", STORY + "More.");
    assertThat(writer.withdraw(removal("03"))).isEqualTo(Written.STORED);
    assertThat(table.sortKeys(ID)).containsExactly("brief");
    assertThat(reader.find(ID)).isEqualTo(new Found.Withdrawn(NOW));
    assertThat(table.items("O#main").stream().map(entry -> entry.text("change")))
        .containsExactly("stored", "stored", "withdrawn");
    assertThat(store("02", STORY)).isEqualTo(Written.LATE);
    assertThat(table.sortKeys(ID)).containsExactly("brief");
  }

  @Test
  void aWithdrawalOlderThanTheBriefChangesNothing() {
    store("02", STORY);
    var before = table.sortKeys(ID);
    assertThat(writer.withdraw(removal("01"))).isEqualTo(Written.LATE);
    assertThat(table.sortKeys(ID)).isEqualTo(before);
  }

  @Test
  void aBriefLargerThanAnItemIsServedWhole() {
    var document = document(STORY);
    var warnings = document.putArray("warnings");
    for (int i = 0; i < 60_000; i++) {
      warnings.add("warning-" + i);
    }
    writer.store(arrival("01"), document, brief(STORY));
    assertThat(document.toString().length()).isGreaterThan(800_000);
    assertThat(found(ID).toString()).isEqualTo(document.toString());
  }

  @Test
  void anExcerptNeverCutsASurrogatePair() {
    var bridges = "\ud83c\udf09 bridge ".repeat(12_000);
    store("01", bridges);
    var excerpt = reader.text(ID, Optional.empty(), 1, 11).orElseThrow();
    assertThat(excerpt.start()).isZero();
    assertThat(excerpt.text()).isEqualTo(bridges.substring(0, 10));
    assertThat(reader.text(ID, Optional.empty(), 99_999, 100_001).orElseThrow().text())
        .isEqualTo(bridges.substring(99_999, 100_000));
  }

  @Test
  void aListHoldsWhatCameInItsSpanNewestFirst() {
    for (int day = 1; day <= 5; day++) {
      storeOn(day, "ready");
    }
    assertThat(keys(listing(2, 5, Optional.empty(), 10))).containsExactly("k4", "k3", "k2");
  }

  @Test
  void aPageOfAStatusIsFilledToItsLimit() {
    for (int day = 1; day <= 9; day++) {
      storeOn(day, day % 3 == 0 ? "failed" : "ready");
    }
    var page = reader.list(listing(1, 30, Optional.of("failed"), 2)).orElseThrow();
    assertThat(page.items()).hasSize(2);
    assertThat(page.next()).isPresent();
    assertThat(keys(listing(1, 30, Optional.of("failed"), 3))).containsExactly("k9", "k6", "k3");
  }

  @Test
  void aDeskWithAHashInItsNameIsADeskOfItsOwn() {
    var edition = arrival("01").edition();
    writer.store(new Arrival(ID, "a#articles", edition, NOW), document(STORY), brief(STORY));
    var desk =
        new Listing(
            "a#articles",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            9,
            Optional.empty());
    assertThat(reader.list(desk).orElseThrow().items()).hasSize(1);
    assertThat(reader.desks()).containsExactly("a#articles");
  }

  private List<String> keys(Listing listing) {
    return reader.list(listing).orElseThrow().items().stream()
        .map(item -> item.path("title").path("text").asText())
        .toList();
  }

  private static Listing listing(int from, int to, Optional<String> status, int limit) {
    return new Listing(
        "main", Optional.of(day(from)), Optional.of(day(to)), status, limit, Optional.empty());
  }

  private static Instant day(int day) {
    return Instant.parse("2026-11-01T00:00:00Z").plus(Duration.ofDays(day - 1L));
  }

  private void storeOn(int day, String status) {
    var id = ArticleId.of("articles", "k" + day);
    var document =
        JsonNodeFactory.instance.objectNode().put("id", id.value()).put("status", status);
    document.putObject("title").put("text", "k" + day);
    document.putNull("original").put("ingestedAt", day(day).toString());
    writer.store(new Arrival(id, "main", arrival("01").edition(), day(day)), document, null);
  }

  private Written store(String sequencer, String text) {
    var brief = ready(text);
    return writer.store(arrival(sequencer), document(brief), brief.brief());
  }

  private ObjectNode found(ArticleId id) {
    return switch (reader.find(id)) {
      case Found.Stored(var document, _) -> document;
      case Found.Withdrawn _, Found.Unknown _ -> throw new AssertionError("no brief");
    };
  }

  private static Arrival arrival(String sequencer) {
    return new Arrival(ID, "main", Edition.of(sequencer, "e" + sequencer, "1.0.0"), NOW);
  }

  private static Arrival removal(String sequencer) {
    return new Arrival(ID, "main", Edition.of(sequencer, Edition.REMOVED, "1.0.0"), NOW);
  }

  private static ObjectNode document(String text) {
    return document(ready(text));
  }

  private static ObjectNode document(Outcome.Ready ready) {
    var object = new Envelope.StoredObject("articles", "incoming/main/bridge.txt", null, "e", 9);
    return BriefJson.full(ready.brief(), new Envelope(ID.value(), "main", object, NOW, null));
  }

  private static Brief brief(String text) {
    return ready(text).brief();
  }

  private static Outcome.Ready ready(String text) {
    return (Outcome.Ready) new Pipeline().brief(Originals.ofText(text, Stated.NOTHING));
  }
}
