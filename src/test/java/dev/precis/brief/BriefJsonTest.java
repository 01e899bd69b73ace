package dev.precis.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.original.Original;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import dev.precis.summary.Budget;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class BriefJsonTest {
  private static final String TEXT =
      """
      Bridge falls in Harbour Town

      A bridge over the Teal river fell on Friday, injuring two workers, police said.

      “We heard a crack and ran,” said Ann Lee, a welder who had worked on it since May.

      The mayor, Bo Chan, ordered an inquiry. It will report within three weeks.

      The bridge was built in 1961 and carried 9,000 cars a day, the town's records show.
      """;

  private static final Envelope ENVELOPE =
      new Envelope(
          "abc",
          "main",
          new Envelope.StoredObject("b", "incoming/a.txt", null, "e1", TEXT.length()),
          Instant.parse("2026-11-24T08:00:00Z"),
          null);

  @Test
  void everyTextEqualsTheSourceAtItsOffsets() {
    assertTextsStandInSource(document());
  }

  @Test
  void whatIsServedHasTheDefaultSummaryAndNoRanking() {
    var served = BriefJson.within(document(), Budget.DEFAULT);
    assertThat(served.has("ranking")).isFalse();
    assertThat(served.at("/summary/sentences")).hasSize(3);
  }

  @Test
  void anyBudgetIsCutFromTheStoredRanking() {
    var one = BriefJson.within(document(), new Budget.Sentences(1));
    assertThat(one.at("/summary/sentences")).hasSize(1);
    assertThat(one.at("/summary/sentences/0/rank").asInt()).isEqualTo(1);
  }

  @Test
  void storedDocumentSurvivesCutting() {
    var document = document();
    BriefJson.within(document, new Budget.Sentences(1));
    assertThat(document).isEqualTo(document());
  }

  @Test
  void envelopeSaysWhereAndWhen() {
    var document = document();
    assertThat(document.path("id").asText()).isEqualTo("abc");
    assertThat(document.at("/original/charset").asText()).isEqualTo("UTF-8");
    assertThat(document.path("ingestedAt").asText()).isEqualTo("2026-11-24T08:00:00Z");
  }

  @Test
  void failedArticleIsADocumentToo() {
    var outcome =
        (Outcome.Failed) new Pipeline().brief(new Original(new byte[0], "a.txt", null, null));
    var document = BriefJson.failed(outcome, ENVELOPE);
    assertThat(document.path("status").asText()).isEqualTo("failed");
    assertThat(document.at("/failure/code").asText()).isEqualTo("empty");
    assertThat(document.at("/failure/detail").asText()).isEqualTo("The object is empty.");
    assertThat(BriefJson.within(document, Budget.DEFAULT)).isEqualTo(document);
  }

  @Test
  void statedTitleThatIsNotInTheTextSaysWhereItIsFrom() {
    var reading = Originals.ofText(TEXT, new Stated("Quite another title", null, null, null, null));
    var outcome = (Outcome.Ready) new Pipeline().brief(reading);
    var title = BriefJson.full(outcome.brief(), ENVELOPE).path("title");
    assertThat(title.path("text").asText()).isEqualTo("Quite another title");
    assertThat(title.path("start").isNull()).isTrue();
    assertThat(title.path("from").asText()).isEqualTo("request");
  }

  private static ObjectNode document() {
    var original = new Original(TEXT.getBytes(UTF_8), "a.txt", null, null);
    var outcome = (Outcome.Ready) new Pipeline().brief(original);
    return BriefJson.full(outcome.brief(), ENVELOPE);
  }

  private static void assertTextsStandInSource(JsonNode node) {
    if (node.has("text") && !node.path("start").isNull()) {
      assertThat(TEXT.substring(node.path("start").asInt(), node.path("end").asInt()))
          .isEqualTo(node.path("text").asText());
    }
    StreamSupport.stream(node.spliterator(), false)
        .forEach(BriefJsonTest::assertTextsStandInSource);
  }
}
