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
  void quotationMarksAreAsTheTitleElementTypesThem() {
    assertThat(title("<title>Mayor: 'It's a shame'</title>", "<h1>Mayor: ‘It’s a shame’</h1>"))
        .isEqualTo("Mayor: 'It's a shame'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1><time>Nov 7 2021</time> <a>" + TITLE + "</a></h1>",
        "<h1><a>" + TITLE + "</a> <span>(teal.example) 87</span></h1>",
        "<h1>News: " + TITLE + "</h1>"
      })
  void whatIsSetBesideTheTitleInItsHeadingGoes(String heading) {
    var head = "<title>" + TITLE + "</title><meta property=og:title content='" + TITLE + "'>";
    assertThat(title(head, heading)).isEqualTo(TITLE);
  }

  @Test
  void lowerHeadingThatIsClaimedGoesBeforeAFirstOneThatIsNot() {
    assertThat(title("<title>" + TITLE + "</title>", "<h1>River life!</h1><h2>" + TITLE + "</h2>"))
        .isEqualTo(TITLE);
  }

  @Test
  void headlineThatIsCutOffInLinkedDataIsReadElsewhere() {
    var whole =
        TITLE + ", and the mayor says that nobody had told her of the cracks in the arches before";
    var data =
        linkedData("{\"@type\":\"Article\",\"headline\":\"" + whole.substring(0, 108) + "\"}");
    assertThat(title(data + "<title>" + whole + "</title>", "")).isEqualTo(whole);
  }

  @Test
  void headingThatTheAddressWasMadeOfGoesBeforeATitleClaimedTwice() {
    var claim = "Arches, cracks and a mayor: what to know of the fall";
    var head =
        "<link rel=canonical href='https://teal.example/news/teal-bridge-falls-12/'>"
            + "<title>%1$s</title><meta property=og:title content='%1$s'>".formatted(claim);
    assertThat(title(head, "<h1>Teal bridge falls</h1>")).isEqualTo("Teal bridge falls");
    assertThat(title(head, "<h3>Teal bridge falls</h3>")).isEqualTo("Teal bridge falls");
    assertThat(title(head, "<h1>Local news</h1>")).isEqualTo(claim);
  }

  @Test
  void headingThatLostLettersIsReadInTheTitleElement() {
    var head = "<title>The mayor’s bridge: a city’s shame</title>";
    assertThat(title(head, "<h1>The mayor?s bridge: a city?s shame</h1>"))
        .isEqualTo("The mayor’s bridge: a city’s shame");
    assertThat(title(head, "<h1>Is it the mayor?</h1>")).isEqualTo("Is it the mayor?");
  }

  @Test
  void lowerHeadingThatASecondMetaElementClaimsIsTheTitle() {
    var head =
        "<meta name=twitter:title content='Why bridges fall'>"
            + "<meta name=twitter:title content='%s'>".formatted(TITLE);
    assertThat(title(head, "<h1>A word from our founder:</h1><h3>" + TITLE + "</h3>"))
        .isEqualTo(TITLE);
  }

  @Test
  void siteNameThatIsTheTitleIsNoOutlet() {
    var whole = "How to cross a bridge: a guide for the careful";
    var head =
        "<meta property=og:title content='%1$s'><meta property=og:site_name content='%1$s'>"
            .formatted(whole);
    assertThat(title(head, "<h1>" + whole + "</h1>")).isEqualTo(whole);
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
