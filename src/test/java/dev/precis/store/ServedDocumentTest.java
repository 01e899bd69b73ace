package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the table gives back is what was given to it, whatever DynamoDB makes of it.
final class ServedDocumentTest {
  private static final Instant NOW = Instant.parse("2026-11-07T08:00:00Z");
  private static final ArticleId ID = ArticleId.of("bucket", "incoming/main/a.txt");

  private final TestTable table = TestTable.create();
  private final BriefWriter writer =
      new BriefWriter(table.client(), table.name(), Clock.fixed(NOW, ZoneOffset.UTC));
  private final BriefReader reader = new BriefReader(table.client(), table.name());

  @Test
  void aBriefIsServedByteForByteAsThePipelineMadeIt() {
    var document =
        briefOf("Bridge falls\n\nA bridge fell on Friday, police said. Two were hurt.\n");
    store(ID, "01", document, NOW);
    assertThat(served(ID).toString()).isEqualTo(document.toString());
  }

  @Test
  void numbersKeepTheFormThatTheyWereWrittenIn() {
    var document = document().put("half", 0.50).put("one", 1.0).put("two", 2);
    store(ID, "01", document, NOW);
    assertThat(served(ID).toString()).isEqualTo(document.toString());
  }

  @Test
  void aNumberThatDynamoDbCannotHoldIsServedAllTheSame() {
    var document = document().put("value", BigInteger.TEN.pow(200));
    store(ID, "01", document, NOW);
    assertThat(served(ID).toString()).isEqualTo(document.toString());
    assertThat(table.items(Keys.article(ID)).getFirst().has("value")).isFalse();
  }

  @Test
  void aBriefLongerThanAnItemIsServedWhole() {
    var document = document();
    var names = document.putArray("entities");
    for (int i = 0; i < 200_000; i++) {
      names.add("name " + Integer.toHexString(i * 7919));
    }
    store(ID, "01", document, NOW);
    assertThat(served(ID)).isEqualTo(document);
    assertThat(table.sortKeys(ID)).anyMatch(key -> key.startsWith("brief#"));
  }

  @Test
  void theHeadShowsTheBriefAsNativeAttributes() {
    store(ID, "01", document().put("language", "en"), NOW);
    assertThat(table.items(Keys.article(ID)).getFirst().text("language")).isEqualTo("en");
  }

  @Test
  void anEarlierVersionIsServedByItsName() {
    store(ID, "01", document().put("language", "en"), NOW);
    store(ID, "02", document().put("language", "fr"), NOW);
    var first = reader.versions(ID, 10, Optional.empty()).orElseThrow().items().getLast();
    assertThat(reader.find(ID, first.path("version").asText()))
        .isInstanceOfSatisfying(
            Found.Stored.class,
            found -> assertThat(found.document().path("language").asText()).isEqualTo("en"));
  }

  private void store(ArticleId id, String sequencer, ObjectNode document, Instant at) {
    var edition = Edition.of(sequencer, "token", "1.0.0");
    assertThat(writer.store(new Arrival(id, "main", edition, at), document, null))
        .isEqualTo(Written.STORED);
  }

  private ObjectNode served(ArticleId id) {
    return ((Found.Stored) reader.find(id)).document();
  }

  private static ObjectNode document() {
    var document = JsonNodeFactory.instance.objectNode().put("id", ID.value());
    document.put("status", "ready").put("ingestedAt", NOW.toString()).putNull("original");
    return document;
  }

  private static ObjectNode briefOf(String text) {
    var outcome = new Pipeline().brief(Originals.ofText(text, Stated.NOTHING));
    var envelope = new Envelope(ID.value(), "main", null, NOW, null);
    return BriefJson.full(((Outcome.Ready) outcome).brief(), envelope);
  }
}
