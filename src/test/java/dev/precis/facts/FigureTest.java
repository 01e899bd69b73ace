package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.facts.Figure.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Six guards were injured in the attack there. | Six | 6 | EXACT | people | guards injured
          At least two workers died when the roof fell in. | At least two | 2 | AT_LEAST | people | workers died
          Nearly 600 people were led to safety by the crew. | Nearly 600 | 600 | ABOUT | people | people led
          More than 30 of the houses burned in the night. | More than 30 | 30 | AT_LEAST | house | houses burned
          Up to 30 houses burned down in the village. | Up to 30 | 30 | AT_MOST | house | houses burned down
          The home had at most one explosion that night. | at most one | 1 | AT_MOST | explosion | explosion
          Dozens of protesters were hurt in the clashes. | Dozens | 12 | AT_LEAST | people | protesters hurt
          Hundreds of people marched through the city. | Hundreds | 100 | AT_LEAST | people | people marched
          Thousands of people marched through the city. | Thousands | 1000 | AT_LEAST | people | people marched
          Tens of thousands of people marched by. | Tens of thousands | 10000 | AT_LEAST | people | people marched
          Several hundred soldiers were sent to the town. | Several hundred | 100 | AT_LEAST | people | soldiers sent
          A dozen houses burned down in the village. | A dozen | 12 | EXACT | house | houses burned down
          Twenty-five passengers were rescued from the tram. | Twenty-five | 25 | EXACT | people | passengers rescued
          Two hundred and five passengers were rescued. | Two hundred and five | 205 | EXACT | people | passengers rescued
          Sales of the paper fell by 12 percent in spring. | 12 | 12 | EXACT | percent |
          Sales of the paper fell by 3.5% in the spring. | 3.5 | 3.5 | EXACT | percent |
          The bridge cost $3.5 million to build and paint. | $3.5 million | 3500000 | EXACT | USD |
          The bridge cost more than £3bn to build and paint. | more than £3bn | 3000000000 | AT_LEAST | GBP |
          The tower of the church is 130ft high, they wrote. | 130 | 130 | EXACT | foot |
          A 63-year-old man fell from the tower on Monday. | 63 | 63 | EXACT | year |
          They launched it just over a kilometre from there. | just over a kilometre | 1 | AT_LEAST | km |
          A protester was killed near the bridge on Friday. | A protester | 1 | EXACT | people | protester killed
          """)
  void hasWordsValueIntervalUnitAndWhatItCounts(
      String text, String words, String value, Interval interval, String unit, String counts) {
    var figure = FactsOf.text(text).figures().getFirst();
    assertThat(figure.span().in(text)).isEqualTo(words);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.interval()).isEqualTo(interval);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat(figure.counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The roof of the hall fell in, killing two workers. | workers killed
          The blast broke twelve windows of the church there. | windows broken
          The town mourned the deaths of two workers there. | workers died
          Police found six workers dead in the hall there. | workers dead
          """)
  void whatIsDoneToWhatIsCountedStandsAsDone(String text, String counts) {
    assertThat(FactsOf.text(text).figures().getFirst().counts()).isEqualTo(counts);
  }

  @Test
  void rangeHasBothEnds() {
    var figure =
        FactsOf.text("Between 5 and 10 people were hurt by the wall.").figures().getFirst();
    assertThat(figure.interval()).isEqualTo(Interval.RANGE);
    assertThat(figure.value()).isEqualByComparingTo("5");
    assertThat(figure.upTo()).isEqualByComparingTo("10");
  }

  @Test
  void unspecifiedNumberHasNoValue() {
    var figure =
        FactsOf.text("An unspecified number of guards were injured there.").figures().getFirst();
    assertThat(figure.value()).isNull();
    assertThat(figure.interval()).isEqualTo(Interval.UNSPECIFIED);
  }

  @Test
  void ageStandsWithItsName() {
    var text = "The mayor, Ann Lee, 54, pleaded for calm in the town.";
    var figure = FactsOf.text(text).figures().getFirst();
    assertThat(figure.counts()).isEqualTo("age");
    assertThat(figure.support().in(text)).isEqualTo("Ann Lee, 54");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team came third after the 2nd race of the day.",
        "It was the fifth vote since the war in that country.",
        "The jet was Flight 370 of the line, which was lost.",
        "He won the Formula One title in the rain that night.",
        "The law was passed on 7 November 2021 in the capital.",
        "The law of 2003 was passed again in the capital then.",
        "The home side won 3-1 in the rain that night.",
        "The shop is open 24/7 in the middle of the town.",
        "The meeting began at 6.30 am in the town hall there.",
        "One of the drones was found in a field near the town.",
        "The one who did it was seen by no one in the town.",
        "The two met again in the hall of the town.",
        "Almost a friend of the town, he said that he was glad.",
        "They met for a day or so in a hall of the town.",
        "Two officials said that the bridge had been closed."
      })
  void ordinalsDatesScoresNamesAndPronounsAreNoFigures(String text) {
    assertThat(FactsOf.text(text).figures()).isEmpty();
  }

  @Test
  void numbersThatTakeUpWhatWasCountedCountTheSame() {
    assertThat(
            FactsOf.text(
                    "Three drones were launched, but two were intercepted, while a third hit the"
                        + " house.")
                .figures())
        .extracting(Figure::counts)
        .containsExactly("drones launched", "drones intercepted", "drones hit");
  }

  @Test
  void membersOfABodyAreComparedWithWhatTheyAre() {
    assertThat(
            FactsOf.text(
                    "Six members of the mayor's protection force were injured. Two guards were"
                        + " injured.")
                .figures())
        .extracting(Figure::slot)
        .containsOnly(new Slot("guard", "injure", null));
  }

  /// Friday's clash must not be counted with Sunday's attack.
  @Test
  void slotHasTheDayOfItsOwnSentence() {
    var text =
        "Six guards were injured in the attack on Sunday. Dozens of guards were injured in a clash"
            + " on Friday.";
    assertThat(FactsOf.text(text).figures())
        .extracting(Figure::slot)
        .extracting(slot -> slot == null || slot.time() == null ? "none" : slot.time().in(text))
        .containsExactly("Sunday", "Friday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to security sources, six guards were injured in the attack. | security sources
          Six guards were injured in the attack, according to security sources. | security sources
          Only 6% of crashes involve drivers from abroad, according to the police. | the police
          As per a security source, six guards were injured in the attack. | a security source
          A security source told reporters that six guards were injured. | A security source
          “Six guards were injured in the attack,” said Ann Lee on Friday. | Ann Lee
          """)
  void figureIsSaidByTheSourceOfItsClause(String text, String source) {
    var figure = FactsOf.text(text).figures().getFirst();
    assertThat(((Attribution.Attributed) figure.saidBy()).span().in(text)).isEqualTo(source);
  }

  /// Two sources that differ in one sentence are the dispute a story has to show.
  @Test
  void eachOfTwoSourcesInASentenceSaysItsOwnFigure() {
    var text =
        "According to a doctor, one protester died in hospital, while two protesters were killed,"
            + " according to a guard.";
    assertThat(FactsOf.text(text).figures())
        .extracting(
            Figure::value, figure -> ((Attribution.Attributed) figure.saidBy()).span().in(text))
        .containsExactly(tuple(BigDecimal.ONE, "a doctor"), tuple(BigDecimal.TWO, "a guard"));
  }
}
