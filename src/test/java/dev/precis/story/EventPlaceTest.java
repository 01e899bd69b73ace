package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EventPlaceTest {
  private static @Nullable String place(String... texts) {
    var reports = new ArrayList<Report>();
    for (var text : texts) {
      reports.add(Reports.of("r" + reports.size(), text));
    }
    return StoryMaker.merge(reports).event().place();
  }

  @Test
  void placeThatTwoArticlesNameIsTheEvents() {
    assertThat(
            place(
                "A tram overturned in Lisbon on Monday. Police said four people were hurt.",
                "Four people were hurt when a tram overturned in Lisbon, firefighters said."))
        .isEqualTo("Lisbon");
  }

  @Test
  void articlesThatNameOtherPlacesAgreeOnNone() {
    assertThat(
            place(
                "A tram overturned in Lisbon on Monday. Police said four people were hurt.",
                "Four people were hurt when a tram overturned in Madrid, firefighters said."))
        .isNull();
  }

  @Test
  void oneArticleAloneIsNoAgreement() {
    assertThat(place("A tram overturned in Lisbon on Monday. Four people were hurt.")).isNull();
  }
}
