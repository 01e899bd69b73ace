package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import org.junit.jupiter.api.Test;

final class WhereaboutsTest {
  @Test
  void wordsInsideOtherWordsAreNotTheirPlace() {
    assertThat(new Whereabouts("Annual report by Ann", 0).of("Ann", "meta"))
        .isEqualTo(new Statement.InText("Ann", new Span(17, 20)));
  }

  @Test
  void placeByTheHeadlineGoesFirst() {
    assertThat(new Whereabouts("Ann Lee\nTitle\nAnn Lee", 8).of("Ann Lee", "meta"))
        .isEqualTo(new Statement.InText("Ann Lee", new Span(14, 21)));
    assertThat(new Whereabouts("Ann Lee\nTitle\n", 8).of("Ann Lee", "meta"))
        .isEqualTo(new Statement.InText("Ann Lee", new Span(0, 7)));
  }

  @Test
  void wordsThatDoNotStandInTheTextSayWhereTheyWereFound() {
    assertThat(new Whereabouts("Title", 0).of("Ann Lee", "json-ld"))
        .isEqualTo(new Statement.Elsewhere("Ann Lee", "json-ld"));
  }
}
