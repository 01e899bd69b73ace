package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.story.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How an allotment is written, step by step.
final class StoryStepTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 7);
  private static final StoryId OLDER = StoryId.founded(Newsroom.id("older"), 0);
  private static final StoryId YOUNGER = StoryId.founded(Newsroom.id("younger"), 0);

  private final Map<String, Placement> articles = new TreeMap<>();
  private final Map<StoryId, StoryState> states = new TreeMap<>();

  @Test
  void aJoinOfLargeStoriesTakesStepsThatATransactionHolds() {
    var all = new TreeSet<>(story(OLDER, "a", 30));
    all.addAll(story(YOUNGER, "b", 50));
    var allotment = new Allotment(Map.of(OLDER, all, YOUNGER, Set.of()), Map.of(YOUNGER, OLDER));
    var steps = List.of(take(allotment), take(allotment), take(allotment));
    assertThat(steps).allMatch(step -> 4 * step.moves().size() + 2 * step.stories().size() <= 100);
    assertThat(steps.getFirst().stories()).noneMatch(StoryStep.Next::isToBeTold);
    var last = steps.getLast().stories();
    assertThat(last).filteredOn(StoryStep.Next::isToBeTold).hasSize(1);
    assertThat(last).filteredOn(StoryStep.Next::isToBeClosed).hasSize(1);
    assertThat(take(allotment).isEmpty()).isTrue();
    assertThat(articles.values()).allMatch(article -> OLDER.equals(article.story()));
  }

  @Test
  void nothingIsWrittenWhereAllIsAsItShouldBe() {
    var members = story(OLDER, "a", 3);
    assertThat(take(new Allotment(Map.of(OLDER, members), Map.of())).isEmpty()).isTrue();
  }

  private Set<String> story(StoryId story, String prefix, int size) {
    var members = new TreeMap<String, String>();
    for (int i = 0; i < size; i++) {
      var id = Newsroom.id(prefix + i);
      articles.put(id.value(), article(id, story));
      members.put(id.value(), DAY.toString());
    }
    states.put(story, state(StoryState.begun(story, "main", Instant.EPOCH), members));
    return members.keySet();
  }

  /// Takes the next step, as the table would.
  private StoryStep take(Allotment allotment) {
    var step = StoryStep.towards(allotment, states, articles, _ -> true);
    for (var move : step.moves()) {
      articles.put(move.article().id().value(), article(move.article().id(), move.to()));
    }
    for (var next : step.stories()) {
      var after =
          next.isToBeClosed()
              ? next.before().closed(next.into(), Instant.EPOCH)
              : next.before().underWay();
      states.put(next.before().id(), state(after, next.members()));
    }
    return step;
  }

  private static StoryState state(StoryState of, Map<String, String> members) {
    return new StoryState(
        of.id(),
        of.desk(),
        of.created(),
        of.revision(),
        of.document(),
        of.updated(),
        of.status(),
        of.into(),
        of.absorbed(),
        of.former(),
        members);
  }

  private static Placement article(ArticleId id, @Nullable StoryId story) {
    var stamp = new Stamp("00000000", Edition.of("01", "e", "1.0.0"));
    var digest = new Digest(id.value(), DAY, List.of());
    return new Placement(id, "main", stamp, 1, DAY, digest, List.of(), Map.of(), true, story, 0);
  }
}
