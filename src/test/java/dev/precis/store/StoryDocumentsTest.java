package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StoryDocumentsTest {
  private static final StoryId ID = StoryId.founded(Newsroom.id("a"), 0);

  private final TestTable table = TestTable.withoutStream();
  private final StoryDocuments documents = new StoryDocuments(table.client(), table.name());

  @Test
  void aDocumentLargerThanAnItemIsReadAsItWasWritten() {
    var random = new Random(7);
    var document = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < 60_000; i++) {
      document.put("claim" + i, Long.toHexString(random.nextLong()));
    }
    int parts = documents.write(ID, "1#made", document);
    assertThat(parts).isGreaterThan(1);
    assertThat(documents.read(state("1#made", parts))).contains(document);
    documents.delete(state("1#made", parts));
    assertThat(documents.read(state("1#made", parts))).isEmpty();
    assertThat(table.items(Keys.story(ID))).isEmpty();
  }

  private static StoryState state(String key, int parts) {
    return StoryState.begun(ID, "main", Instant.EPOCH)
        .saying(new StoryState.Document(1, "made", key, parts, Map.of()), Instant.EPOCH);
  }
}
