package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.store.ArticleId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StoryRoutesTest {
  private static final String A = "incoming/main/a.txt";
  private static final String B = "incoming/main/b.txt";
  private static final String C = "incoming/main/c.txt";
  private static final String BRIDGE =
      "The harbour bridge of Oldmarket collapsed on Friday, said Mayor Ada Brook. Divers searched.";
  private static final String TOO =
      "Divers searched after the harbour bridge of Oldmarket collapsed. Mayor Ada Brook wept.";
  private static final String BANK =
      "The central bank of Norway raised its key rate by a quarter point, citing inflation.";
  private static final String BANK_TOO =
      "Citing inflation, the central bank of Norway lifted its key rate a quarter point.";

  private final Stack stack = new Stack();

  @Test
  void aBriefNamesItsStoryAndItsETagChangesWithIt() throws IOException {
    arrive(A, BRIDGE);
    var before = stack.get(Stack.path(A));
    assertThat(before.json().path("story").isNull()).isTrue();
    arrive(B, TOO);
    var after = stack.get(Stack.path(A));
    assertThat(after.json().path("story").asText()).matches("[a-z2-7]{20}");
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    assertThat(stack.get("/articles").json().path("items").findValuesAsText("story"))
        .containsOnly(after.json().path("story").asText());
  }

  @Test
  void aStoryIsServedWithItsChangesAndAnETag() throws IOException {
    arrive(A, BRIDGE);
    arrive(B, TOO);
    var answer = stack.get("/stories/" + storyOf(A));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("schema").asText()).isEqualTo("precis.story/1");
    assertThat(answer.json().path("updatedAt").asText()).isEqualTo("2026-11-07T08:00:00Z");
    assertThat(answer.json().at("/changes/0/came")).hasSize(2);
    var tag = Map.of("If-None-Match", answer.header("ETag"));
    var again = stack.send("GET", "/stories/" + storyOf(A), Map.of(), tag, null);
    assertThat(again.status()).isEqualTo(304);
  }

  @Test
  void aDeskListsItsStories() throws IOException {
    arrive(A, BRIDGE);
    arrive(B, TOO);
    arrive("incoming/main/d.txt", BANK);
    arrive("incoming/main/e.txt", BANK_TOO);
    var first = stack.get("/stories", Map.of("limit", "1")).json();
    var next = Map.of("limit", "1", "cursor", first.path("next").asText());
    var second = stack.get("/stories", next).json();
    assertThat(first.at("/items/0/articles").asInt()).isEqualTo(2);
    assertThat(first.at("/items/0/version").asInt()).isEqualTo(1);
    assertThat(second.path("items")).hasSize(1).isNotEqualTo(first.path("items"));
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(stack.get("/stories", Map.of("desk", "sport")).json().path("items")).isEmpty();
  }

  @Test
  void aStoryThatWasJoinedAnswersWithTheOther() throws IOException {
    arrive(A, BRIDGE);
    arrive(B, TOO);
    arrive("incoming/main/d.txt", BANK);
    arrive("incoming/main/e.txt", BANK_TOO);
    var before = List.of(storyOf(A), storyOf("incoming/main/d.txt"));
    arrive("incoming/main/f.txt", BRIDGE + " " + TOO + " " + BANK + " " + BANK_TOO);
    var kept = storyOf(A);
    assertThat(storyOf("incoming/main/d.txt")).isEqualTo(kept);
    var joined = before.get(before.getFirst().equals(kept) ? 1 : 0);
    var answer = stack.get("/stories/" + joined);
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo(kept);
    assertThat(stack.get("/stories/" + joined + "/changes").header("Location"))
        .isEqualTo("../" + kept + "/changes");
  }

  @Test
  void aDissolvedStoryIsGone() throws IOException {
    arrive(A, BRIDGE);
    arrive(B, TOO);
    var id = storyOf(A);
    stack.ingest(Events.removed(A, stack.nextSequencer()));
    merge(A);
    ApiHandlerTest.assertProblem(stack.get("/stories/" + id), 410);
    ApiHandlerTest.assertProblem(stack.get("/stories/" + id + "/changes"), 410);
    assertThat(stack.article(B).path("story").isNull()).isTrue();
  }

  @Test
  void anUnknownStoryIsNotFound() throws IOException {
    for (var path : List.of("/stories/aaaaaaaaaaaaaaaaaaaa", "/stories/no-id")) {
      ApiHandlerTest.assertProblem(stack.get(path), 404);
      ApiHandlerTest.assertProblem(stack.get(path + "/changes"), 404);
    }
    ApiHandlerTest.assertProblem(stack.get("/stories/aaaaaaaaaaaaaaaaaaaa/nothing"), 404);
  }

  @Test
  void changesSinceAVersionAreThoseAfterIt() throws IOException {
    arrive(A, BRIDGE);
    arrive(B, TOO);
    arrive(C, BRIDGE + " " + TOO);
    var path = "/stories/" + storyOf(A) + "/changes";
    assertThat(versions(stack.get(path).json())).containsExactly(1, 2);
    assertThat(versions(stack.get(path, Map.of("since", "1")).json())).containsExactly(2);
    assertThat(versions(stack.get(path, Map.of("since", "2")).json())).isEmpty();
    var first = stack.get(path, Map.of("limit", "1")).json().path("next").asText();
    assertThat(versions(stack.get(path, Map.of("cursor", first)).json())).containsExactly(2);
    ApiHandlerTest.assertProblem(stack.get(path, Map.of("since", "-1")), 400);
    ApiHandlerTest.assertProblem(stack.get(path, Map.of("cursor", "bm9uc2Vuc2U")), 400);
  }

  @Test
  void aNameLeadsToTheArticlesThatNameItAndToTheirStory() throws IOException {
    arrive(A, BRIDGE);
    arrive(B, TOO);
    var found = stack.get("/names/ada%20brook").json().path("items");
    assertThat(found).hasSize(2).allMatch(item -> item.path("name").asText().equals("Ada Brook"));
    assertThat(found.at("/0/story").asText()).isEqualTo(storyOf(A));
    assertThat(stack.get("/names/nobody").json().path("items")).isEmpty();
    assertThat(stack.get("/names/Ada%20Brook", Map.of("desk", "sport")).json().path("items"))
        .isEmpty();
    ApiHandlerTest.assertProblem(stack.get("/names/a", Map.of("cursor", "bm9uc2Vuc2U")), 400);
  }

  private static List<Integer> versions(JsonNode page) {
    return page.path("items").valueStream().map(item -> item.path("version").asInt()).toList();
  }

  private void arrive(String key, String text) throws IOException {
    stack.arrive(key, text);
    merge(key);
  }

  private void merge(String key) throws IOException {
    stack.merge(Events.outbox(List.of(ArticleId.of(FakeBucket.NAME, key))));
  }

  private String storyOf(String key) throws IOException {
    return stack.article(key).path("story").asText();
  }
}
