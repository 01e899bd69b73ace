package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a new version of a story says it brings.
final class ChangeTest {
  private static final String SUNK =
      "A ferry sank off Oakford. Six guards were injured in the accident. The mayor ordered an"
          + " inquiry into the sinking of the ferry.";
  private static final String SUNK_TOO =
      "The Oakford ferry went down. The mayor has ordered an investigation into the sinking of the"
          + " ferry. Divers searched the cold harbour for hours.";
  private static final String THIRD =
      "Oakford mourns. The mayor ordered an inquiry into why the ferry was sinking so quickly."
          + " Schools stayed closed on the island.";
  private static final String OTHER_COUNT =
      "A ferry sank near Oakford harbour. Two guards were injured in the accident.";

  private static Report one = Reports.of("a", "One thing happened.");
  private static Report two = one;
  private static Report three = one;
  private static Report differing = one;

  @BeforeAll
  static void read() {
    one = Reports.of("a", SUNK);
    two = Reports.of("b", SUNK_TOO);
    three = Reports.of("c", THIRD);
    differing = Reports.of("d", OTHER_COUNT);
  }

  private static Story of(Report... reports) {
    return StoryMaker.merge(List.of(reports));
  }

  @Test
  void firstVersionBringsItsArticlesAndClaims() {
    var change = Change.between(null, of(one, two));
    assertThat(change.came()).containsExactly("a", "b");
    assertThat(change.added()).hasSize(1).first().asString().contains("mayor");
    assertThat(change.left()).isEmpty();
  }

  @Test
  void thirdSourceConfirmsWhatTwoSaid() {
    var change = Change.between(of(one, two), of(one, two, three));
    assertThat(change.came()).containsExactly("c");
    assertThat(change.confirmed()).hasSize(1).first().asString().contains("mayor");
    assertThat(change.added()).isEmpty();
  }

  @Test
  void claimThatLosesItsSupportIsDropped() {
    var change = Change.between(of(one, two), of(one));
    assertThat(change.left()).containsExactly("b");
    assertThat(change.dropped()).hasSize(1);
  }

  @Test
  void otherNumberIsNewlyDisputedAndSettledWhenItGoes() {
    var before = of(one, two);
    var after = of(one, two, differing);
    assertThat(Change.between(before, after).disputed()).containsExactly("guard injure");
    assertThat(Change.between(after, before).settled()).containsExactly("guard injure");
  }

  @Test
  void articleThatSaysSomethingElseHasChanged() {
    var rewritten = Reports.of("b", SUNK_TOO + " Nobody was missing on Monday.");
    var change = Change.between(of(one, two), of(one, rewritten));
    assertThat(change.changed()).containsExactly("b");
    assertThat(change.came()).isEmpty();
    assertThat(change.left()).isEmpty();
  }

  @Test
  void sameArticlesBringNothing() {
    assertThat(Change.between(of(one, two), of(two, one)).isEmpty()).isTrue();
  }
}
