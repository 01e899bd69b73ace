package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Cleaner;
import dev.precis.facts.Figure.Interval;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactFinderTest {
  private static final Stated NOVEMBER = new Stated(null, null, null, "2021-11-07", null);

  @Test
  void mentionsOfOnePersonAreJoinedUnderTheFullName() {
    var entity =
        facts(
                "Prime Minister Anna Keller spoke in Geneva. Mrs. Keller said the talks had failed. Keller then left Geneva.")
            .entities()
            .getFirst();
    assertThat(entity.type()).isEqualTo(EntityType.PERSON);
    assertThat(entity.name()).isEqualTo("Anna Keller");
    assertThat(entity.mentions()).hasSize(3);
  }

  @Test
  void quotationHasItsSpeakerAndCue() {
    var source =
        "“We heard a crack and ran,” said Ann Lee, a welder who had worked on the bridge since May.";
    var quotation = facts(source).quotations().getFirst();
    assertThat(quotation.span().in(source)).isEqualTo("We heard a crack and ran,");
    assertThat(quotation.kind()).isEqualTo(Quotation.Kind.DIRECT);
    assertThat(((Attribution.Attributed) quotation.attribution()).span().in(source))
        .startsWith("Ann Lee");
    assertThat(quotation.cue()).extracting(cue -> cue.in(source)).isEqualTo("said");
  }

  @ParameterizedTest
  @CsvSource({
    "'Officials in the town said that the old bridge had been closed.',the old bridge had been closed",
    "'The old bridge had been closed for years, Mayor Ann Lee said.',The old bridge had been closed for years"
  })
  void speechWithoutMarksIsReported(String source, String reported) {
    assertThat(facts(source).quotations())
        .filteredOn(quotation -> quotation.kind() == Quotation.Kind.INDIRECT)
        .extracting(quotation -> quotation.span().in(source))
        .containsExactly(reported);
  }

  /// A closing mark with nothing before it once broke the search for its opening.
  @Test
  void closingMarkAtTheStartQuotesNothing() {
    assertThat(facts("” said Ann Lee on the day of the fire.").quotations()).isEmpty();
  }

  @Test
  void unnamedSourceIsDescribed() {
    var source =
        "“It is too early to tell who did it,” a security source told reporters in the capital on Sunday.";
    var attribution = (Attribution.Attributed) facts(source).quotations().getFirst().attribution();
    assertThat(attribution.span().in(source)).isEqualTo("a security source");
    assertThat(attribution.entity()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'Six guards were injured in the attack, officials said.',6,EXACT,people",
    "'At least two workers died when the roof fell in.',2,AT_LEAST,people",
    "'Nearly 600 people were led to safety by the crew.',600,ABOUT,people",
    "'Dozens of protesters were hurt in the clashes there.',12,AT_LEAST,people",
    "'Tens of thousands of people marched through the city.',10000,AT_LEAST,people",
    "'The bridge cost $3.5 million to build and to paint.',3500000,EXACT,USD",
    "'Sales of the paper fell by 12 percent in the spring.',12,EXACT,percent",
    "'Up to 30 houses burned down in the village at night.',30,AT_MOST,house",
  })
  void figureHasValueIntervalAndUnit(String text, String value, Interval interval, String unit) {
    var figure = facts(text).figures().getFirst();
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.interval()).isEqualTo(interval);
    assertThat(figure.unit()).isEqualTo(unit);
  }

  @Test
  void figureSaysWhatHappenedToWhatItCounts() {
    assertThat(
            facts("Six guards were injured in the attack, officials said.")
                .figures()
                .getFirst()
                .counts())
        .isEqualTo("guards injured");
  }

  @Test
  void rangeHasBothEnds() {
    var figure =
        facts("Between 5 and 10 people were hurt when the wall fell.").figures().getFirst();
    assertThat(figure.interval()).isEqualTo(Interval.RANGE);
    assertThat(figure.upTo()).isEqualByComparingTo("10");
  }

  @ParameterizedTest
  @CsvSource({
    "'The team came third after the 2nd race of the day.'",
        "'The jet was Flight 370 of the line, which was lost.'",
    "'The law was passed on 7 November 2021 in the capital.'",
        "'The home side won 3-1 in the rain that night.'"
  })
  void ordinalsDatesScoresAndNamesAreNoFigures(String text) {
    assertThat(facts(text).figures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'He died on Friday in the hospital.',2021-11-05",
        "'She had left yesterday, they said.',2021-11-06",
    "'The vote was held last month there.',2021-10",
        "'The vote was held on Oct. 10 there.',2021-10-10",
    "'He took office in May 2020 there.',2020-05",
        "'It fell on 3 March 2019 in a storm.',2019-03-03",
    "'It came in the night of Saturday to Sunday.',2021-11-06/2021-11-07",
        "'They met two days ago in the city.',2021-11-05",
    "'He was born in the 1980s in town.',198X"
  })
  void timeHasItsIsoValueByTheAnchor(String text, String value) {
    assertThat(facts(text, NOVEMBER).times())
        .extracting(TimeExpression::value)
        .containsExactly(value);
  }

  @Test
  void relativeTimeWaitsForItsAnchor() {
    var time = facts("The bridge fell early on Friday, police said.").times().getFirst();
    assertThat(time.value()).isNull();
    assertThat(time.dependsOn()).isEqualTo(TimeExpression.Dependency.ANCHOR);
  }

  @Test
  void weekdayWithDayAndMonthGivesTheLatestYearThatFits() {
    var text =
        "Tuesday, April 16, 2024\n\nThe bridge over the river fell early on Sunday (7 November), injuring two of its workers, police said.\n\nIt had been built in 2003 by the town.";
    assertThat(facts(text).anchor())
        .extracting(anchor -> anchor.date().toString())
        .isEqualTo("2021-11-07");
  }

  @Test
  void fiveWsComeFromTheLede() {
    var source =
        "A drone attacked the residence of the mayor in Geneva on Friday, because of a feud over land.";
    var fiveWs = facts(source).fiveWs();
    assertThat(found(fiveWs.who(), source)).isEqualTo("A drone");
    assertThat(found(fiveWs.what(), source)).startsWith("attacked the residence");
    assertThat(found(fiveWs.when(), source)).isEqualTo("Friday");
    assertThat(found(fiveWs.where(), source)).isEqualTo("Geneva");
    assertThat(found(fiveWs.why(), source)).startsWith("because of a feud");
  }

  @Test
  void whatTheTextDoesNotSayStaysUnanswered() {
    assertThat(facts("A drone attacked the residence of the mayor.").fiveWs().when())
        .isInstanceOf(Answer.Unanswered.class);
  }

  @Test
  void firstPersonOutsideQuotationMarksIsAWarning() {
    assertThat(facts("The mayor left. We are now reviewing our reports of the fire.").warnings())
        .anyMatch(warning -> warning.startsWith("first-person-outside-quotation"));
  }

  private static String found(Answer answer, String source) {
    return ((Answer.Found) answer).span().in(source);
  }

  private static Facts facts(String text) {
    return facts(text, Stated.NOTHING);
  }

  private static Facts facts(String text, Stated stated) {
    var article = new Cleaner().clean((Reading.Legible) Originals.ofText(text, stated));
    return new FactFinder().find(article);
  }
}
