package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.original.Layout;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PageLadderTest {
  private static final String STATED =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
          .formatted(String.join(" ", SamplePage.PARAGRAPHS));

  @Test
  void theModelsBodyIsTheHighestRung() {
    assertThat(climb(SamplePage.with(""), 1).rung()).isEqualTo("page");
  }

  @Test
  void theStatedBodyIsTakenWhereTheModelFindsNone() {
    var page = SamplePage.page(STATED, "<div>" + SamplePage.paragraphs(0, 6) + "</div>");
    assertThat(climb(page, -1).rung()).isEqualTo("stated");
    assertThat(keptWords(climb(page, -1))).isEqualTo(6);
  }

  @Test
  void sentencesThatAreNoLinksAreTakenWhereNoneIsStated() {
    assertThat(climb(SamplePage.with(""), -1).rung()).isEqualTo("sentences");
  }

  @Test
  void everythingIsTakenWhereThereIsNoSentence() {
    var found =
        climb("<ul><li><a href=/a>Bridges</a></li><li><a href=/f>Ferries</a></li></ul>", -1);
    assertThat(found.rung()).isEqualTo("everything");
    assertThat(keptWords(found)).isEqualTo(2);
  }

  private static long keptWords(PageLadder.Found found) {
    int kept = 0;
    for (boolean one : found.kept()) {
      kept += one ? 1 : 0;
    }
    return kept;
  }

  /// Climbs where the model thinks alike of all units.
  private static PageLadder.Found climb(String html, double opinion) {
    var reading = (Reading.Legible) Originals.ofHtml(html, Stated.NOTHING);
    var signs = PageSigns.of(reading.source(), (Layout.Page) reading.layout());
    var logOdds = new double[signs.page().size()];
    Arrays.fill(logOdds, opinion);
    return new PageLadder(signs, logOdds).climb();
  }
}
