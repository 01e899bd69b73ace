package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrganisationHeadsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Katāib al-Imam",
        "Harakat Tahrir",
        "Jaysh al-Salam",
        "Frente Patriota",
        "Ann Brigades",
        "Free Movement"
      })
  void headMakesAPersonsNameAnOrganisations(String name) {
    assertThat(OrganisationHeads.tell(List.of(name.split(" ")), EntityType.PERSON)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Lee", "Qasim Hadi", "Brigades", "Fronts Lee"})
  void namesWithoutAHeadStayWhatTheyAre(String name) {
    assertThat(OrganisationHeads.tell(List.of(name.split(" ")), EntityType.PERSON)).isFalse();
  }

  /// A street or a hall may be called after a movement.
  @Test
  void lastHeadMakesNoOrganisationOfAPlace() {
    assertThat(OrganisationHeads.tell(List.of("Harbor", "Front"), EntityType.PLACE)).isFalse();
  }
}
