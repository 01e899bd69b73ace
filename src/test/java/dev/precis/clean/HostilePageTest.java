package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that mean harm, and pages that were torn on their way.
final class HostilePageTest {
  private static final String FELL = "The bridge fell.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<script><!-- alert(1) </script>",
        "<SCRIPT SRC=//x.example></SCRIPT>",
        "<style>p{background:url(javascript:alert(1))}</style>",
        "<img src=x onerror=alert(1)>",
        "<body onload=alert(1)>",
        "<a href='javascript:alert(1)'></a>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data='javascript:alert(1)'><embed src=x></object>",
        "<svg onload=alert(1)><script>alert(1)</script><text>alert(1)</text></svg>",
        "<math><mtext></mtext><annotation-xml encoding=text/html><p>alert(1)</p></annotation-xml></math>",
        "<template><p>alert(1)</p></template>",
        "<noscript><p>alert(1)</p></noscript>",
        "<!-- <p>alert(1)</p> -->",
        "<!--[if IE]><p>alert(1)</p><![endif]-->",
        "<![CDATA[alert(1)]]>",
        "<?php alert(1) ?>",
        "<textarea><script>alert(1)</script></textarea>",
        "<select><option>alert(1)</option></select>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<x onclick=alert(1)></x>",
        "<p title=\"alert(1)\" data-x='alert(1)'></p>"
      })
  void whatActsIsNotText(String markup) {
    var article = clean("<p>" + FELL + "</p>" + markup + "<p>Two were hurt.</p>");
    assertThat(article.source()).isEqualTo(FELL + "\nTwo were hurt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)",
        "<script>alert(1)",
        "<style>p{",
        "<!-- never closed <p>",
        "<a href=\"x",
        "<textarea>alert(1)",
        "<svg><desc>",
        "</p></div></body></html></p>",
        "<",
        "</",
        "<table><tr><td><table>"
      })
  void whatIsHalfOpenTakesNoTextBeforeItAlong(String markup) {
    assertThat(clean("<p>" + FELL + markup).source()).startsWith(FELL).doesNotContain("alert");
  }

  @Test
  void markupThatAPageWritesAboutIsItsTextAndStaysText() {
    assertThat(clean("<p>He wrote &lt;b onclick=x()&gt; by hand.</p>").source())
        .isEqualTo("He wrote <b onclick=x()> by hand.");
  }

  @Test
  void declaredEntitiesAreNotExpanded() {
    var bomb =
        "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
    assertThat(clean(bomb + "<p>" + FELL + " &c;</p>").source()).doesNotContain("haha");
  }

  @Test
  void aTextOfNothingButEntitiesIsReadOnce() {
    assertThat(clean("<p>" + "&amp;lt;".repeat(10_000) + FELL).source())
        .isEqualTo("&lt;".repeat(10_000) + FELL);
  }

  @Test
  void aHugeAttributeIsNoText() {
    assertThat(clean("<p title=\"" + "a b ".repeat(250_000) + "\">" + FELL).source())
        .isEqualTo(FELL);
  }

  @Test
  void aHundredThousandNestedElementsAreNotTooDeep() {
    assertThat(bodyOf(clean("<div>".repeat(100_000) + FELL))).containsExactly(FELL);
  }

  @Test
  void aHundredThousandNestedInlineElementsAreNotTooDeep() {
    assertThat(bodyOf(clean("<p>" + "<b>".repeat(100_000) + FELL))).containsExactly(FELL);
  }

  @Test
  void aHundredThousandWordsOfEmphasisInOneParagraphAreNotTooMany() {
    var article = clean("<p>" + "<i>Two were hurt.</i> ".repeat(100_000));
    assertThat(article.source()).hasSize("Two were hurt. ".length() * 100_000 - 1);
  }

  @Test
  void aHundredThousandParagraphsAreNotTooMany() {
    var article = clean("<p>The bridge fell, and the ferry came.</p>".repeat(100_000));
    assertThat(article.source().lines().count()).isEqualTo(100_000);
  }

  @Test
  void fiftyThousandLinesOfOnePreformattedTextAreNotTooMany() {
    assertThat(clean("<pre>" + (FELL + "\n").repeat(50_000)).source().lines()).hasSize(50_000);
  }

  @Test
  void aPageTornInTheMiddleIsReadAsFarAsItGoes() {
    var page = SamplePage.with("");
    var torn = page.substring(0, page.indexOf(" of the nine pillars"));
    assertThat(bodyOf(clean(torn))).startsWith(SamplePage.PARAGRAPHS[0], SamplePage.PARAGRAPHS[1]);
  }

  @Test
  void aPageWithoutABodyElementHasOne() {
    assertThat(clean("<title>Teal</title>" + FELL).source()).isEqualTo(FELL);
  }

  @Test
  void wronglyNestedElementsLoseNoWord() {
    assertThat(clean("<p><b>The <i>bridge</b> fell</i>.<div><span>Two</div> were hurt.").source())
        .isEqualTo("The bridge fell.\nTwo\nwere hurt.");
  }

  @Test
  void framesWithoutTextAreNothingToRead() {
    assertThat(
            Originals.ofHtml(
                "<frameset><frame src=javascript:alert(1)></frameset>", Stated.NOTHING))
        .isInstanceOf(Reading.Illegible.class);
  }

  @Test
  void metadataIsTextToo() {
    var article =
        clean(
            """
            <title><script>alert(1)</script></title><meta name=author content="<img src=x onerror=alert(1)>">
            <script type=application/ld+json>{"@type":"NewsArticle","author":"<b>Ann</b> Lee",
            "url":"javascript:alert(1)","datePublished":"<b>"}</script>
            <link rel=canonical href="javascript:alert(1)"><p>The bridge fell.
            """);
    assertThat(article.metadata().url()).isNull();
    assertThat(article.metadata().published()).isNull();
  }

  @Property(tries = 200)
  void anyHeapOfPiecesGivesAnArticleWhoseSpansFit(@ForAll("heaps") List<String> pieces) {
    var html = String.join("", pieces) + FELL;
    if (Originals.ofHtml(html, Stated.NOTHING) instanceof Reading.Legible legible) {
      var article = new Cleaner().clean(legible);
      int end = 0;
      var spans = new ArrayList<>(article.blocks().stream().map(Block::span).toList());
      article.ledger().forEach(dropped -> spans.add(dropped.span()));
      spans.sort(null);
      for (var span : spans) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(article.source().length());
      assertThat(article.source()).doesNotContain("alert");
    }
  }

  @Provide
  Arbitrary<List<String>> heaps() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class='related x'>",
            "</div>",
            "<b>",
            "</b>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<li>",
            "<ul>",
            "<h1>",
            "</h1>",
            "<h2 id=nav>",
            "<a href=x>",
            "</a>",
            "<br>",
            "<script>alert(1)</script>",
            "<svg>",
            "</svg>",
            "<template>",
            "</template>",
            "<select>",
            "<figure>",
            "<figcaption>",
            "<blockquote>",
            "<article>",
            "</article>",
            "<!-- alert -->",
            "&lt;",
            "&#x1F600;",
            "&#0;",
            "\u202e",
            "words of the town ",
            "Two were hurt, said Ann Lee. ",
            "<p hidden>",
            "<pre>\n",
            "<math>",
            "<frameset>",
            "<form>")
        .list()
        .ofMaxSize(40);
  }

  private static List<String> bodyOf(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().inBody())
        .map(block -> block.span().in(article.source()))
        .toList();
  }

  private static Article clean(String html) {
    return new Cleaner().clean((Reading.Legible) Originals.ofHtml(html, Stated.NOTHING));
  }
}
