package dev.precis.clean;

/// Pages of a newspaper that does not exist, as such pages are made: navigation above, an article
/// with what newspapers put into it, cards and a footer below.
final class SamplePage {
  static final String[] PARAGRAPHS = {
    "A bridge over the Teal river fell on Friday evening, injuring two workers and closing the only"
        + " road between Harbour Town and the northern villages, police said.",
    "The mayor, Bo Chan, ordered an inquiry into why it fell, which will report on 3 March, and"
        + " asked the region for money to build a ferry landing before the winter.",
    "“We heard a crack and ran as fast as we could,” said Ann Lee, a welder who had worked on the"
        + " bridge since May. “Then the whole middle of it was in the water.”",
    "Engineers had warned of rust in three of the nine pillars four years ago, according to a report"
        + " that the town kept to itself until last week, when a court made it public.",
    "The bridge was built in 1961 and carried some nine thousand cars a day, the town's records show."
        + " Buses were taken off it in 2019, and lorries a year later.",
    "A ferry will carry people across from Monday, twice an hour. Drivers have to take the road by"
        + " the lake, which is forty kilometres longer and closed when it snows."
  };

  private SamplePage() {}

  /// A page whose article holds `paragraphs` and, after the second of them, `extra`.
  static String with(String extra) {
    return page(
        "",
        "<article class=\"story\"><h1>Bridge falls in Harbour Town</h1><div class=\"story-body\">"
            + paragraphs(0, 2)
            + extra
            + paragraphs(2, PARAGRAPHS.length)
            + "</div></article>");
  }

  /// A page with more in its head and `main` between its navigation and its footer.
  static String page(String head, String main) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>Bridge falls in Harbour Town | The Teal Gazette</title>
    %s</head><body class="single">
    <header class="site-header"><a href="/">The Teal Gazette</a><nav class="main-nav"><ul>
    <li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/arts">Arts</a></li>
    <li><a href="/weather">Weather</a></li></ul></nav></header>
    <main>%s</main>
    <section class="more-stories"><h3>More stories</h3>
    <div class="card"><a href="/1"><h4>Ten bridges to see before they fall</h4></a></div>
    <div class="card"><a href="/2"><h4>Council wants more ferries on the lake</h4></a></div>
    <div class="card"><a href="/3"><h4>Harbour Town wins the cup again</h4></a></div></section>
    <footer class="site-footer"><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li></ul>
    <p>Copyright 2021 The Teal Gazette. All rights reserved.</p></footer></body></html>
    """
        .formatted(head, main);
  }

  /// The paragraphs `[from, to)` as markup.
  static String paragraphs(int from, int to) {
    var markup = new StringBuilder();
    for (int i = from; i < to; i++) {
      markup.append("<p>").append(PARAGRAPHS[i]).append("</p>\n");
    }
    return markup.toString();
  }

  /// A page of some 115,000 characters, the median of what is scraped, of which 6,000 are the
  /// article: the rest are styles, scripts, attributes, cards and comments.
  static String ofTypicalSize() {
    var head = new StringBuilder("<style>");
    for (int i = 0; i < 350; i++) {
      head.append(".c-").append(i).append("{margin:0 auto;padding:1px ").append(i).append("px}\n");
    }
    head.append("</style><script>");
    for (int i = 0; i < 600; i++) {
      head.append("window.dataLayer.push({event:'load',slot:")
          .append(i)
          .append(",size:[300,250]});\n");
    }
    head.append("</script>");
    var main = new StringBuilder("<article class=\"story\"><h1>Bridge falls in Harbour Town</h1>");
    for (int i = 0; i < 36; i++) {
      main.append("<p class=\"story-text text-base leading-7\">")
          .append(PARAGRAPHS[i % PARAGRAPHS.length].replace("Friday", "<a href=\"/d\">Friday</a>"))
          .append(" Part ")
          .append(i)
          .append(".</p>\n");
    }
    main.append("</article><div class=\"recommended grid\">");
    for (int i = 0; i < 120; i++) {
      main.append("<div class=\"card card--small c-")
          .append(i)
          .append("\" data-id=\"a1b2c3d4e5f6\">")
          .append("<a class=\"card__link\" href=\"https://gazette.example/2021/11/07/story-")
          .append(i)
          .append("?ref=more\"><img class=\"card__image\" src=\"/i/")
          .append(i)
          .append(".jpg\" alt=\"\"><h4 class=\"card__title\">Another story of the day, number ")
          .append(i)
          .append("</h4></a><span class=\"card__time\">3 hours ago</span></div>\n");
    }
    main.append("</div><ol class=\"comment-list\">");
    for (int i = 0; i < 30; i++) {
      main.append("<li class=\"comment\"><cite>Reader ")
          .append(i)
          .append(
              "</cite><p>They knew of the rust for years and did nothing at all about it.</p></li>\n");
    }
    return page(head.toString(), main.append("</ol>").toString());
  }
}
