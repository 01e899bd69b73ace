package dev.precis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordingTest {
  @Test
  void namesAreTheCapitalisedWordsInside() {
    assertThat(Wording.namesIn("Yesterday Ann Lee's son met the Mayor of Oslo."))
        .containsExactly("Ann", "Lee", "Mayor", "Oslo");
  }

  @Test
  void aCaptionShowsByItsLabelOrItsPointing() {
    assertThat(measured("Rescue: A boat leaves the harbour.")).containsEntry(Feature.LABEL, 1.0);
    assertThat(measured("Ann Lee (pictured) left.")).containsEntry(Feature.PICTURED, 1.0);
    assertThat(measured("Ann Lee left.")).containsEntry(Feature.LABEL, 0.0);
  }

  @Test
  void aPerfectTellsWhatHasHappened() {
    assertThat(measured("The court has jailed two men.")).containsEntry(Feature.PERFECT, 1.0);
    assertThat(measured("The court has two doors.")).containsEntry(Feature.PERFECT, 0.0);
  }

  @Test
  void halfOfASentenceIsQuoted() {
    assertThat(measured("“abcd” efghi")).containsEntry(Feature.Q_SHARE, 0.5);
  }

  private static Map<Feature, Double> measured(String sentence) {
    var values = new EnumMap<Feature, Double>(Feature.class);
    Wording.measure(sentence, values);
    return values;
  }
}
