package dev.precis.clean;

import static dev.precis.clean.Pages.linkedData;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTitleTest {
  private static final String TITLE = "Teal bridge falls, two workers hurt";

  @ParameterizedTest
  @ValueSource(strings = {" | The Teal Gazette", " - Teal Gazette", " — The Teal Gazette | News"})
  void outletBehindTheTitleGoes(String outlet) {
    var head =
        "<title>" + TITLE + outlet + "</title><meta property=og:site_name content='Teal Gazette'>";
    assertThat(title(head, "")).isEqualTo(TITLE);
  }

  @Test
  void outletBeforeTheTitleGoes() {
    var head =
        "<title>Teal Gazette: "
            + TITLE
            + "</title><meta property=og:site_name content='Teal Gazette'>";
    assertThat(title(head, "")).isEqualTo(TITLE);
  }

  @Test
  void headingThatNamesTheOutletIsNoTitle() {
    var head =
        "<meta property=og:title content='"
            + TITLE
            + "'><meta property=og:site_name content='Teal Gazette'>";
    assertThat(title(head, "<h1>Teal Gazette</h1>")).isEqualTo(TITLE);
  }

  @Test
  void headingIsTrustedMoreThanATitleForSearchEngines() {
    var head =
        "<title>Why did the Teal bridge fall? 7 facts</title>"
            + "<meta property=og:title content='Why did the Teal bridge fall? 7 facts'>";
    assertThat(title(head, "<h1>Teal bridge did fall after warnings</h1>"))
        .isEqualTo("Teal bridge did fall after warnings");
  }

  @Test
  void headingOfASectionYieldsToATitleClaimedTwice() {
    var head = "<title>" + TITLE + "</title><meta property=og:title content='" + TITLE + "'>";
    assertThat(title(head, "<h1>Local News</h1>")).isEqualTo(TITLE);
  }

  @Test
  void amongHeadingsTheClaimedOneIsTheTitle() {
    assertThat(title("<title>" + TITLE + "</title>", "<h1>Menu</h1><h1>" + TITLE + "</h1>"))
        .isEqualTo(TITLE);
  }

  @Test
  void quotationMarksAreAsTyped() {
    var data = linkedData("{\"@type\":\"NewsArticle\",\"headline\":\"Mayor: 'It's a shame'\"}");
    assertThat(title(data, "<h1>Mayor: ‘It’s a shame’</h1>")).isEqualTo("Mayor: 'It's a shame'");
  }

  @Test
  void pageWithoutTitleOrHeadingHasNone() {
    assertThat(Pages.of("<p>Fell.</p>").title()).isNull();
  }

  @Test
  void titleThatIsShownIsASpanOfTheText() {
    assertThat(Pages.metadata("", "<h1>" + TITLE + "</h1>").title())
        .isInstanceOf(Statement.InText.class);
  }

  private static String title(String head, String above) {
    var title = Pages.metadata(head, above).title();
    return title == null ? "" : title.text();
  }
}
