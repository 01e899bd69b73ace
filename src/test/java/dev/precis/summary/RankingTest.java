package dev.precis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RankingTest {
  private static final RankedSentence LEDE =
      sentence(0, 1, "The bridge closed after a long night.");
  private static final RankedSentence CAUSE = sentence(4, 2, "Rust broke it.");
  private static final RankedSentence BACK = sentence(1, 3, "It is old.", StandsAlone.PRONOUN);

  @Test
  void theBestSentencesComeInSourceOrder() {
    var ranking = new Ranking(List.of(CAUSE, LEDE, BACK));
    assertThat(ranking.within(new Budget.Sentences(2))).containsExactly(LEDE, CAUSE);
  }

  @Test
  void aSentenceThatDoesNotFitIsPassedOver() {
    assertThat(new Ranking(List.of(LEDE, CAUSE)).within(new Budget.Words(6)))
        .containsExactly(CAUSE);
  }

  @Test
  void aWarningHealsBehindItsPredecessor() {
    var shown = new Ranking(List.of(LEDE, BACK)).within(new Budget.Sentences(2));
    assertThat(shown.getLast().warnings()).isEmpty();
  }

  @Test
  void aWarningStaysElsewhere() {
    var shown = new Ranking(List.of(CAUSE, BACK)).within(new Budget.Sentences(2));
    assertThat(shown.getFirst().warnings()).containsExactly(StandsAlone.PRONOUN);
  }

  @Test
  void whoLosesThePredecessorIsPassedOverToo() {
    assertThat(new Ranking(List.of(LEDE, BACK, CAUSE)).within(new Budget.Words(6)))
        .containsExactly(CAUSE);
  }

  @Test
  void noMoreThanFourAreLookedAtThatDoNotFit() {
    var far = sentence(9, 7, "Few cared.");
    var long1 = sentence(5, 3, LEDE.text());
    var long2 = sentence(6, 4, LEDE.text());
    var long3 = sentence(7, 5, LEDE.text());
    var long4 = sentence(8, 6, LEDE.text());
    assertThat(new Ranking(List.of(LEDE, long1, long2, long3, far)).within(new Budget.Words(13)))
        .containsExactly(LEDE, far);
    assertThat(
            new Ranking(List.of(LEDE, long1, long2, long3, long4, far))
                .within(new Budget.Words(13)))
        .containsExactly(LEDE);
  }

  @Test
  void aRemainderOfFiveWordsIsLeftUnspent() {
    assertThat(new Ranking(List.of(LEDE, CAUSE)).within(new Budget.Words(11)))
        .containsExactly(LEDE);
  }

  private static RankedSentence sentence(int index, int rank, String text, String... warnings) {
    int start = 100 * index;
    var span = new Span(start, start + text.length());
    return new RankedSentence(text, span, index, rank, 0.5, List.of(), List.of(warnings));
  }
}
