package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Block.Kind;
import dev.precis.clean.Dropped.Reason;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageCleanerTest {
  @Test
  void allParagraphsOfTheArticleStayAndNothingAroundIt() {
    assertThat(body(SamplePage.with(""))).containsExactly(SamplePage.PARAGRAPHS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAPTION       | <figure><img src=a.jpg><figcaption>The bridge before it fell</figcaption></figure>
          CREDIT        | <figure><img src=a.jpg><figcaption>Photo: B. Chan/Teal Pictures</figcaption></figure>
          RELATED       | <div class="related-articles"><a href=/a>Ten ferries that never sank</a></div>
          SUBSCRIPTION  | <div class="newsletter-signup"><p>Get the Gazette in your inbox each morning.</p></div>
          COOKIE        | <div class="cookie-banner"><p>We use cookies to make this site better.</p></div>
          ADVERTISEMENT | <div class="ad-slot"><span>Advertisement</span></div>
          """)
  void whatAnArticleIsInterruptedByIsDroppedForItsReason(Reason reason, String markup) {
    var article = clean(SamplePage.with(markup));
    assertThat(bodyOf(article)).containsExactly(SamplePage.PARAGRAPHS);
    assertThat(article.ledger()).extracting(Dropped::reason).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUBSCRIPTION  | <div class="paywall"><p>Subscribe now to read on for one euro a month.</p></div>
          COMMENT       | <div id="comments"><p>Nobody ever listens to engineers in this town!!!</p></div>
          CREDIT        | <div class="author-bio"><p>Ann Lee writes on roads and bridges for the Gazette.</p></div>
          NAVIGATION    | <ul class="tags"><li><a href=/t/bridges>bridges</a></li><li><a href=/t/teal>Teal</a></li></ul>
          SHARE         | <div class="share-buttons"><a href=/f>Facebook</a> <a href=/t>Twitter</a></div>
          """)
  void whatStandsBelowAnArticleIsDroppedForItsReason(Reason reason, String markup) {
    var article = clean(SamplePage.with("").replace("</article>", markup + "</article>"));
    assertThat(bodyOf(article)).containsExactly(SamplePage.PARAGRAPHS);
    assertThat(article.ledger()).extracting(Dropped::reason).contains(reason);
  }

  @Test
  void aFirstParagraphInAnotherContainerStays() {
    var page =
        SamplePage.page(
            "",
            "<div class=\"intro\"><h1>Bridge falls in Harbour Town</h1>"
                + SamplePage.paragraphs(0, 1)
                + "</div><div class=\"share\"><a href=/f>Share</a></div><div class=\"story-body\">"
                + SamplePage.paragraphs(1, 6)
                + "</div>");
    assertThat(body(page)).startsWith(SamplePage.PARAGRAPHS[0]);
  }

  @Test
  void headingListQuotationAndTableStayAsWhatTheyAre() {
    var article =
        clean(
            SamplePage.with(
                """
                <h2>What is known of the pillars</h2>
                <ul><li>Three of nine pillars had rusted through at the foot.</li>
                <li>The town had been told of it four years before.</li></ul>
                <blockquote><p>The bridge is safe for buses and will be for many years.</p></blockquote>
                <table><tr><td>Cars a day</td><td>9,000</td></tr><tr><td>Built in</td><td>1961</td></tr></table>
                """));
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsSubsequence(
            Kind.TITLE,
            Kind.PARAGRAPH,
            Kind.HEADING,
            Kind.LIST_ITEM,
            Kind.LIST_ITEM,
            Kind.QUOTATION,
            Kind.TABLE,
            Kind.PARAGRAPH);
  }

  @Test
  void theItemsOfAListAreNotOneSentence() {
    var page =
        SamplePage.with(
            "<ul><li>fewer buses in the morning</li><li>more ferries at night</li></ul>");
    assertThat(body(page)).contains("fewer buses in the morning", "more ferries at night");
  }

  @Test
  void aSentenceThatALineBreakTearsIsOneParagraph() {
    var page =
        SamplePage.with("<p>The lake road is steep,<br>narrow and closed when it snows.</p>");
    assertThat(body(page)).contains("The lake road is steep,\nnarrow and closed when it snows.");
  }

  @Test
  void aParagraphStandsButOnce() {
    var article = clean(SamplePage.with(SamplePage.paragraphs(0, 1)));
    assertThat(bodyOf(article)).containsExactly(SamplePage.PARAGRAPHS);
    assertThat(article.ledger()).extracting(Dropped::reason).contains(Reason.DUPLICATE);
  }

  @Test
  void headlineAndBylineAreNoBody() {
    var article = clean(SamplePage.with("").replace("</h1>", "</h1><p>By Ann Lee and Bo Chan</p>"));
    assertThat(textOf(article, Kind.TITLE)).containsExactly("Bridge falls in Harbour Town");
    assertThat(textOf(article, Kind.BYLINE)).containsExactly("By Ann Lee and Bo Chan");
    assertThat(bodyOf(article)).startsWith(SamplePage.PARAGRAPHS[0]);
  }

  @Test
  void theSiteNamesHeadingIsNoTitle() {
    var page =
        SamplePage.with("").replace("<header class=\"site-header\">", "<header><h1>Gazette</h1>");
    assertThat(textOf(clean(page), Kind.TITLE)).containsExactly("Bridge falls in Harbour Town");
  }

  @Test
  void anArticleThatStandsInItsCaptionsIsKept() {
    var figures = new StringBuilder("<article><h1>The bridge in pictures</h1>");
    for (var paragraph : SamplePage.PARAGRAPHS) {
      figures.append("<figure><img src=a.jpg><figcaption>" + paragraph + "</figcaption></figure>");
    }
    assertThat(body(SamplePage.page("", figures.append("</article>").toString())))
        .contains(SamplePage.PARAGRAPHS);
  }

  @Test
  void aPageOfAFewWordsIsKept() {
    var article = clean("<p>The bridge fell.");
    assertThat(bodyOf(article)).containsExactly("The bridge fell.");
  }

  @Test
  void blocksAndLedgerHoldTheWholePageBetweenThem() {
    var article = clean(SamplePage.ofTypicalSize());
    int kept = article.blocks().stream().mapToInt(block -> block.span().length()).sum();
    int dropped = article.ledger().stream().mapToInt(one -> one.span().length()).sum();
    long lineBreaks = article.source().lines().count() - 1;
    assertThat(kept + dropped + lineBreaks).isEqualTo(article.source().length());
  }

  private static List<String> body(String html) {
    return bodyOf(clean(html));
  }

  private static List<String> bodyOf(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().inBody())
        .map(block -> block.span().in(article.source()))
        .toList();
  }

  private static List<String> textOf(Article article, Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(article.source()))
        .toList();
  }

  private static Article clean(String html) {
    return new Cleaner().clean((Reading.Legible) Originals.ofHtml(html, Stated.NOTHING));
  }
}
