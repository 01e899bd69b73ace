package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BracketedNamesTest {
  @Test
  void bracketsBeforeAHeadArePartOfTheName() {
    var words = List.of("The", "Dawn", "(", "Fajr", ")", "Movement", "won", ".");
    var parts = List.of(name(1, 2), name(3, 4), name(5, 6));
    assertThat(BracketedNames.join(parts, List.of(words)))
        .extracting(name -> String.join(" ", words.subList(name.start(), name.end())))
        .containsExactly("Dawn ( Fajr ) Movement");
  }

  @Test
  void bracketsWithoutAHeadBehindThemPartTwoNames() {
    var words = List.of("Dawn", "(", "Fajr", ")", "won", ".");
    var parts = List.of(name(0, 1), name(2, 3));
    assertThat(BracketedNames.join(parts, List.of(words))).isEqualTo(parts);
  }

  @Test
  void bracketThatNeverClosesIsPassedOver() {
    var words = List.of("Dawn", "(", "Fajr", "Movement", "(");
    assertThat(BracketedNames.join(List.of(name(2, 4)), List.of(words)))
        .containsExactly(name(2, 4));
  }

  private static Name name(int start, int end) {
    return new Name(0, start, end, EntityType.PERSON, .9);
  }
}
