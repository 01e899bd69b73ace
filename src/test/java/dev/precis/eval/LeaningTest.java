package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LeaningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left the town on Monday. | pronoun",
        "This decision surprised the council. | pronoun",
        "But the council voted anyway. | connective",
        "In addition, the bridge was closed. | connective",
        "“We knew nothing. | quotation",
        "“The bridge is safe,” she said. | speaker",
        "The council met yesterday. | day",
        "The mayor will resign next week. | day"
      })
  void whatIsNotShownIsLeanedOn(String sentence, String reason) {
    assertThat(Leaning.of(sentence, false)).containsExactly(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted on Monday.",
        "It was Ann Lee who called the police.",
        "There is no bridge.",
        "His Holiness arrived on Sunday.",
        "Ann Lee was in town when “the bridge shook,” she said.",
        "The council met yesterday, on May 3.",
        "“We leave today,” Ann Lee said."
      })
  void theseStandAlone(String sentence) {
    assertThat(Leaning.of(sentence, false)).isEmpty();
  }

  @Test
  void theOwnPredecessorHealsAPronoun() {
    assertThat(Leaning.of("But he left.", true)).isEmpty();
  }
}
