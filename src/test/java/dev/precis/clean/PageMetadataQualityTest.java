package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Are title, author and date of pages found? Its floors only rise.
final class PageMetadataQualityTest {
  // Raise it when the metadata gets better; never lower it.
  private static final int MOST_WRONG = 0;

  /// A page of some make, what stands above its body, and what a reader would say of it; an empty
  /// author or date is none.
  private record Page(
      String make, String head, String above, String title, String author, String date) {
    List<String> wrong() {
      var metadata = Pages.metadata(head, above);
      var found =
          Map.of(
              title,
              text(Optional.ofNullable(metadata.title()).map(Statement::text)),
              "author " + author,
              "author " + text(metadata.authors().stream().map(Statement::text).findFirst()),
              "date " + date,
              "date " + text(Optional.ofNullable(metadata.published()).map(Published::date)));
      var wrong = new ArrayList<String>();
      found.forEach((expected, given) -> {
        if (!expected.equals(given)) {
          wrong.add("%s: %s, not %s".formatted(make, given, expected));
        }
      });
      return wrong;
    }

    private static String text(Optional<String> found) {
      return found.orElse("");
    }
  }

  private static final List<Page> PAGES =
      List.of(
          new Page(
              "blog software",
              """
              <title>Bridge falls into the Teal &#8211; The Oakford Post</title>
              <meta property="og:title" content="Bridge falls into the Teal &#8211; The Oakford Post">
              <meta property="og:site_name" content="The Oakford Post">
              <meta property="article:published_time" content="2021-11-05T18:20:00+00:00">
              <meta name="author" content="Ann Lee">
              """,
              """
              <h1 class="entry-title">Bridge falls into the Teal</h1>
              <div class="entry-meta">November 5, 2021 by <a rel="author">Ann Lee</a></div>
              """,
              "Bridge falls into the Teal",
              "Ann Lee",
              "2021-11-05"),
          new Page(
              "news desk with linked data",
              """
              <title>Why did the Teal bridge fall? | Oakford Post</title>
              <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"Oakford Post"},
              {"@type":"NewsArticle","headline":"Bridge falls, two hurt","datePublished":"2021-11-05T18:20:00Z",
              "author":[{"@type":"Person","name":"Bo Chan"}]}]}</script>
              """,
              "<h1>Bridge falls, two hurt</h1><p class=byline>By Bo Chan</p>",
              "Bridge falls, two hurt",
              "Bo Chan",
              "2021-11-05"),
          new Page(
              "microdata",
              "<title>Oakford Post: Bridge falls</title>",
              """
              <div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Bridge falls</h1>
              <span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span>
              <time itemprop="datePublished" datetime="2021-11-05">Friday</time></div>
              """,
              "Bridge falls",
              "Ann Lee",
              "2021-11-05"),
          new Page(
              "hosted blog",
              "<title>Notes from Oakford: Bridge falls</title>",
              """
              <h1 class="title">Notes from Oakford</h1><h2 class="date-header">Friday, November 5, 2021</h2>
              <h3 class="post-title entry-title">Bridge falls</h3>
              """,
              "Bridge falls",
              "",
              "2021-11-05"),
          new Page(
              "by hand",
              "<title>Bridge falls</title>",
              "<h1>Bridge falls</h1><p>By Ann Lee</p><p>Published 5 November 2021</p>",
              "Bridge falls",
              "Ann Lee",
              "2021-11-05"),
          new Page(
              "the day of the visit in the masthead",
              "<title>Bridge falls - Oakford Post</title><meta property=og:site_name content='Oakford Post'>",
              "<header><div>Tuesday, November 24, 2026</div></header><h1>Bridge falls</h1>",
              "Bridge falls",
              "",
              ""),
          new Page(
              "the outlet stated as the author",
              """
              <title>Bridge falls</title><meta name="author" content="Oakford Post">
              <meta property="og:site_name" content="Oakford Post"><meta name="date" content="2021-11-05">
              """,
              "<h1>Bridge falls</h1>",
              "Bridge falls",
              "Oakford Post",
              "2021-11-05"));

  @Test
  void noMoreIsWrongThanBefore() {
    var wrong = PAGES.stream().flatMap(page -> page.wrong().stream()).toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(MOST_WRONG);
  }
}
