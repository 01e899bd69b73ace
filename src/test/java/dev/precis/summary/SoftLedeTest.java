package dev.precis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SoftLedeTest {
  private static final List<String> STORY =
      List.of(
          "The dog had never liked the noise at night.",
          "A new train line from Harbour Town to Teal Bay opens on Monday after nine years of work.",
          "The train line cost the region of Teal Bay two million dollars a mile.",
          "Ann Lee, who runs the train line in Harbour Town, expects 9,000 passengers a day.",
          "Many in Harbour Town waited for the train for years.",
          "Shops near the line in Harbour Town hope for more guests from Teal Bay.");

  @Test
  void anAnecdoteYieldsToTheSentenceThatSaysWhatItIsAbout() {
    assertThat(softLede(STORY)).contains(new SoftLede(1));
  }

  @Test
  void aQuestionIsASoftLede() {
    var story = new ArrayList<>(STORY);
    story.set(0, "Who in Harbour Town would wait nine years for a train to Teal Bay?");
    assertThat(softLede(story)).contains(new SoftLede(1));
  }

  @Test
  void aLedeThatTellsTheNewsIsNotSoft() {
    assertThat(softLede(STORY.subList(1, STORY.size()))).isEmpty();
    var news = new ArrayList<>(STORY);
    news.set(0, "A train line from Harbour Town to Teal Bay opens on Monday, Ann Lee said.");
    assertThat(softLede(news)).isEmpty();
  }

  private static Optional<SoftLede> softLede(List<String> sentences) {
    var standings = sentences.stream().map(text -> StandsAlone.of(text, false)).toList();
    var values = new SentenceFeatures(sentences, standings, new TermVectors(sentences)).all();
    return SoftLede.of(values, standings);
  }
}
