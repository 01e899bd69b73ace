package dev.precis.original;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RenderedPageTest {
  @Test
  void aBlockIsALine() {
    assertThat(text("<h1>Fire in the port</h1><p>One   ship\n burned.</p><ul><li>One<li>Two</ul>"))
        .isEqualTo("Fire in the port\nOne ship burned.\nOne\nTwo");
  }

  @Test
  void aBlockInsideAWordsParentEndsTheLine() {
    assertThat(text("<div>Before<p>inside</p>after<br>below</div>"))
        .isEqualTo("Before\ninside\nafter\nbelow");
  }

  @Test
  void inlineTagsDoNotPartAWord() {
    assertThat(text("<p><span>T</span>he i<b>Phone</b> cost <a>$5</a>, <i>not</i> 6.</p>"))
        .isEqualTo("The iPhone cost $5, not 6.");
  }

  @Test
  void wordsThatOnlyAStyleSheetPartsStayApart() {
    assertThat(text("<p><a>Home</a><a>sport</a> <span>By</span><span>Ann Lee</span></p>"))
        .isEqualTo("Home sport By Ann Lee");
  }

  @ParameterizedTest
  @CsvSource({
    "<h1>Ten ferries<span>Boats that never sank</span></h1>, Ten ferries Boats that never sank",
    "<p>Harbour<b>Town</b> is a brand.</p>, HarbourTown is a brand.",
    "<p>re<i>opened the bridge</i></p>, reopened the bridge"
  })
  void anElementOfSeveralWordsBehindASmallLetterBeginsAWord(String html, String text) {
    assertThat(RenderedPage.of(html).text()).isEqualTo(text);
  }

  @Test
  void theCellsOfARowAreOneLine() {
    assertThat(text("<table><tr><th>Town<th>Dead</tr><tr><td>Basra<td>7</tr></table>"))
        .isEqualTo("Town\tDead\nBasra\t7");
  }

  @Test
  void whatNobodySeesIsNotText() {
    assertThat(
            text(
                "<title>t</title><style>p{}</style><p>Seen.</p><script>x()</script>"
                    + "<noscript>Turn it on</noscript><template><p>later</p></template>"
                    + "<p hidden>a</p><p style='color:red; display : none'>b</p><!-- c -->"
                    + "<svg><text>d</text></svg><iframe>e</iframe><dialog>f</dialog>"))
        .isEqualTo("Seen.");
  }

  @Test
  void aPageThatHidesItselfIsRenderedAllTheSame() {
    assertThat(text("<body style='display:none'><p>One ship burned in the port.</p>"))
        .isEqualTo("One ship burned in the port.");
  }

  @Test
  void aPageThatHidesMostOfItsParagraphsIsRenderedWhole() {
    var paragraph = "One ship burned in the port and the crew was saved. ".repeat(4).strip();
    assertThat(text("<div>Menu</div><div style='visibility:hidden'><p>" + paragraph + "</div>"))
        .isEqualTo("Menu\n" + paragraph);
  }

  @Test
  void linesOfPreformattedTextStay() {
    assertThat(text("<pre>one\n  two</pre>")).isEqualTo("one\ntwo");
  }

  @Test
  void charactersWithoutAShapeAreLeftOut() {
    assertThat(
            text("<p>A\u202Eb\u0000c\u00ADd\u200Be\uFEFF \uDB40\uDC41f&nbsp;&#x202d;g \uD800</p>"))
        .isEqualTo("Abcde f g");
  }

  @Test
  void eachBlockKnowsItsPlaceInTheHtml() {
    var html = "<div><p>One <b>ship</b> burned.</p>\n<p>Two &amp; three sank.</p></div>";
    var page = page(html);
    var reading = (Reading.Legible) Originals.ofHtml(html, Stated.NOTHING);
    assertThat(page.blocks())
        .extracting(block -> block.span().in(reading.source()))
        .containsExactly("One ship burned.", "Two & three sank.");
    assertThat(page.blocks())
        .extracting(block -> block.html().in(html))
        .containsExactly("One <b>ship</b> burned.", "Two &amp; three sank.");
    assertThat(page.blocks()).allMatch(block -> block.element().normalName().equals("p"));
  }

  @Test
  void aPageWithoutTextIsEmpty() {
    assertThat(Originals.ofHtml("<p> <img src=a></p>", Stated.NOTHING))
        .isInstanceOfSatisfying(
            Reading.Illegible.class, failed -> assertThat(failed.code()).isEqualTo(Failure.EMPTY));
  }

  private static Layout.Page page(String html) {
    var reading = (Reading.Legible) Originals.ofHtml(html, Stated.NOTHING);
    return (Layout.Page) reading.layout();
  }

  private static String text(String html) {
    return ((Reading.Legible) Originals.ofHtml(html, Stated.NOTHING)).source();
  }
}
