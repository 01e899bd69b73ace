package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RecallTest {
  @Test
  void namesAreTheCapitalisedWordsBehindALinesFirst() {
    assertThat(Recall.namesIn("Rescuers found Ann Lee's dog.\nThe Oslo police thanked Bo."))
        .containsExactlyInAnyOrder("Ann", "Lee", "Oslo", "Bo");
  }

  @Test
  void aNumberIsTheSameWithAndWithoutItsComma() {
    assertThat(Recall.numbersIn("1,200 of 3.5 million"))
        .isEqualTo(Recall.numbersIn("3.5 percent of 1200"));
  }

  @Test
  void whatTheSummaryHoldsIsCountedOverAllRows() {
    var recall = new Recall();
    recall.add(Recall.namesIn("In Oslo Ann Lee left."), Recall.wordsIn("Lee's dog left Oslo."));
    recall.add(Recall.namesIn("In Bergen."), Recall.wordsIn("Nothing."));
    assertThat(recall.percent()).isEqualTo(50);
  }
}
