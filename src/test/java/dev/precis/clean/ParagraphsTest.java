package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Block.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParagraphsTest {
  @Test
  void nameThatWasALinkStandsInItsSentenceAgain() {
    assertThat(texts("Shares of the lender\nNorbank\nfell by a tenth on Monday.\nIt rained."))
        .containsExactly("Shares of the lender\nNorbank\nfell by a tenth on Monday.", "It rained.");
  }

  @Test
  void lineThatEndsInAFunctionWordGoesOn() {
    assertThat(texts("The report was written by the\nHarbour Office\n. It has nine pages."))
        .hasSize(1);
  }

  @Test
  void headingStaysApartFromWhatFollows() {
    assertThat(
            blocks(
                "It fell on Friday.\nWhat we know of\nThe bridge was built in 1961 by a firm of Orn, records show."))
        .extracting(Block::kind)
        .containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
  }

  @Test
  void itemsOfAListStayApart() {
    assertThat(blocks("Bring these:\n• a rope\n• a lamp\n• bread, which"))
        .extracting(Block::kind)
        .containsExactly(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.LIST_ITEM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"• a rope", "- a rope", "7. a rope", "12) a rope", "(c) a rope"})
  void bulletOrNumberBeginsAnItem(String line) {
    assertThat(blocks("Bring these:\n" + line))
        .extracting(Block::kind)
        .containsExactly(Kind.PARAGRAPH, Kind.LIST_ITEM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019. A year.", "3.5 metres of it.", "(cc) a rope.", "-a rope.", "(c"})
  void yearOrBracketBeginsNone(String line) {
    assertThat(blocks("It fell on Friday.\n\n" + line))
        .extracting(Block::kind)
        .doesNotContain(Kind.LIST_ITEM);
  }

  @Test
  void emptyLineKeepsFinishedSentencesApart() {
    assertThat(texts("It fell on Friday.\n\nnobody was hurt.")).hasSize(2);
  }

  private static List<String> texts(String source) {
    return blocks(source).stream().map(block -> block.span().in(source)).toList();
  }

  private static List<Block> blocks(String source) {
    var units = Units.of(source);
    var kept = new boolean[units.size()];
    Arrays.fill(kept, true);
    return Paragraphs.of(source, units, kept);
  }
}
