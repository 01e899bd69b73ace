package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.store.ArticleId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiHandlerTest {
  private static final String KEY = "incoming/main/bridge.txt";
  private static final String STORY =
      """
      The council of Oldmarket voted on Tuesday to close the harbour bridge for repairs.
      Mayor Ada Brook said the work would take nine months.
      The ferry will run twice an hour until the bridge opens again.
      Shopkeepers feared that they would lose their trade in the summer.
      """;

  private final Stack stack = new Stack();

  @Test
  void aBriefHasAStrongETagAndAClientThatHasItGets304() throws IOException {
    stack.arrive(KEY, STORY);
    var tag = stack.get(Stack.path(KEY)).header("ETag");
    var again = stack.send("GET", Stack.path(KEY), Map.of(), Map.of("if-none-match", tag), null);
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void anOverwrittenArticleHasAnotherETag() throws IOException {
    stack.arrive(KEY, STORY);
    var tag = stack.get(Stack.path(KEY)).header("ETag");
    stack.arrive(KEY, "The ferry sank on Friday, the captain said.");
    var again = stack.send("GET", Stack.path(KEY), Map.of(), Map.of("If-None-Match", tag), null);
    assertThat(again.status()).isEqualTo(200);
  }

  @Test
  void headAnswersAsGetWithoutTheBody() throws IOException {
    stack.arrive(KEY, STORY);
    var get = stack.get(Stack.path(KEY));
    var head = stack.send("HEAD", Stack.path(KEY), Map.of(), Map.of(), null);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.headers()).isEqualTo(get.headers());
    assertThat(head.body()).isEmpty();
  }

  @Test
  void aPostIsAnsweredInFullWhateverTheClientHas() throws IOException {
    var body = "{\"text\":\"The bridge closed on Tuesday.\"}";
    var answer = stack.send("POST", "/briefs", Map.of(), Map.of("If-None-Match", "*"), body);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("The bridge closed on Tuesday.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/aaaaaaaaaaaaaaaaaaaa", "/articles/no-id", "/articles/%00"})
  void anUnknownArticleIsToBeAskedForAgain(String path) throws IOException {
    var answer = stack.get(path);
    assertProblem(answer, 404);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertProblem(stack.get(path + "/text"), 404);
    assertProblem(stack.get(path + "/versions"), 404);
  }

  @Test
  void aWithdrawnArticleIsGoneWithAllBelowIt() throws IOException {
    stack.arrive(KEY, STORY);
    stack.ingest(Events.removed(KEY, stack.nextSequencer()));
    assertProblem(stack.get(Stack.path(KEY)), 410);
    assertProblem(stack.get(Stack.path(KEY) + "/text"), 410);
    assertProblem(stack.get(Stack.path(KEY) + "/versions"), 410);
    assertThat(stack.get("/articles").json().path("items")).isEmpty();
  }

  @Test
  void aFailedArticleIsServedWithItsReasonAndHasNoText() throws IOException {
    stack.arrive(KEY, " ");
    assertThat(stack.get(Stack.path(KEY)).status()).isEqualTo(200);
    assertProblem(stack.get(Stack.path(KEY) + "/text"), 404);
    var failed = stack.get("/articles", Map.of("status", "failed")).json();
    assertThat(failed.at("/items/0/failure/code").asText()).isEqualTo("empty");
  }

  @Test
  void nothingIsAtAnUnknownPathAndAnUnknownMethodIsToldOfTheOthers() throws IOException {
    assertProblem(stack.get("/nothing"), 404);
    assertProblem(stack.get(Stack.path(KEY) + "/nothing"), 404);
    var deletion = stack.send("DELETE", Stack.path(KEY), Map.of(), Map.of(), null);
    assertProblem(deletion, 405);
    assertThat(deletion.header("Allow")).isEqualTo("GET");
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0",
    "limit, 101",
    "limit, many",
    "status, withdrawn",
    "from, yesterday",
    "to, 2026-13-01",
    "cursor, nonsense",
    "cursor, bm9uc2Vuc2U",
    "cursor, MjAyNi0xMS0wN1QwNjowMDowMC4wMDBaI25vbnNlbnNl",
  })
  void aParameterThatCannotBeMeantIsRefused(String name, String value) throws IOException {
    stack.arrive(KEY, STORY);
    var answer = stack.get("/articles", Map.of(name, value));
    assertProblem(answer, 400);
    assertThat(answer.json().path("detail").asText()).contains("`" + name + "`");
  }

  @Test
  void aCursorOfAnotherListIsRefused() throws IOException {
    stack.arrive("incoming/main/a.txt", STORY);
    stack.arrive("incoming/main/b.txt", STORY);
    var next = stack.get("/articles", Map.of("limit", "1")).json().path("next").asText();
    var later = Map.of("cursor", next, "from", "2027-01-01");
    assertProblem(stack.get("/articles", later), 400);
    assertProblem(
        stack.get(Stack.path("incoming/main/a.txt") + "/versions", Map.of("cursor", next)), 400);
  }

  @Test
  void aSpanOfTimeThatEndsBeforeItBeginsHoldsNothing() throws IOException {
    stack.arrive(KEY, STORY);
    var answer = stack.get("/articles", Map.of("from", "2027-01-01", "to", "2026-01-01"));
    assertThat(answer.json()).hasToString("{\"items\":[],\"next\":null}");
  }

  @Test
  void aDeskLongerThanAKeyIsRefused() throws IOException {
    assertProblem(stack.get("/articles", Map.of("desk", "d".repeat(1_025))), 400);
  }

  @Test
  void cursorsLeadThroughADeskNewestFirst() throws IOException {
    for (var name : List.of("a", "b", "c", "d", "e")) {
      stack.arrive("incoming/main/" + name + ".txt", STORY);
    }
    stack.arrive("incoming/sport/f.txt", STORY);
    var first = stack.get("/articles", Map.of("limit", "2")).json();
    var second = stack.get("/articles", after(first)).json();
    var third = stack.get("/articles", after(second)).json();
    assertThat(ids(first)).hasSize(2).doesNotContainAnyElementsOf(ids(second));
    assertThat(ids(third)).hasSize(1);
    assertThat(third.path("next").isNull()).isTrue();
  }

  private static Map<String, String> after(JsonNode page) {
    return Map.of("limit", "2", "cursor", page.path("next").asText());
  }

  private static List<String> ids(JsonNode page) {
    return page.path("items").findValuesAsText("id");
  }

  @Test
  void aKeyFindsItsArticleInTheList() throws IOException {
    stack.arrive(KEY, STORY);
    var found = stack.get("/articles", Map.of("key", KEY)).json();
    assertThat(ids(found)).containsExactly(ArticleId.of(FakeBucket.NAME, KEY).value());
    assertThat(found.at("/items/0/title").isMissingNode()).isFalse();
    assertThat(stack.get("/articles", Map.of("key", "b.txt")).json().path("items")).isEmpty();
  }

  @Test
  void aBudgetCutsTheSummary() throws IOException {
    stack.arrive(KEY, STORY);
    assertThat(sentences(Map.of())).hasSize(3);
    assertThat(sentences(Map.of("sentences", "1"))).hasSize(1);
    assertThat(sentences(Map.of("words", "1000"))).hasSize(4);
    assertThat(sentences(Map.of("characters", "100"))).hasSize(1);
    assertProblem(stack.get(Stack.path(KEY), Map.of("sentences", "13")), 400);
    assertProblem(stack.get(Stack.path(KEY), Map.of("words", "9", "sentences", "1")), 400);
  }

  private JsonNode sentences(Map<String, String> budget) throws IOException {
    return stack.get(Stack.path(KEY), budget).json().at("/summary/sentences");
  }

  @Test
  void anEarlierVersionIsServedByItsName() throws IOException {
    stack.arrive(KEY, STORY);
    stack.arrive(KEY, "The ferry sank on Friday, the captain said.");
    var versions = stack.get(Stack.path(KEY) + "/versions").json().path("items");
    var first = Map.of("version", versions.at("/1/version").asText());
    assertThat(versions).hasSize(2);
    assertThat(versions.at("/0/original/etag").asText()).isEqualTo("e2");
    assertThat(stack.get(Stack.path(KEY), first).body()).contains("harbour bridge");
    assertThat(stack.get(Stack.path(KEY) + "/text", first).json().path("text").asText())
        .isEqualTo(STORY);
  }

  @Test
  void aVersionThatCannotBeIsUnknown() throws IOException {
    stack.arrive(KEY, STORY);
    for (var version : List.of("nonsense", "v".repeat(2_000))) {
      assertProblem(stack.get(Stack.path(KEY), Map.of("version", version)), 404);
      assertProblem(stack.get(Stack.path(KEY) + "/text", Map.of("version", version)), 404);
    }
  }

  @Test
  void aStretchOfTextComesWithTheBlocksThatTouchIt() throws IOException {
    stack.arrive(KEY, STORY);
    var stretch = stack.get(Stack.path(KEY) + "/text", Map.of("start", "4", "end", "11")).json();
    assertThat(stretch.path("text").asText()).isEqualTo("council");
    assertThat(stretch.path("length").asInt()).isEqualTo(STORY.length());
    assertThat(stretch.path("next").asInt()).isEqualTo(11);
    assertThat(stretch.path("blocks")).isNotEmpty();
    assertProblem(stack.get(Stack.path(KEY) + "/text", Map.of("start", "9", "end", "4")), 400);
  }

  @Test
  void desksAreThoseThatHadAnArticle() throws IOException {
    stack.arrive("incoming/sport/a.txt", STORY);
    stack.arrive("outside.txt", STORY);
    assertThat(stack.get("/desks").json())
        .hasToString("{\"items\":[{\"desk\":\"main\"},{\"desk\":\"sport\"}],\"next\":null}");
  }

  @Test
  void healthNeedsNoTable() throws IOException {
    stack.table.client().deleteTable(request -> request.tableName(stack.table.name()));
    assertThat(stack.get("/health").json().path("status").asText()).isEqualTo("ok");
    var answer = stack.get(Stack.path(KEY));
    assertProblem(answer, 503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
  }

  @Test
  void thePageRunsNothingFromElsewhere() throws IOException {
    var page = stack.get("/");
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(page.body()).contains("<script>", "<style>").doesNotContain(" style=", " onclick=");
  }

  static void assertProblem(Stack.Response answer, int status) throws IOException {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("detail").asText()).isNotBlank();
  }
}
