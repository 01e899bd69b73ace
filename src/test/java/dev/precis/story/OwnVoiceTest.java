package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnVoiceTest {
  private static final String SOURCE =
      "The gate at Oakford fell on Monday. A lot of us knew that it was old. “We saw it fall,” the"
          + " guard Ann Lee said.";

  private final Report report = Reports.of("a", SOURCE);
  private final OwnVoice own = new OwnVoice(List.of(report));

  private boolean tells(String words) {
    int start = SOURCE.indexOf(words);
    return own.tells(report, new Span(start, start + words.length()));
  }

  @Test
  void whatAnAuthorSaysOfUsIsNotTheStorysToTell() {
    assertThat(tells("The gate at Oakford fell on Monday.")).isTrue();
    assertThat(tells("A lot of us knew that it was old.")).isFalse();
  }

  @Test
  void quotedWordsAreTheirSpeakers() {
    assertThat(tells("“We saw it fall,” the guard Ann Lee said.")).isTrue();
  }
}
