package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StandfirstTest {
  private static final String H1 = "<h1>Teal bridge falls</h1>";
  private static final String WORDS = "Two workers are hurt, and the mayor wants to know why";

  @Test
  void classSaysWhatTheStandfirstIs() {
    assertThat(subtitle("", H1 + "<p class='article-standfirst'>" + WORDS + "</p>"))
        .isEqualTo(WORDS);
  }

  @Test
  void bodysFirstParagraphIsNoneAlthoughItIsTheDescription() {
    var first = "A bridge over the Teal river fell on Friday, injuring two workers, police said.";
    assertThat(
            subtitle(
                "<meta property=og:description content='" + first + "'>",
                H1 + "<p>" + first + "</p>"))
        .isNull();
  }

  @Test
  void pageThatShowsNoneHasNone() {
    assertThat(subtitle("<meta property=og:description content='" + WORDS + "'>", H1)).isNull();
  }

  private static @Nullable String subtitle(String head, String above) {
    var subtitle = Pages.metadata(head, above).subtitle();
    return subtitle == null ? null : subtitle.text();
  }
}
