package dev.precis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LexiconTest {
  @Test
  void commentsAreNoEntries() {
    assertThat(Lexicon.entries(Abbreviations.class, "abbreviations.txt"))
        .isNotEmpty()
        .noneMatch(entry -> entry.startsWith("#") || entry.isBlank());
  }

  @Test
  void missingLexiconIsNamedWithWhoAsksForIt() {
    assertThatThrownBy(() -> Lexicon.entries(LexiconTest.class, "none.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no lexicon none.txt beside dev.precis.text.LexiconTest");
  }
}
