package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeechVerbsTest {
  /// Four of them once had no forms, so that nobody ever "added" anything.
  @Test
  void everySpeechVerbIsAVerbWhoseFormsAreKnown() {
    var lemmas =
        Lexicon.entries(SpeechVerbs.class, "speech-verbs.txt").stream()
            .filter(line -> !line.startsWith("["))
            .flatMap(line -> List.of(line.split(" ")).stream());
    assertThat(lemmas).allMatch(lemma -> Verbs.form(lemma) != null);
  }
}
