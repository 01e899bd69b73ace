package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What counts as said by two articles, and what does not.
final class ClaimsTest {
  private static List<String> claims(String... texts) {
    var reports = new ArrayList<Report>();
    for (var text : texts) {
      reports.add(Reports.of("r" + reports.size(), text));
    }
    return StoryMaker.merge(reports).corroborated().stream().map(Story.Claim::claim).toList();
  }

  @Test
  void sameActOfTheSameSubjectInOtherWordsIsOneClaim() {
    assertThat(
            claims(
                "A bridge fell in Oakford. The mayor ordered an inquiry into the safety of bridges.",
                "Oakford lost a bridge. The mayor has ordered an investigation into bridge safety."))
        .contains("The mayor ordered an inquiry into the safety of bridges");
  }

  @Test
  void irregularFormsOfAVerbAreOneWord() {
    assertThat(
            claims(
                "A tanker sank near Oakford. Rescuers fought the burning oil for nine hours.",
                "Oil leaked near Oakford. It took rescuers nine hours of fighting the burning oil."))
        .anyMatch(claim -> claim.contains("burning oil"));
  }

  @Test
  void sharedTopicWithAnotherActIsNoClaim() {
    assertThat(
            claims(
                "A count was held in Oakford. The marchers had one demand against election fraud.",
                "A count ended in Oakford. The party lost seats, prompting them to call the election"
                    + " a “fraud.”"))
        .isEmpty();
  }

  @Test
  void sameActOfAnotherSubjectIsNoClaim() {
    assertThat(
            claims(
                "A rocket flew over the island. Norway strongly condemned the latest rocket launch.",
                "Rockets worry the islanders. Chile strongly condemned the latest rocket launch."))
        .isEmpty();
  }

  @Test
  void otherOrdinalIsAnotherThing() {
    assertThat(
            claims(
                "A rocket flew over the island. It was the 15th rocket launch by the army this year.",
                "Rockets worry the island. It was the 19th rocket launch by the army this year."))
        .isEmpty();
  }

  @Test
  void captionIsNoClaim() {
    assertThat(
            claims(
                "A rocket flew over the island.\n\nThe leader watches a rocket launch in this undated"
                    + " photo released by the island's news agency.",
                "Rockets worry the island.\n\nThe leader watches a rocket launch in this undated"
                    + " photo released by the island's news agency."))
        .noneMatch(claim -> claim.contains("photo"));
  }

  @Test
  void articlesThatTellBothSidesVouchForNeither() {
    var text =
        "A march in Oakford turned violent. According to the police, one protester was killed,"
            + " while two protesters were killed according to a hospital source.";
    assertThat(claims(text, text)).noneMatch(claim -> claim.startsWith("Two protesters"));
  }

  @Test
  void claimIsAWholeClause() {
    assertThat(
            claims(
                "A ferry sank off Oakford, but all forty passengers swam to the beach.",
                "Police searched the river, and all forty passengers swam safely to the beach."))
        .contains("All forty passengers swam to the beach");
  }
}
