package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CleanerTest {
  private static final String BODY =
      """
      A bridge over the Teal river fell on Friday, injuring two workers, police in Harbour Town said.

      The mayor, Bo Chan, ordered an inquiry into why it fell, which will report on 3 March next year.

      “We heard a crack and ran as fast as we could,” said Ann Lee, a welder who had worked there since May.
      """;

  private static final String PAGE =
      """
      <html lang="en"><head><title>Bridge falls in Harbour Town | The Teal Gazette</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge falls in Harbour Town",
      "author":{"@type":"Person","name":"Ann Lee"},"datePublished":"2021-11-07T08:00:00Z","publisher":{"name":"The Teal Gazette"}}</script>
      </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
      <article><h1>Bridge falls in Harbour Town</h1>
      <p>A bridge over the Teal river fell on Friday, injuring two workers, police in Harbour Town said.</p>
      <figure><img src="x"><figcaption>The bridge before it fell. Photo: B. Chan</figcaption></figure>
      <h2>An inquiry</h2>
      <p>The mayor, Bo Chan, ordered an inquiry into why it fell, which will report on 3 March next year.</p>
      <p>The bridge was built in 1961 and carried some nine thousand cars a day, the town's records show.</p>
      </article>
      <div class="related"><a href="/a">Also read: Ten bridges to see before they fall</a></div>
      <footer>Copyright The Teal Gazette. All rights reserved.</footer></body></html>
      """;

  @Test
  void proseWithoutSiteTextIsKeptWhole() {
    var article = clean(BODY);
    assertThat(article.ledger()).isEmpty();
    assertThat(article.rung()).isEqualTo("whole");
  }

  @Test
  void siteTextAroundTheArticleGoesToTheLedgerWithItsReason() {
    var article =
        clean("Home\nSport\nWeather\n\n" + BODY + "\nLeave a Comment\nShare this\n[ad_2]\n");
    assertThat(kept(article)).noneMatch(text -> text.contains("Comment") || text.contains("Sport"));
    assertThat(article.ledger())
        .extracting(Dropped::reason)
        .contains(Dropped.Reason.COMMENT, Dropped.Reason.SHARE, Dropped.Reason.ADVERTISEMENT);
  }

  @Test
  void tornParagraphIsPutTogether() {
    var torn = BODY.replace(" on Friday, injuring", "\non Friday\n, injuring");
    assertThat(kept(clean(torn))).hasSize(3);
  }

  @Test
  void datelineIsABlockOfItsOwn() {
    var article = clean("HARBOUR TOWN, Nov 7 (Reuters) - " + BODY);
    assertThat(article.blocks().getFirst().kind()).isEqualTo(Block.Kind.DATELINE);
    assertThat(article.metadata().agencies()).containsExactly("Reuters");
  }

  @Test
  void datelineEndsWhereTheSpaceBehindItIsMissing() {
    var article = clean("Harbour Town (CNN)" + BODY);
    assertThat(article.blocks().getFirst().span().in(article.source()))
        .isEqualTo("Harbour Town (CNN)");
    assertThat(article.blocks().get(1).span().start()).isEqualTo("Harbour Town (CNN)".length());
  }

  @Test
  void titleLineAndBylineAreNoBody() {
    var article =
        clean(
            "Bridge falls in Harbour Town after years of warnings\n\nBy Ann Lee and Bo Chan\n\n"
                + BODY);
    assertThat(article.metadata().title()).isNotNull();
    assertThat(article.metadata().authors()).extracting(Statement::text).contains("Ann Lee");
    assertThat(kept(article)).noneMatch(text -> text.startsWith("By Ann"));
  }

  @ParameterizedTest
  @CsvSource({
    "de,Die Brücke ist am Freitag gefallen und zwei Arbeiter wurden dabei nach Angaben der Polizei verletzt.",
    "fr,Le pont est tombé vendredi et deux ouvriers ont été blessés selon la police de la ville.",
    "es,El puente cayó el viernes y dos obreros resultaron heridos según la policía de la ciudad."
  })
  void languageIsVotedOn(String code, String text) {
    assertThat(clean(text).language().code()).isEqualTo(code);
  }

  @Test
  void pageGivesItsBodyAndWhatItStates() {
    var article = page(PAGE);
    assertThat(kept(article)).anyMatch(text -> text.startsWith("A bridge over the Teal"));
    assertThat(kept(article))
        .noneMatch(
            text -> text.contains("Also read") || text.contains("Home") || text.contains("rights"));
    assertThat(article.metadata().title())
        .extracting(Statement::text)
        .isEqualTo("Bridge falls in Harbour Town");
    assertThat(article.metadata().authors()).extracting(Statement::text).containsExactly("Ann Lee");
    assertThat(article.metadata().published()).extracting(Published::date).isEqualTo("2021-11-07");
  }

  @Test
  void markupIsNeverInTheText() {
    var article =
        page(
            "<p onclick=alert(1)>The bridge fell<script>alert(1)</script> on Friday.<img src=x onerror=y>");
    assertThat(article.source())
        .doesNotContain("<")
        .doesNotContain("alert")
        .contains("The bridge fell");
  }

  @ParameterizedTest
  @CsvSource({
    "000_18e1d0701c846336.txt,admin in:", "000_18e1d0701c846336.txt,viagra",
        "001_94bf58e63207b8f8.txt,Leave a Comment",
    "002_835400d6da205cf4.txt,[ad_", "002_835400d6da205cf4.txt,Anadolu Agency",
        "003_71f53c4e7cbc6dea.txt,spot_img",
    "003_71f53c4e7cbc6dea.txt,Latest Posts", "003_71f53c4e7cbc6dea.txt,'Tuesday, April 16, 2024'",
        "004_2713925cbef29530.txt,Watch video"
  })
  void junkOfTheSeedsIsDropped(String seed, String junk) throws IOException {
    var article = clean(Files.readString(Path.of("seeds", seed)));
    assertThat(article.source()).contains(junk);
    assertThat(kept(article)).noneMatch(text -> text.contains(junk));
  }

  private static List<String> kept(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().inBody())
        .map(block -> block.span().in(article.source()))
        .toList();
  }

  private static Article clean(String text) {
    return new Cleaner().clean((Reading.Legible) Originals.ofText(text, Stated.NOTHING));
  }

  private static Article page(String html) {
    return new Cleaner().clean((Reading.Legible) Originals.ofHtml(html, Stated.NOTHING));
  }
}
