package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Days.Day;
import dev.precis.clean.Days.Order;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-11-07T08:00:00+02:00",
        "2021/11/7",
        "November 7, 2021",
        "Nov. 7th 2021",
        "Sunday, 7 November 2021 08:15",
        "Sun Nov 07 2021 13:14:51 GMT",
        "7th of November 2021",
        "07.11.2021",
        "2021.11.07",
        "2021 Nov 7",
        "7. November 2021",
        "7 novembre 2021",
        "7 de noviembre de 2021",
        "2021年11月7日"
      })
  void oneDayIsWrittenInManyWays(String words) {
    assertThat(Days.in(words, Order.UNKNOWN)).map(Day::day).hasValue("2021-11-07");
  }

  @ParameterizedTest
  @CsvSource({
    "3/4/2021,MONTH_FIRST,2021-03-04",
    "3/4/2021,DAY_FIRST,2021-04-03",
    "13/4/2021,UNKNOWN,2021-04-13",
    "4/13/2021,UNKNOWN,2021-04-13",
    "02-12-2025,DAY_FIRST,2025-12-02"
  })
  void figuresAreReadInTheOrderOfThePage(String words, Order order, String day) {
    assertThat(Days.in(words, order)).map(Day::day).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2021",
        "31 February 2021",
        "Top 10 Marketing 2025",
        "12345-67-89",
        "version 2021.13.45",
        "November 2021"
      })
  void whatMayBeReadInTwoWaysOrInNoneIsNoDay(String words) {
    assertThat(Days.in(words, Order.UNKNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en-US,MONTH_FIRST",
    "en_us,MONTH_FIRST",
    "en-GB,DAY_FIRST",
    "de,DAY_FIRST",
    "en,UNKNOWN"
  })
  void orderFollowsTheLanguage(String tag, Order order) {
    assertThat(Order.of(tag)).isEqualTo(order);
  }

  @Test
  void placeOfTheWordsIsTold() {
    assertThat(Days.in("Posted on November 7, 2021 by Ann", Order.UNKNOWN))
        .hasValue(new Day("2021-11-07", 10, 26));
  }

  @Property
  void neverThrows(@ForAll String words) {
    assertThat(Days.in(words, Order.DAY_FIRST)).isNotNull();
  }
}
