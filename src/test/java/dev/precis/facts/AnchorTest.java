package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AnchorTest {
  private static final Anchor IN_TEXT =
      new Anchor(LocalDate.of(2021, 11, 7), "weekday, day and month in the text", 0.8);

  @Test
  void publicationDateIsTheSurestAnchor() {
    assertThat(FactsOf.publishedOn("2021-11-07", "The bridge fell on Friday, 5 November.").anchor())
        .isEqualTo(new Anchor(LocalDate.of(2021, 11, 7), "published", 0.95));
  }

  /// The masthead of a page tells when it was fetched. Against it "Sunday" would be no 7 November.
  @Test
  void mastheadsDayIsNoAnchorButNothingWasPublishedAfterIt() {
    var text =
        "Tuesday, April 16, 2024\n\nThe bridge over the river fell early on Sunday (7 November), injuring two of its workers, police said.\n\nIt had been built in 2003 by the town.";
    assertThat(FactsOf.text(text).anchor()).isEqualTo(IN_TEXT);
  }

  @Test
  void weekdayWithAFullDateNeedsNoOther() {
    var text =
        "The bridge over the river fell early on Sunday, 7 November 2021, and hurt two of its workers.";
    assertThat(FactsOf.text(text).anchor()).isEqualTo(IN_TEXT);
  }

  @Test
  void weekdayAloneIsNone() {
    assertThat(
            FactsOf.text("The bridge over the river fell early on Sunday, police said.").anchor())
        .isNull();
  }

  @Test
  void daysOfTheTextAreResolvedAgainstIt() {
    var text = "It fell early on Sunday, 7 November 2021. It had been closed since Friday.";
    assertThat(FactsOf.text(text).times())
        .extracting(TimeExpression::value)
        .containsExactly("2021-11-07", "2021-11-05");
  }
}
