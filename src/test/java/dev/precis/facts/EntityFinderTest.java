package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which mentions are one, and which are not. Names are chosen so that the model is sure of them.
final class EntityFinderTest {
  @Test
  void surnameTitleAndPossessiveNameTheFullName() {
    assertThat(
            forms(
                "President Anna Keller spoke in Geneva. Mrs. Keller said the talks had failed. Keller’s aides left."))
        .contains(List.of("Anna Keller", "Keller"));
  }

  @ParameterizedTest
  @CsvSource({
    "Mustafa al-Kadhimi,Mustafa al-Kazimi",
    "Mustafa al-Kadhimi,Moustafa Khadimi",
    "Barham Salih,Barham Saleh",
  })
  void spellingsOfOnePersonAreJoined(String one, String other) {
    assertThat(
            forms(
                "Prime Minister %s spoke in Baghdad. Later %s, the prime minister, left the city."
                    .formatted(one, other)))
        .contains(List.of(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Barham Salih,Said Khatibzadeh",
    "Saad Maan,Saddam Hussein",
    "Qais al-Khazali,Mustafa al-Kadhimi",
    "Anna Keller,Peter Keller",
  })
  void twoPeopleAreNotJoined(String one, String other) {
    assertThat(
            forms(
                "President %s spoke in Baghdad on Monday. President %s left the city, he said."
                    .formatted(one, other)))
        .contains(List.of(one), List.of(other));
  }

  @Test
  void surnameOfTwoMeansTheOneIntroducedFirst() {
    assertThat(
            forms(
                "President Peter Keller spoke in Geneva. His wife, Anna Keller, was there. Keller left early."))
        .contains(List.of("Peter Keller", "Keller"), List.of("Anna Keller"));
  }

  @Test
  void mrsLeavesOutAMan() {
    assertThat(
            forms(
                "President Peter Keller spoke in Geneva. His wife, Anna Keller, was there. Mrs. Keller left early."))
        .contains(List.of("Peter Keller"), List.of("Anna Keller", "Keller"));
  }

  @Test
  void wordsThatFollowAFirmAreNotItsName() {
    var name = OrganisationName.of("Acme");
    assertThat(name.isShortFor(OrganisationName.of("Acme Support Line"))).isFalse();
    assertThat(name.isShortFor(OrganisationName.of("Acme's Rovers"))).isFalse();
    assertThat(name.isShortFor(OrganisationName.of("Acme U.S. Forces"))).isFalse();
    assertThat(name.isShortFor(OrganisationName.of("Acme Corporation"))).isTrue();
  }

  @Test
  void unitedNationsIsNotItsCouncil() {
    assertThat(
            forms(
                "The United Nations Security Council met in New York on Monday. The United Nations has its seat there."))
        .contains(List.of("United Nations"));
  }

  @Test
  void groupsWithOneHeadAreNotJoined() {
    assertThat(
            forms(
                "Fighters of Kataib Hezbollah left Iraq on Monday. Kataib Sayyid al-Shuhada stayed in Baghdad."))
        .contains(List.of("Kataib Hezbollah"), List.of("Kataib Sayyid al-Shuhada"));
  }

  @Test
  void acronymIsJoinedWithItsLongForm() {
    assertThat(
            forms(
                "The World Health Organization (WHO) met in Geneva. The WHO said on Monday that it would meet again."))
        .contains(List.of("World Health Organization", "WHO"));
  }

  @Test
  void acronymInBracketsNeedNotBeMadeOfTheInitials() {
    assertThat(
            forms(
                "The Kurdistan Workers' Party (PKK) left Turkey on Monday. Turkey said the PKK had broken its word."))
        .anyMatch(forms -> forms.contains("PKK") && forms.size() == 2);
  }

  @Test
  void nameInAnotherLanguageIsJoined() {
    assertThat(
            forms(
                "Leaders of the Popular Mobilization Forces or Hashd al-Shaabi in Arabic met in Baghdad on Monday."))
        .contains(List.of("Popular Mobilization Forces", "Hashd al-Shaabi"));
  }

  @Test
  void orAloneJoinsNothing() {
    assertThat(forms("Nobody at Google or Microsoft in Seattle would say so on Monday, he said."))
        .contains(List.of("Google"), List.of("Microsoft"));
  }

  @Test
  void armedGroupIsAnOrganisation() {
    assertThat(
            entities("The leader of Asaib Ahl al-Haq spoke in Baghdad on Monday, police said.")
                .getFirst()
                .type())
        .isEqualTo(EntityType.ORGANISATION);
  }

  @Test
  void prefixForOrAgainstIsNoPartOfAName() {
    assertThat(forms("Members of the pro-Iran Hashed al-Shaabi network met in Baghdad on Monday."))
        .contains(List.of("Hashed al-Shaabi"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Iraqi Prime Minister Anna Keller left Geneva on Monday.',Iraqi Prime Minister",
    "'Anna Keller, a spokeswoman for the ministry, left Geneva on Monday.',spokeswoman for the ministry",
    "'Anna Keller (the company’s chief executive) left Geneva on Monday.',company’s chief executive",
    "'When Vice President Anna Keller left Geneva, talks had failed.',Vice President",
    "'Anna Keller, a specialist on the Geneva arms talks who left them, spoke.',specialist",
    "'Anna Keller, played by actor Peter Novak, leaves Geneva on Monday.',",
    "'Anna Keller left Geneva on Monday.',",
  })
  void roleStandsBesideTheName(String text, String role) {
    assertThat(entities(text).getFirst().role()).isEqualTo(role);
  }

  /// Each entity's name and variants, the name first.
  private static List<List<String>> forms(String text) {
    return entities(text).stream()
        .map(entity -> {
          var forms = new java.util.ArrayList<>(List.of(entity.name()));
          forms.addAll(entity.variants());
          return List.copyOf(forms);
        })
        .toList();
  }

  private static List<Entity> entities(String text) {
    return new EntityFinder()
        .find(new Cleaner().clean((Reading.Legible) Originals.ofText(text, Stated.NOTHING)));
  }
}
