package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What misleads a machine that merges reports of one event.
final class StoryTrapsTest {
  private static Story merged(String... texts) {
    var reports = new ArrayList<Report>();
    for (var text : texts) {
      reports.add(Reports.of("r" + reports.size(), text));
    }
    return StoryMaker.merge(reports);
  }

  private static List<Story.Dispute> figures(Story story) {
    return story.disputed().stream()
        .filter(dispute -> dispute.kind() == Story.Dispute.Kind.FIGURE)
        .toList();
  }

  @Test
  void differentNumbersOfTwoOutletsAreADispute() {
    var story =
        merged(
            "A ferry sank off Oakford. Six guards were injured in the accident, the port said.",
            "A ferry sank near Oakford harbour. Two guards were injured when it went down.");
    assertThat(figures(story))
        .singleElement()
        .satisfies(dispute ->
            assertThat(dispute.positions())
                .extracting(Story.Position::value)
                .containsExactly(BigDecimal.TWO, BigDecimal.valueOf(6)));
  }

  @Test
  void membersOfAProtectionForceAreGuards() {
    var story =
        merged(
            "A bomb hit the mayor's house. Six members of her protection force were injured.",
            "A bomb hit the house of the mayor. Two guards were injured by the blast.");
    assertThat(figures(story)).hasSize(1);
  }

  @Test
  void atLeastOneAgreesWithOneAndWithTwo() {
    var story =
        merged(
            "A march in Oakford turned violent. At least one protester was killed by the police.",
            "A march turned violent in Oakford. Two protesters were killed on the bridge.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void severalBlastsContradictAtMostOne() {
    var story =
        merged(
            "A bomb hit the mayor's house. Two officials claimed that her house had at most one"
                + " explosion.",
            "A bomb hit the house of the mayor. Neighbours heard explosions at her house.");
    assertThat(figures(story)).hasSize(1);
  }

  @Test
  void partOfAWholeIsNoDispute() {
    var story =
        merged(
            "The raid on Oakford involved three drones, two of which were captured by soldiers.",
            "Three drones took part in the raid on Oakford, the army said.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void thoseOfOneOriginAreNotAll() {
    var story =
        merged(
            "A ferry sank off Oakford. Ten children died in the accident, the port said.",
            "A ferry sank near Oakford harbour. Two children from Norway died in the accident.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void badlyHurtAreNotAllWhoWereHurt() {
    var story =
        merged(
            "A tram overturned in Oakford. Forty people were injured in the crash.",
            "A tram overturned near Oakford. Four people were seriously injured in the crash.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void thoseStillTrappedAreNotAllWhoWereTrapped() {
    var story =
        merged(
            "A tram overturned in Oakford. Five people were trapped in the wreck.",
            "A tram overturned near Oakford. Two people remain trapped in the wreck.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void killedAndHurtAreTwoCounts() {
    var story =
        merged(
            "A bomb went off in Oakford. Six people were killed by the blast.",
            "A bomb went off in Oakford. Nine people were wounded by the blast.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void dayOfTheEventIsNoOtherDay() {
    var story =
        merged(
            "A bomb went off in Oakford on Sunday, 7 November 2021. Six people were killed on"
                + " Sunday.",
            "A bomb went off in Oakford on 7 November 2021. Nine people were killed.");
    assertThat(figures(story)).hasSize(1);
  }

  @Test
  void numberedPluralIsNoBarePlural() {
    var story =
        merged(
            "The coin fell in Oakford. It was worth at most one cent on Monday.",
            "The coin rose in Oakford. It was worth 36 cents on Friday.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void twoSourcesOfOneArticleCanDiffer() {
    var story =
        merged(
            "A march in Oakford turned violent. According to the police, one protester was killed,"
                + " while two protesters were killed according to a hospital source.",
            "Shops in Oakford closed after the march.");
    assertThat(figures(story)).hasSize(1);
  }

  @Test
  void figureThatSumsUpOtherEventsIsNoSide() {
    var story =
        merged(
            "A march in Oakford turned violent. One protester was killed by the police.",
            "A march turned violent in Oakford. Officers are often accused of the deaths of almost"
                + " 60 protesters.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void hurtOnAnotherDayAreNotThoseHurtInTheAttack() {
    var story =
        merged(
            "A bomb hit the mayor's house on Sunday, 7 November 2021. Two guards were injured.",
            "A bomb hit the house of the mayor. Protests on Friday became violent. Dozens of guards"
                + " were injured.");
    assertThat(figures(story)).isEmpty();
  }

  @Test
  void everyoneInAListCondemnsForThemselves() {
    var story =
        merged(
            "Norway, Chile, and Japan all condemned the raid on Oakford.",
            "A raid shook Oakford on Monday. Norway condemned the raid in a short statement.");
    assertThat(story.corroborated())
        .extracting(Story.Claim::claim)
        .anyMatch(claim -> claim.startsWith("Norway condemned the raid"));
  }

  @Test
  void doubtAndCondemnationOfOneThingAreAStanceDispute() {
    var story =
        merged(
            "A raid shook Oakford. Maria Lopez doubted the raid happened at all.",
            "Soldiers raided Oakford. Maria Lopez condemned the raid in the strongest words.");
    assertThat(story.disputed())
        .anySatisfy(dispute -> {
          assertThat(dispute.kind()).isEqualTo(Story.Dispute.Kind.STANCE);
          assertThat(dispute.positions())
              .extracting(Story.Position::stance)
              .containsExactlyInAnyOrder("condemns", "doubts");
        });
  }

  @Test
  void condemningOneThingAndPraisingAnotherIsNoDispute() {
    var story =
        merged(
            "A raid shook Oakford. Norway condemned the raid on Oakford.",
            "Soldiers raided Oakford. Norway praised the October elections.");
    assertThat(story.disputed()).isEmpty();
  }

  @Test
  void headingIsNoClaim() {
    var story =
        merged(
            "A storm tore the roof off the old Oakford library on Monday night.\n\n"
                + "Library roof damage\n\nNobody was inside when it happened, the mayor said.",
            "The old library of Oakford lost its roof to a storm on Monday night, firefighters"
                + " said.\n\nLibrary roof damage\n\nWorkers put a cover over the hole.");
    assertThat(story.corroborated())
        .extracting(Story.Claim::claim)
        .doesNotContain("Library roof damage");
  }

  @Test
  void peopleOfLikeNamesStayApart() {
    var story =
        merged(
            "Barham Sadek met Said Khatib in Oakford. Barham Sadek spoke first.",
            "Said Khatib answered Barham Sadiq in Oakford. Said Khatib left at noon.");
    assertThat(story.names())
        .noneMatch(name ->
            name.variants().stream().anyMatch(variant -> variant.text().contains("Sad"))
                && name.variants().stream().anyMatch(variant -> variant.text().contains("Khatib")));
  }

  @Test
  void markThatWasLostAtTheStartHidesNoQuotation() {
    var story =
        merged(
            "A bomb hit the mayor's house. I am unhurt and well, thank God.” Mayor Maria Lopez said"
                + " in a brief video.",
            "A bomb hit the house of the mayor. “I am unhurt and well, thank God,” Maria Lopez"
                + " said.");
    assertThat(story.corroborated())
        .extracting(Story.Claim::claim)
        .anyMatch(claim -> claim.contains("unhurt and well"));
  }

  @Test
  void markOnTheWrongSideOfItsSpaceJoinsTheQuotations() {
    var story =
        merged(
            "A bomb hit the mayor's house. “Praise be to God I am fine, ”she then said in a video.",
            "A bomb hit the house of the mayor. “Praise be to God, I am fine,” Maria Lopez said in"
                + " a video.");
    assertThat(story.corroborated())
        .extracting(Story.Claim::claim)
        .anyMatch(claim -> claim.contains("I am fine"));
  }

  @Test
  void firstPersonWithoutMarksIsNotTheStorysVoice() {
    var story =
        merged(
            "A bomb hit the mayor's house. We are currently reviewing what happened. Police closed"
                + " the street after the bomb.",
            "A bomb hit the house of the mayor. Police closed the street after the bomb.");
    assertThat(story.summary()).noneMatch(said -> said.text().startsWith("We are"));
    assertThat(story.unique()).noneMatch(said -> said.text().startsWith("We are"));
  }

  private static List<String> stances(Story story) {
    return story.disputed().stream()
        .filter(dispute -> dispute.kind() == Story.Dispute.Kind.STANCE)
        .flatMap(dispute -> dispute.positions().stream())
        .map(position -> String.valueOf(position.stance()))
        .toList();
  }

  @Test
  void claimAndDenialOfResponsibilityDiffer() {
    var story =
        merged(
            "A bomb hit the mayor's house. The Red Dawn group claimed responsibility for the bomb.",
            "A bomb hit the house of the mayor. The armed groups denied responsibility for it.");
    assertThat(stances(story)).containsExactly("claims", "denies");
  }

  @Test
  void nobodyClaimingIsNoDisputeByItself() {
    var story =
        merged(
            "A bomb hit the mayor's house. No group has claimed responsibility for the bomb.",
            "A bomb hit the house of the mayor. It was not clear who was behind it.");
    assertThat(stances(story)).isEmpty();
  }

  @Test
  void whoIsAccusedAndDeniesIsAStanceDispute() {
    var story =
        merged(
            "A dam broke above Oakford. Maria Lopez accused Peter Brandt of taking bribes.",
            "The dam above Oakford broke. Peter Brandt denied the allegations on Monday.");
    assertThat(stances(story)).containsExactly("blames", "denies");
  }

  @Test
  void denyingAnotherThingIsNoAnswerToAnAccusation() {
    var story =
        merged(
            "A dam broke above Oakford. Maria Lopez accused Peter Brandt of taking bribes.",
            "The dam above Oakford broke. Peter Brandt denied visitors entry to the valley.");
    assertThat(stances(story)).isEmpty();
  }
}
