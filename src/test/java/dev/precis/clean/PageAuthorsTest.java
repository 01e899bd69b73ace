package dev.precis.clean;

import static dev.precis.clean.Pages.authors;
import static dev.precis.clean.Pages.linkedData;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageAuthorsTest {
  private static final String H1 = "<h1>Teal bridge falls</h1>";

  @Test
  void linkedDataNamesSeveralPeople() {
    var data =
        linkedData(
            "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Lee\"},{\"name\":\"Bo Chan\"}]}");
    assertThat(authors(data, H1)).containsExactly("Ann Lee", "Bo Chan");
  }

  @Test
  void linkedDataRefersToAPersonByItsId() {
    var data =
        linkedData(
            "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ann Lee\"}]}");
    assertThat(authors(data, H1)).containsExactly("Ann Lee");
  }

  @Test
  void metaElementNamesTwoJoinedByAnd() {
    assertThat(authors("<meta name=author content='By Ann Lee and Bo Chan'>", H1))
        .containsExactly("Ann Lee", "Bo Chan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://www.facebook.com/tealgazette", "admin", "Staff", "ann@teal.example"})
  void addressesAndAccountsOfNobodyAreNoAuthors(String content) {
    assertThat(authors("<meta name=author content='" + content + "'>", H1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ann Lee</p>",
        "<p>Written by Ann Lee, Staff Writer</p>",
        "<p>November 7, 2021 | By Ann Lee</p>",
        "<div>By</div><div>Ann Lee</div>",
        "<div>Author: Ann Lee</div>",
        "<div class='post-author'><span>Ann Lee</span><span>Editor at large</span></div>",
        "<p><a href='/authors/ann-lee'>Ann Lee</a></p>",
        "<p>Ann Lee</p><p>7 November 2021</p>",
        "<p>Nov 7, 2021 • Ann Lee in Local News</p>",
        "<p>Ann Lee</p><p>Senior Reporter</p><p>Ann Lee is a reporter in Harbour Town.</p>"
      })
  void bylineStandsByTheHeadline(String byline) {
    assertThat(authors("", H1 + byline)).containsExactly("Ann Lee");
  }

  @Test
  void labelBesideTheDateIsNoName() {
    assertThat(authors("", H1 + "<p>Workers Police</p><p>7 November 2021</p>")).isEmpty();
  }

  @Test
  void menuOfWaysToSortIsNoByline() {
    assertThat(authors("", "<nav><p>By Event Type</p></nav>" + H1)).isEmpty();
  }

  @Test
  void personShownGoesBeforeTheOutletStated() {
    var head =
        "<meta property=og:site_name content='Teal Gazette'><meta name=author content='Teal Gazette'>";
    assertThat(authors(head, H1 + "<p>By Ann Lee</p>")).containsExactly("Ann Lee");
    assertThat(authors(head, H1)).containsExactly("Teal Gazette");
  }

  @Test
  void boxBelowTheBodyNamesTheAuthor() {
    var page = H1 + Pages.BODY + "<footer><p>Written by</p><p>Ann Lee</p></footer>";
    assertThat(Pages.of("<body>" + page).authors())
        .extracting(Statement::text)
        .containsExactly("Ann Lee");
  }

  @Test
  void nameWhoseBearerIsSpokenOfBelowIsTheAuthors() {
    var page = H1 + Pages.BODY.repeat(5) + "<h3>Ann Lee</h3><p>Ann Lee is a reporter here.</p>";
    assertThat(Pages.of("<body>" + page).authors())
        .extracting(Statement::text)
        .containsExactly("Ann Lee");
  }

  @Test
  void commentersAreNoAuthors() {
    var page = H1 + Pages.BODY.repeat(5) + "<div class=comments><p>Posted by Bo Chan</p></div>";
    assertThat(Pages.of("<body>" + page).authors()).isEmpty();
  }

  @Test
  void authorsOfOtherStoriesAreNotTheArticles() {
    var page =
        H1 + Pages.BODY.repeat(5) + "<p>Written by Bo Chan</p><p>Next</p><p>Written by Cy Dow</p>";
    assertThat(Pages.of("<body>" + page).authors()).isEmpty();
  }

  @Test
  void whereAnAuthorIsFoundIsSaid() {
    var meta = "<meta name=author content='Ann Lee'>";
    assertThat(Pages.metadata(meta, H1).authors())
        .containsExactly(new Statement.Elsewhere("Ann Lee", "meta"));
    assertThat(Pages.metadata(meta, H1 + "<p>By Ann Lee</p>").authors().getFirst())
        .isInstanceOf(Statement.InText.class);
  }
}
