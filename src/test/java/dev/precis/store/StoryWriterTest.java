package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What becomes of stories as articles come, change and go.
final class StoryWriterTest {
  private static final String BRIDGE =
      "The harbour bridge of Oldmarket collapsed on Friday. Divers searched the river for a lorry.";
  private static final String BRIDGE_TOO =
      "Divers searched the river at Oldmarket after the harbour bridge collapsed under a lorry.";
  private static final String BRIDGE_AGAIN =
      "A lorry fell when the harbour bridge collapsed in Oldmarket, and divers searched the river.";
  private static final String BANK =
      "The central bank of Norway raised its key rate by a quarter point, citing inflation.";
  private static final String BANK_TOO =
      "Citing inflation, the central bank of Norway lifted its key rate a quarter point.";
  private static final String BOTH = BRIDGE + " " + BRIDGE_TOO + " " + BANK + " " + BANK_TOO;

  private final Newsroom room = new Newsroom();

  @Test
  void oneArticleIsNoStory() {
    room.arrive("a", BRIDGE);
    room.assertStories(List.of());
    assertThat(room.storyOf("a")).isEmpty();
  }

  @Test
  void twoArticlesOfOneEventAreAStoryAndAnotherEventIsNot() {
    room.arrive("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    room.arrive("c", BANK);
    room.assertStories(List.of(Newsroom.of("a", "b")));
  }

  @Test
  void anArticleThatComesLaterMakesTheNextVersionOfTheStory() {
    room.arrive("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    var id = room.storyOf("a").orElseThrow();
    room.arrive("c", BRIDGE_AGAIN);
    room.assertStories(List.of(Newsroom.of("a", "b", "c")));
    assertThat(room.storyOf("c")).contains(id);
    var told = room.told(id);
    assertThat(told.path("version").asInt()).isEqualTo(2);
    assertThat(told.at("/changes/1/came/0").asText()).isEqualTo(Newsroom.id("c").value());
  }

  @Test
  void repeatedAndLateEntriesChangeNothing() {
    room.store("a", BRIDGE);
    room.store("b", BRIDGE_TOO);
    for (var name : List.of("b", "a", "a", "b", "b")) {
      room.merge(name);
    }
    room.assertStories(List.of(Newsroom.of("a", "b")));
    assertThat(room.told("a").path("version").asInt()).isEqualTo(1);
  }

  @Test
  void anEntryOfAnArticleThatIsNotThereIsNothingToDo() {
    room.merge("a");
    room.assertStories(List.of());
  }

  @Test
  void anEntryThatComesAfterItsArticleWasWithdrawnBringsNothingBack() {
    room.store("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    room.withdraw("a");
    room.merge("a");
    room.assertStories(List.of());
  }

  @Test
  void aStoryOfWhichOneArticleIsLeftIsDissolved() {
    room.arrive("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    var id = room.storyOf("a").orElseThrow();
    room.leave("a");
    room.assertStories(List.of());
    assertThat(room.stories.find(id)).isInstanceOf(FoundStory.Dissolved.class);
    assertThat(room.storyOf("b")).isEmpty();
  }

  @Test
  void anArticleThatLeavesALargerStoryIsNamedInItsChanges() {
    room.arrive("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    room.arrive("c", BRIDGE_AGAIN);
    room.leave("b");
    room.assertStories(List.of(Newsroom.of("a", "c")));
    assertThat(room.told("a").at("/changes/2/left/0").asText()).isEqualTo(Newsroom.id("b").value());
  }

  @Test
  void anOverwrittenArticleStaysInItsStoryAndTheStorySaysThatItChanged() {
    room.arrive("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    room.store("b", BRIDGE_AGAIN);
    assertThat(
            ((Found.Stored) room.briefs.find(Newsroom.id("b"))).document().path("story").asText())
        .isEqualTo(room.storyOf("b").orElseThrow().value());
    room.merge("b");
    room.assertStories(List.of(Newsroom.of("a", "b")));
    assertThat(room.told("a").at("/changes/1/changed/0").asText())
        .isEqualTo(Newsroom.id("b").value());
  }

  @Test
  void anArticleOverwrittenByAnotherEventChangesItsStory() {
    room.arrive("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    room.arrive("c", BRIDGE_AGAIN);
    room.arrive("d", BANK);
    room.arrive("c", BANK_TOO);
    room.assertStories(List.of(Newsroom.of("a", "b"), Newsroom.of("c", "d")));
  }

  @Test
  void twoStoriesThatAnArticleShowsToBeOneAreJoinedAndSplitWhenItGoes() {
    room.arrive("a", BRIDGE);
    room.arrive("b", BRIDGE_TOO);
    var first = room.storyOf("a").orElseThrow();
    room.arrive("c", BANK);
    room.arrive("d", BANK_TOO);
    var second = room.storyOf("c").orElseThrow();
    room.arrive("e", BOTH);
    room.assertStories(List.of(Newsroom.of("a", "b", "c", "d", "e")));
    assertThat(room.storyOf("c")).contains(first);
    assertThat(room.stories.find(second)).isEqualTo(new FoundStory.Joined(first));
    room.leave("e");
    room.assertStories(List.of(Newsroom.of("a", "b"), Newsroom.of("c", "d")));
    assertThat(room.storyOf("a")).contains(first);
    assertThat(room.storyOf("c")).contains(second);
  }

  @Test
  void aStoryOfMoreArticlesThanATransactionTakesBeginsInStepsThatCanBreakOff() {
    var names = new TreeSet<String>();
    for (int i = 0; i < 45; i++) {
      names.add("a" + i);
      room.store("a" + i, BRIDGE);
      room.place("a" + i);
    }
    var transactions = new AtomicInteger();
    var doomed =
        Calls.of(
            room.table.client(),
            "transactWriteItems",
            () -> {
              if (transactions.incrementAndGet() == 2) {
                throw new IllegalStateException("killed");
              }
            });
    assertThatThrownBy(() -> room.merge("a0", doomed)).hasMessage("killed");
    room.merge("a7");
    room.assertStories(List.of(names));
    assertThat(room.told("a0").path("version").asInt()).isEqualTo(1);
  }

  @Test
  void whoeverIsNamedIsFoundWithTheStory() {
    room.arrive("a", "Mayor Ada Brook said the harbour bridge of Oldmarket collapsed on Friday.");
    room.arrive("b", "The harbour bridge of Oldmarket collapsed on Friday, said Mayor Ada Brook.");
    var found = room.stories.named("main", "ADA BROOK", 10, Optional.empty()).orElseThrow();
    assertThat(found.items()).hasSize(2);
    assertThat(found.items().getFirst().path("story").asText())
        .isEqualTo(room.storyOf("a").orElseThrow().value());
    room.leave("a");
    assertThat(room.stories.named("main", "Ada Brook", 10, Optional.empty()).orElseThrow().items())
        .hasSize(1);
  }
}
