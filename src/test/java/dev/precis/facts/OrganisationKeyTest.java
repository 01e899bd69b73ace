package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OrganisationKeyTest {
  private static String key(String name) {
    return OrganisationKey.of(List.of(name.split(" ")));
  }

  @Test
  void shortNameOfAStateIsItsLongOneAlsoWithinOtherNames() {
    assertThat(key("UN")).isEqualTo("united nations");
    assertThat(key("UN Security Council")).isEqualTo(key("United Nations Security Council"));
  }

  @Test
  void britishAndAmericanSpellingShareAKey() {
    assertThat(key("Labour Organisation")).isEqualTo(key("Labor Organization"));
  }

  @Test
  void ministryStandsBehindOrBeforeWhatItIsFor() {
    assertThat(key("Ministry of Health")).isEqualTo(key("Health Ministry"));
  }

  @Test
  void universityOfACityIsNotTheCitysUniversity() {
    assertThat(key("University of Oakford")).isNotEqualTo(key("Oakford University"));
  }

  @Test
  void whatHasNoLettersHasNoKey() {
    assertThat(key("&")).isEmpty();
  }
}
