package dev.precis.clean;

import static dev.precis.clean.Pages.linkedData;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageDatesTest {
  private static final String H1 = "<h1>Fire in the port</h1>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2021-11-07T08:00:00Z'>",
        "<meta name='w-published-date' content='2021-11-07'>",
        "<meta name='citation_publication_date' content='2021/11/07'>",
        "<meta name=date content='November 7, 2021'>",
        "<meta name=published content='November 7, 2021'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-11-07T23:30:00Z\"}</script>"
      })
  void headStatesTheDate(String head) {
    assertThat(published(head, H1)).isEqualTo("2021-11-07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Ann Lee · November 7, 2021</div>",
        "<div>Published</div><div>Nov 7, 2021</div>",
        "<div>Updated 9 Nov 2021</div><div>7th Nov 2021</div>",
        "<div>Updated 9 Nov 2021 | Published 7 Nov 2021</div>",
        "<div>Published in 2020, last updated on 9 Nov 2021</div><div>7th Nov 2021</div>",
        "<time pubdate datetime='2021-11-07'>Sunday</time>",
        "<div><time datetime='2021-11-07T08:00:00Z'>11/7/2021 8:00 AM</time></div><time>9 May 2021</time>",
        "<span itemprop=datePublished content='2021-11-07'>Sunday</span>"
      })
  void pageShowsTheDateByTheHeadline(String shown) {
    assertThat(published("", H1 + shown)).isEqualTo("2021-11-07");
  }

  @Test
  void dayShownGoesBeforeALaterOneOfPublishingAnew() {
    var data = linkedData("{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-05-01T08:00:00Z\"}");
    assertThat(published(data, H1 + "<div>November 7, 2021</div>")).isEqualTo("2021-11-07");
  }

  @Test
  void dayOfAChangeThatIsShownIsNotThatOfPublication() {
    var data =
        linkedData(
            "{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-11-07\",\"dateModified\":\"2021-11-09\"}");
    var metadata = Pages.metadata(data, H1 + "<div>Updated November 9, 2021</div>");
    assertThat(metadata.published()).extracting(Published::date).isEqualTo("2021-11-07");
    assertThat(metadata.modified()).extracting(Published::date).isEqualTo("2021-11-09");
  }

  @Test
  void dayShownGoesBeforeOneThatOnlyLinkedDataStatesAndThatIsLongPast() {
    var data = linkedData("{\"@type\":\"Article\",\"datePublished\":\"2015-05-01\"}");
    var meta = "<meta property='article:published_time' content='2015-05-01'>";
    var shown = H1 + "<div>Updated November 7, 2021</div>";
    assertThat(published(data, shown)).isEqualTo("2021-11-07");
    assertThat(published(data + meta, shown)).isEqualTo("2015-05-01");
  }

  @Test
  void noteTellsWhenTheArticleWasFirstPublished() {
    var note = "<p>This article was originally published on 7 Nov 2021 but is updated often.</p>";
    var page = H1 + "<div>30 Sep 2022</div>" + Pages.BODY + note;
    assertThat(date(Pages.of("<body>" + page))).isEqualTo("2021-11-07");
  }

  @Test
  void bookThatWasFirstPublishedIsNotTheArticle() {
    var page =
        H1
            + Pages.BODY
            + "<p>Her novel of the flood in the port was first published on 7 Nov 1921, in Teal.</p>";
    assertThat(date(Pages.of("<body>" + page))).isNull();
  }

  @Test
  void theDayOfAMastheadIsNoDate() {
    assertThat(published("", "<div>Tuesday, April 16, 2024</div>" + H1)).isNull();
  }

  @Test
  void theDayAboveAPostOfABlogIsItsDate() {
    assertThat(published("", "<h2 class=date-header>Sunday, November 7, 2021</h2>" + H1))
        .isEqualTo("2021-11-07");
  }

  @Test
  void daysInTheRowsOfATableAreNoDate() {
    var table = "<table><tr><td>1/13/2013</td><td>+13%</td></tr></table>";
    assertThat(published("", H1 + table)).isNull();
  }

  @Test
  void aDateInASentenceIsNoDateOfPublication() {
    assertThat(
            published(
                "",
                H1
                    + "<p>The port had burned once before, on March 3, 1921, when a ship with cotton"
                    + " caught fire and twelve people were killed.</p>"))
        .isNull();
  }

  @Test
  void aLabelBelowTheBodyTellsTheDate() {
    var page = H1 + Pages.BODY + "<p>Posted on 7 November 2021 at 19:00</p>";
    assertThat(date(Pages.of("<body>" + page))).isEqualTo("2021-11-07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>November 7, 2021. Updated: November 9, 2021</p>",
        "<p>By Ann Lee</p><p>November 7, 2021</p>"
      })
  void creditBelowTheBodyTellsTheDate(String credit) {
    assertThat(date(Pages.of("<body>" + H1 + Pages.BODY.repeat(5) + credit)))
        .isEqualTo("2021-11-07");
  }

  @Test
  void datesOfCommentsThatDisagreeAreNoDate() {
    var page =
        H1
            + Pages.BODY.repeat(5)
            + "<p>Posted on 7 November 2021</p><p>Posted on 9 November 2021</p>";
    assertThat(date(Pages.of("<body>" + page))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021/11/07", "2021/nov/07", "2021/november/7"})
  void addressTellsTheDate(String day) {
    var html = "<body>" + H1 + Pages.BODY;
    assertThat(date(at("https://teal.example/" + day + "/fire", html))).isEqualTo("2021-11-07");
  }

  @Test
  void addressTellsTheDateAndWhichDayItWasAtTheOutlet() {
    var html = "<html><head>%s</head><body>" + H1 + Pages.BODY;
    var url = "https://teal.example/2021/11/07/fire";
    var stated = "<meta property='article:published_time' content='2021-11-08T03:00:00Z'>";
    assertThat(date(at(url, html.formatted("")))).isEqualTo("2021-11-07");
    assertThat(date(at(url, html.formatted(stated)))).isEqualTo("2021-11-07");
  }

  @Test
  void whoeverSentThePageGoesFirst() {
    var html = "<meta name=date content='2021-11-09'>" + H1 + Pages.BODY;
    var stated = new Stated(null, null, null, "2021-11-07", null);
    assertThat(date(clean(html, stated))).isEqualTo("2021-11-07");
  }

  private static @Nullable String published(String head, String above) {
    return date(Pages.metadata(head, above));
  }

  private static Metadata at(String url, String html) {
    return clean(html, new Stated(null, null, null, null, url));
  }

  private static Metadata clean(String html, Stated stated) {
    return new Cleaner().clean((Reading.Legible) Originals.ofHtml(html, stated)).metadata();
  }

  private static @Nullable String date(Metadata metadata) {
    return metadata.published() == null ? null : metadata.published().date();
  }
}
