package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UnitsTest {
  @Test
  void millionsOfLinesAreTakenSeveralAtATime() {
    var text = "x\n".repeat(1_000_000);
    var units = Units.of(text);
    assertThat(units).hasSizeLessThanOrEqualTo(50_000);
    assertThat(units.getFirst().span().start()).isZero();
    assertThat(units.getLast().span().end()).isEqualTo(text.length() - 1);
  }

  @Test
  void wrappedParagraphIsOneUnit() {
    var wrapped =
        """
        The village of Tarn lost its last shop on Saturday, when the owner shut
        the door for good after forty-one years behind the counter and handed
        the keys to her landlord, who has not said what will become of the two
        rooms and the cellar in which she had kept the potatoes and the coal.
        """;
    assertThat(Units.of(wrapped)).hasSize(1);
  }

  @Test
  void paragraphsAsLongAsAColumnStayApart() {
    var paragraphs =
        """
        A bridge over the Teal river fell on Friday, police in Oakford said.
        Two workers were hurt, and the road to the north bank stays closed.
        The mayor has ordered an inquiry, which is to report in late March.
        It was built in 1961 and carried some nine thousand cars every day.
        """;
    assertThat(Units.of(paragraphs)).hasSize(4);
  }

  @Test
  void overlongLineIsCutAtTheEndsOfSentences() {
    var line = "The mayor has ordered an inquiry into why it fell. ".repeat(60).strip();
    assertThat(Units.of(line)).hasSize(60);
  }
}
