package dev.precis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StandsAloneTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge over the Teal fell on Friday.",
        "It is clear that the bridge must be closed.",
        "There was rust on nine pillars.",
        "This January the river froze.",
        "The bridge fell last week, on 3 March.",
        "“We will rebuild it today,” Ada Brook said."
      })
  void aWholeSentenceHasNoFault(String sentence) {
    var standing = StandsAlone.of(sentence, false);
    assertThat(standing.lasting()).isEmpty();
    assertThat(standing.leansBack()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was opened last May as a toll road.",
        "These two Oakford clerks found the rust.",
        "His mother Ada Brook built the bridge."
      })
  void aWordThatPointsBackIsHealedByItsPredecessor(String sentence) {
    assertThat(StandsAlone.of(sentence, false).healed()).containsExactly(StandsAlone.PRONOUN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge fell last weekend.",
        "The team, promoted for the 2014-15 season, lost last week.",
        "Work on the bridge, planned for mid-July, was stopped today."
      })
  void aDayThatNothingDatesLeansUntilTheArticleIsDated(String sentence) {
    assertThat(StandsAlone.of(sentence, false).lasting()).containsExactly(StandsAlone.DEICTIC);
    assertThat(StandsAlone.of(sentence, true).lasting()).isEmpty();
  }

  @Test
  void halfAQuotationAndAPronounSpeakerLast() {
    assertThat(StandsAlone.of("“We had no choice.", false).lasting())
        .containsExactly(StandsAlone.QUOTATION_MARKS);
    assertThat(StandsAlone.of("“We had no choice,” she said.", false).lasting())
        .containsExactly(StandsAlone.WHO_SAID);
  }

  @Test
  void aConnectiveIsHealedByItsPredecessor() {
    assertThat(StandsAlone.of("But nobody listened.", false).healed())
        .containsExactly(StandsAlone.CONNECTIVE);
  }
}
