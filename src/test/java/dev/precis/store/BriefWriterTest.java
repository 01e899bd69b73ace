package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.Brief;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Two writers of one article at once, and one that is stopped half way.
final class BriefWriterTest {
  private static final Instant NOW = Instant.parse("2026-11-07T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final ArticleId ID = ArticleId.of("bucket", "incoming/main/a.txt");
  private static final Edition FIRST = Edition.of("01", "a", "1.0.0");
  private static final Edition SECOND = Edition.of("02", "b", "1.0.0");

  private final TestTable table = TestTable.create();
  private final BriefReader reader = new BriefReader(table.client(), table.name());
  private final BriefWriter writer = new BriefWriter(table.client(), table.name(), CLOCK);

  /// What happens in the moment before each of a writer's transactions, in order.
  private final ArrayDeque<Runnable> beforeTransactions = new ArrayDeque<>();

  private final BriefWriter slowWriter =
      new BriefWriter(interrupted(table.client()), table.name(), CLOCK);

  @Test
  void anOlderWriterThatIsOvertakenIsLateAndTakesItsPartsAway() {
    beforeTransactions.add(() -> store(writer, SECOND, "second"));
    assertThat(store(slowWriter, FIRST, "first")).isEqualTo(Written.LATE);
    assertThat(served()).isEqualTo("second");
    assertThat(table.sortKeys(ID)).noneMatch(key -> key.contains(FIRST.toString()));
    assertThat(text()).isEqualTo("second");
  }

  @Test
  void aNewerWriterThatIsOvertakenStillWins() {
    beforeTransactions.add(() -> store(writer, FIRST, "first"));
    assertThat(store(slowWriter, SECOND, "second")).isEqualTo(Written.STORED);
    assertThat(served()).isEqualTo("second");
    assertThat(reader.versions(ID, 10, Optional.empty()).orElseThrow().items()).hasSize(2);
  }

  @Test
  void twoWritersOfOneEditionStoreItOnce() {
    beforeTransactions.add(() -> store(writer, FIRST, "first"));
    assertThat(store(slowWriter, FIRST, "first")).isEqualTo(Written.REPEATED);
    assertThat(text()).isEqualTo("first");
    assertThat(table.items(Keys.outbox("main"))).hasSize(1);
  }

  @Test
  void aWithdrawalLeavesTheNewerVersionThatCameMeanwhile() {
    store(writer, FIRST, "first");
    var withdrawal = new Arrival(ID, "main", Edition.of("015", Edition.REMOVED, "1.0.0"), NOW);
    beforeTransactions.add(() -> store(writer, SECOND, "second"));
    assertThat(slowWriter.withdraw(withdrawal)).isEqualTo(Written.LATE);
    assertThat(text()).isEqualTo("second");
  }

  @Test
  void aWriterKilledBeforeItsTransactionChangesNothingAndItsRetryStores() {
    store(writer, FIRST, "first");
    beforeTransactions.add(() -> {
      throw new IllegalStateException("killed");
    });
    assertThatThrownBy(() -> store(slowWriter, SECOND, "second")).hasMessage("killed");
    assertThat(text()).isEqualTo("first");
    assertThat(store(slowWriter, SECOND, "second")).isEqualTo(Written.STORED);
    assertThat(text()).isEqualTo("second");
  }

  @Test
  void aTransactionThatMeetsAnotherIsTriedAgain() {
    beforeTransactions.add(() -> {
      throw cancelled("TransactionConflict");
    });
    beforeTransactions.add(() -> {
      throw cancelled("ThrottlingError");
    });
    assertThat(store(slowWriter, FIRST, "first")).isEqualTo(Written.STORED);
  }

  @Test
  void aTransactionThatCannotBeWrittenIsNotTriedAgain() {
    beforeTransactions.add(() -> {
      throw cancelled("ValidationError");
    });
    assertThatThrownBy(() -> store(slowWriter, FIRST, "first"))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(reader.find(ID)).isEqualTo(new Found.Unknown());
  }

  @Test
  void whatIsSupersededExpiresAndWhatIsCurrentDoesNot() {
    store(writer, FIRST, "first");
    store(writer, SECOND, "second");
    for (var item : table.items(Keys.article(ID))) {
      assertThat(item.has(Keys.EXPIRES))
          .as(item.text(Keys.SK))
          .isEqualTo(item.text(Keys.SK).contains(FIRST.v()));
    }
  }

  @Test
  void eachChangeIsInTheOutbox() {
    store(writer, FIRST, "first");
    writer.withdraw(new Arrival(ID, "main", Edition.of("02", Edition.REMOVED, "1.0.0"), NOW));
    assertThat(table.items(Keys.outbox("main")))
        .extracting(entry -> entry.text("change"))
        .containsExactly("stored", "withdrawn");
  }

  private static Written store(BriefWriter writer, Edition edition, String text) {
    return writer.store(new Arrival(ID, "main", edition, NOW), document(text), brief(text));
  }

  private String served() {
    return ((Found.Stored) reader.find(ID)).document().path("language").asText();
  }

  private String text() {
    return reader.text(ID, Optional.empty(), 0, 100).orElseThrow().text();
  }

  private static ObjectNode document(String word) {
    var document = JsonNodeFactory.instance.objectNode().put("id", ID.value());
    document.put("status", "ready").put("ingestedAt", NOW.toString()).putNull("original");
    return document.put("language", word);
  }

  private static Brief brief(String text) {
    var outcome = new Pipeline().brief(Originals.ofText(text, Stated.NOTHING));
    return ((Outcome.Ready) outcome).brief();
  }

  private static TransactionCanceledException cancelled(String code) {
    return TransactionCanceledException.builder()
        .cancellationReasons(List.of(CancellationReason.builder().code(code).build()))
        .build();
  }

  private DynamoDbClient interrupted(DynamoDbClient client) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              if (method.getName().equals("transactWriteItems") && !beforeTransactions.isEmpty()) {
                beforeTransactions.remove().run();
              }
              try {
                return method.invoke(client, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
