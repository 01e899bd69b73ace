package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ListedOrganisationsTest {
  @Test
  void partsOfAListedOrganisationAreOneName() {
    var words = List.of("The", "International", "Committee", "of", "the", "Red", "Cross", "left");
    var parts = List.of(name(1, 3, EntityType.ORGANISATION), name(5, 7, EntityType.PLACE));
    assertThat(ListedOrganisations.join(parts, words))
        .containsExactly(name(1, 7, EntityType.ORGANISATION));
  }

  @Test
  void listedNameWithoutAGivenNameIsNoPerson() {
    assertThat(
            ListedOrganisations.join(
                List.of(name(0, 2, EntityType.PERSON)), List.of("Boko", "Haram", "left")))
        .containsExactly(name(0, 2, EntityType.ORGANISATION));
  }

  @Test
  void firmCalledLikeAPersonMayBeThatPerson() {
    var person = List.of(name(0, 2, EntityType.PERSON));
    assertThat(ListedOrganisations.join(person, List.of("Charles", "Schwab", "left")))
        .isEqualTo(person);
  }

  @Test
  void placeUnderItsWholeNameStaysAPlace() {
    var house = List.of(name(2, 4, EntityType.PLACE));
    assertThat(ListedOrganisations.join(house, List.of("at", "the", "White", "House", ".")))
        .isEqualTo(house);
  }

  @Test
  void longerNameStays() {
    var tower = List.of(name(0, 4, EntityType.PLACE));
    assertThat(ListedOrganisations.join(tower, List.of("Bank", "of", "America", "Tower", "fell")))
        .isEqualTo(tower);
  }

  private static Name name(int start, int end, EntityType type) {
    return new Name(0, start, end, type, .9);
  }
}
