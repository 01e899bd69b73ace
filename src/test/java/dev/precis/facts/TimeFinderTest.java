package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.facts.TimeExpression.Dependency;
import dev.precis.facts.TimeExpression.Granularity;
import dev.precis.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeFinderTest {
  /// A Sunday.
  private static final LocalDate ANCHOR = LocalDate.of(2021, 11, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell on 3 March 2019 in a storm. | 3 March 2019 | 2019-03-03 | DAY
          It fell on March 3, 2019, in a storm. | March 3, 2019 | 2019-03-03 | DAY
          It fell on Sunday, March 3rd 2019. | Sunday, March 3rd 2019 | 2019-03-03 | DAY
          It fell on the 3rd of March 2019. | 3rd of March 2019 | 2019-03-03 | DAY
          It fell on 2019-03-03 in a storm. | 2019-03-03 | 2019-03-03 | DAY
          He has been mayor since May 2020. | May 2020 | 2020-05 | MONTH
          It came in late October 2019. | late October 2019 | 2019-10 | MONTH
          It was built in 2003 by the town. | 2003 | 2003 | YEAR
          He was born in the 1980s in town. | the 1980s | 198X | DECADE
          It fell at about 6.15 a.m. there. | at about 6.15 a.m. | T06:15 | TIME
          It fell at 5pm in the storm. | at 5pm | T17:00 | TIME
          It fell by 00:48 in the storm. | 00:48 | T00:48 | TIME
          Over the past 18 years it rusted. | the past 18 years | P18Y | DURATION
          """)
  void wordsThatSayAllThemselvesNeedNoAnchor(
      String text, String words, String value, Granularity granularity) {
    var time = only(text, null);
    assertThat(time.span().in(text)).endsWith(words);
    assertThat(time.value()).isEqualTo(value);
    assertThat(time.granularity()).isEqualTo(granularity);
    assertThat(time.dependsOn()).isEqualTo(Dependency.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell early on Friday in a storm. | 2021-11-05
          It fell on Sunday in a storm. | 2021-11-07
          It fell in the early hours of Friday. | 2021-11-05
          The council will meet again on Friday. | 2021-11-12
          The council meets next Sunday. | 2021-11-14
          The council met last Sunday. | 2021-10-31
          It fell yesterday morning in a storm. | 2021-11-06
          It fell last night in a storm. | 2021-11-06
          It fell this morning in a storm. | 2021-11-07
          The vote is tomorrow in the town. | 2021-11-08
          The vote was held on Oct. 10 there. | 2021-10-10
          The vote was held on 7 November there. | 2021-11-07
          The vote was held on October 10th there. | 2021-10-10
          The vote is on 5 January in the town. | 2022-01-05
          It fell in the night of Saturday to Sunday. | 2021-11-06/2021-11-07
          The vote was held last month there. | 2021-10
          The vote was moved from next year. | 2022
          The vote was held last week there. | 2021-W43
          The vote was held this weekend. | 2021-W44-WE
          The October election was close. | 2021-10
          The vote was held last December. | 2020-12
          It fell last summer in a storm. | 2020-SU
          They met two days ago in the town. | 2021-11-05
          They met three weeks ago in town. | 2021-10-17
          They met a year ago in the town. | 2020
          """)
  void relativeWordsAreCountedFromTheAnchor(String text, String value) {
    var time = only(text, ANCHOR);
    assertThat(time.value()).isEqualTo(value);
    assertThat(time.dependsOn()).isEqualTo(Dependency.ANCHOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell on Friday in a storm.",
        "It was built last month there.",
        "The vote was held on Oct. 10 there.",
        "They met two days ago in the town."
      })
  void withoutAnAnchorAValueWaitsForIt(String text) {
    var time = only(text, null);
    assertThat(time.value()).isNull();
    assertThat(time.dependsOn()).isEqualTo(Dependency.ANCHOR);
  }

  @Test
  void wordsThatCountFromTheEventDependOnTheStory() {
    var time = only("Two days earlier the bridge had been closed.", ANCHOR);
    assertThat(time.value()).isEqualTo("2021-11-05");
    assertThat(time.dependsOn()).isEqualTo(Dependency.STORY);
  }

  @Test
  void wordsThatCountFromANamedEventHaveNoValue() {
    var time = only("The bridge fell two days after the great flood.", ANCHOR);
    assertThat(time.value()).isNull();
    assertThat(time.dependsOn()).isEqualTo(Dependency.STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "June 31 is no day of any year.",
        "They may march in the storm.",
        "The paper is the Sunday1 edition.",
        "They camped for almost a month after the vote.",
        "He has 2000 people with him.",
        "It is a matter of 12:30:45 and no more."
      })
  void wordsThatOnlyLookLikeATimeAreNone(String text) {
    assertThat(times(text, ANCHOR)).isEmpty();
  }

  @Test
  void longestFormHasTheWords() {
    var text = "It fell on Sunday, 7 November 2021, and on Friday.";
    assertThat(times(text, null))
        .extracting(time -> time.span().in(text))
        .containsExactly("Sunday, 7 November 2021", "Friday");
  }

  private static TimeExpression only(String text, @Nullable LocalDate anchor) {
    var times = times(text, anchor);
    assertThat(times).hasSize(1);
    return times.getFirst();
  }

  private static List<TimeExpression> times(String text, @Nullable LocalDate anchor) {
    return TimeFinder.in(text, new Span(0, text.length()), anchor);
  }
}
