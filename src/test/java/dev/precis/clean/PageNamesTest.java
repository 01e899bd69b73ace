package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class PageNamesTest {
  private static final PageNames NAMES =
      names(
          "<meta property=\"og:site_name\" content=\"The Teal Gazette\">"
              + "<meta name=author content=\"Ann Lee\">");

  @Test
  void theOutletIsNamedAnywhereInAUnit() {
    assertThat(NAMES.namesOutlet(unit("To read on, join the Teal Gazette today."))).isTrue();
    assertThat(NAMES.namesOutlet(unit("The gazette of Teal is no more."))).isFalse();
  }

  @Test
  void theAuthorsNameTellsMostAtTheBegin() {
    assertThat(NAMES.namesAuthor(unit("Ann Lee writes on roads."))).isEqualTo(2);
    assertThat(NAMES.namesAuthor(unit("The welder Ann Lee heard a crack."))).isEqualTo(1);
    assertThat(NAMES.namesAuthor(unit("Lee heard a crack."))).isZero();
  }

  @Test
  void wordsForTheReaderAreCounted() {
    assertThat(PageNames.address(unit("Let us help you"))).isEqualTo(0.5);
  }

  private static PageNames names(String head) {
    return PageNames.of(PageMarkup.of(Jsoup.parse(head)), LinkedData.of(List.of()));
  }

  private static LineUnit unit(String words) {
    return ShapeScan.measure(words, new Span(0, words.length()));
  }
}
