package dev.precis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SummariserTest {
  private static final String ARTICLE =
      """
      A bridge over the Teal river fell on Friday, injuring two workers, police in Harbour Town said.

      But nobody had listened to them.

      The mayor, Bo Chan, ordered an inquiry into why the bridge fell, which will report on 3 March.

      Residence damage

      He said that the bridge was closed at once after the two workers were hurt.

      The bridge over the Teal was built in 1961 and carried 9,000 cars a day, town records show.
      """;

  @Test
  void threeSentencesInSourceOrder() {
    var summary = summary(ARTICLE, Budget.DEFAULT);
    assertThat(summary).hasSize(3);
    assertThat(summary).extracting(RankedSentence::span).isSorted();
  }

  @Test
  void whatHappenedComesFirst() {
    assertThat(summary(ARTICLE, new Budget.Sentences(1)).getFirst().text())
        .startsWith("A bridge over the Teal river fell");
  }

  @Test
  void aSentenceThatLeansYieldsToOneThatStandsAlone() {
    assertThat(summary(ARTICLE, Budget.DEFAULT))
        .allMatch(sentence -> sentence.warnings().isEmpty());
  }

  @Test
  void headingIsNeverChosen() {
    assertThat(summary(ARTICLE, new Budget.Sentences(12)))
        .extracting(RankedSentence::text)
        .doesNotContain("Residence damage");
  }

  @Test
  void wordsBudgetIsKeptWithoutCuttingASentence() {
    var summary = summary(ARTICLE, new Budget.Words(36));
    assertThat(summary.stream().mapToInt(s -> s.text().split("\\s+").length).sum())
        .isBetween(1, 36);
    assertThat(ARTICLE).contains(summary.getFirst().text());
  }

  @Test
  void chosenSentencesSayWhy() {
    assertThat(summary(ARTICLE, Budget.DEFAULT))
        .allMatch(sentence -> !sentence.reasons().isEmpty() && sentence.reasons().size() <= 3);
  }

  @Test
  void reasonsCompleteTheSentenceItWasChosenFor() {
    assertThat(summary(ARTICLE, Budget.DEFAULT))
        .flatExtracting(RankedSentence::reasons)
        .contains("how early it stands")
        .allMatch(reason -> reason.matches("(how|whether|what|whom) .+"));
  }

  @Test
  void leaningIsAWarningUntilThePredecessorIsShown() {
    var ranking = ranking(ARTICLE);
    var all = ranking.within(new Budget.Sentences(12));
    assertThat(ranking.sentences())
        .filteredOn(sentence -> sentence.text().startsWith("But"))
        .allMatch(sentence -> sentence.warnings().contains(StandsAlone.CONNECTIVE));
    assertThat(all)
        .filteredOn(sentence -> sentence.text().startsWith("But"))
        .allMatch(sentence -> sentence.warnings().isEmpty());
  }

  @Test
  void bylineAndTimeStampInsideAParagraphAreNotRanked() {
    assertThat(
            summary(
                "By. Ann Lee. PUBLISHED:. 14:11 EST, 25 October 2013. March 19, 2015. Last updated"
                    + " at 3 PM on 19th July 2011. "
                    + ARTICLE,
                new Budget.Sentences(12)))
        .extracting(RankedSentence::text)
        .first()
        .asString()
        .startsWith("A bridge over the Teal river");
  }

  @Test
  void datelineIsNoPartOfASentence() {
    assertThat(summary("Harbour Town (CNN)" + ARTICLE, new Budget.Sentences(1)))
        .extracting(RankedSentence::text)
        .first()
        .asString()
        .startsWith("A bridge over the Teal river");
  }

  @Test
  void captionsYieldToTheArticle() {
    var captioned =
        "Fall: The bridge over the Teal river that fell on Friday (left) in Harbour Town.\n\n"
            + ARTICLE;
    assertThat(summary(captioned, Budget.DEFAULT))
        .extracting(RankedSentence::text)
        .noneMatch(text -> text.startsWith("Fall:"));
  }

  @Test
  void aLineAboveAPicturesCreditIsNotRanked() {
    var pictured =
        "During a visit to the Teal bridge by Bo Chan, the mayor of Harbour Town.\n\n"
            + "Ann Lee | Oakford Images via Getty Images\n\n"
            + ARTICLE;
    assertThat(ranking(pictured).sentences())
        .isNotEmpty()
        .extracting(RankedSentence::text)
        .noneMatch(text -> text.startsWith("During a visit"));
  }

  @Test
  void aLedeAboveAPicturesCreditIsRanked() {
    var pictured =
        ARTICLE.replaceFirst("\n\n", "\n\nAnn Lee | Oakford Images via Getty Images\n\n");
    assertThat(ranking(pictured).sentences())
        .extracting(RankedSentence::text)
        .anyMatch(text -> text.startsWith("A bridge over the Teal"));
  }

  @Test
  void textInCapitalsIsRankedToo() {
    assertThat(summary("THE BRIDGE FELL. TWO WERE HURT.", Budget.DEFAULT)).hasSize(2);
  }

  @Test
  void charactersBudgetIsKeptWithoutCuttingASentence() {
    var summary = summary(ARTICLE, new Budget.Characters(200));
    assertThat(summary.stream().mapToInt(s -> s.text().length()).sum()).isBetween(1, 200);
    assertThat(ARTICLE).contains(summary.getFirst().text());
  }

  @Test
  void articleOfOneSentenceGivesIt() {
    assertThat(summary("The bridge fell.", Budget.DEFAULT))
        .extracting(RankedSentence::text)
        .containsExactly("The bridge fell.");
  }

  private static List<RankedSentence> summary(String text, Budget budget) {
    return ranking(text).within(budget);
  }

  private static Ranking ranking(String text) {
    var reading = (Reading.Legible) Originals.ofText(text, Stated.NOTHING);
    return new Summariser().rank(new Cleaner().clean(reading));
  }
}
