package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FieldScoreTest {
  @Test
  void titlesFoldSpaceAndCase() {
    assertThat(FieldScore.ofTitles().add("Fire  in the Port", "fire in the port ")).isTrue();
  }

  @Test
  void authorsMatchWhenOneNamesAPartOfTheOther() {
    assertThat(FieldScore.ofAuthors().add("Ann Lee and Bo Chan", "Ann Lee, Bo Chan")).isTrue();
    assertThat(FieldScore.ofAuthors().add("Ann Lee", "Ann Chan")).isFalse();
  }

  @Test
  void datesMatchByDay() {
    assertThat(FieldScore.ofDates().add("2021-11-07", "2021-11-07T08:00:00Z")).isTrue();
  }

  @Test
  void aFieldFilledWhereGoldHasNoneIsSpurious() {
    var dates = FieldScore.ofDates();
    dates.add("2021-11-07", "2021-11-07");
    dates.add(null, "2021-11-07");
    dates.add(null, null);
    assertThat(dates).hasToString("date=1.0000 date.wrong=0 date.missing=0 date.spurious=1/2");
  }

  @Test
  void titlesAsReadAreEqualWhateverTheirMarks() {
    var typed = "\"Don't\" - 1921-1923... why?";
    var set = "“Don’t” — 1921–1923… why？";
    assertThat(FieldScore.ofTitlesAsRead().add(typed, set)).isTrue();
    assertThat(FieldScore.ofTitles().add(typed, set)).isFalse();
    assertThat(FieldScore.ofTitlesAsRead().add("Don't", "Dont")).isFalse();
  }
}
