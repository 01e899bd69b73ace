package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is given as the speaker of the first quotation of a small text.
final class SpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “The bridge is safe for all of us,” said Ann Lee, the mayor of the town. | Ann Lee
          “The bridge is safe for all of us,” Ann Lee added on Friday. | Ann Lee
          Ann Lee said: “The bridge is safe for all of us.” | Ann Lee
          “The bridge,” Ann Lee said, “is safe for all of us who cross it.” | Ann Lee
          “The bridge is safe for all of us,” Rep. Ann Lee (D-Wis.) said on Friday. | Rep. Ann Lee
          “The bridge is safe for all of us,” according to the mayor of the town. | the mayor of the town
          The bridge, per the town's mayor, is “safe for all of us who cross it.” | the town's mayor
          As a note of the ministry put it, the bridge is “safe for all of us.” | a note of the ministry
          “The bridge is safe for all of us.” — Ann Lee | Ann Lee
          The crash was condemned as “an attack on all of us” by the mayor. | the mayor
          Critics disputed Ann Lee's claim that the bridge is “safe for all of us.” | Ann Lee
          """)
  void standsAtEitherSideOfTheWords(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After the crash, which Ann Lee described as “a wound to all of us,” the road was shut. | Ann Lee
          Nine people were hurt by a blast that Mayor Ann Lee described as “a wound to all of us.” | Mayor Ann Lee
          Two years ago, a writer of the town called the bridge “a danger to us all.” | a writer of the town
          In an interview with a paper Ann Lee declared “the bridge is safe for all.” | Ann Lee
          Until the crash, Ann Lee, the mayor of the town, called the bridge “safe for us all.” | Ann Lee
          Ann Lee attacked the firm for its work in the valley, saying, “The bridge is not safe.” | Ann Lee
          The film shows footage of Ann Lee saying: “The bridge is not safe for us.” | Ann Lee
          Bo Chan said that Ann Lee had to go and said the town should “pay for the damage it did.” | Bo Chan
          The town called a halt, saying it rejects “any form of work on the bridge.” | The town
          Ann Lee had mocked the plan, saying anybody who complains of a bridge “has never crossed it.” | Ann Lee
          """)
  void isTheSubjectOfTheClauseThatBringsTheWords(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee closed the bridge. “It is not safe for us,” she said. | Ann Lee
          Mr. Chan met Mrs. Lee. She called the bridge “a danger to all of us.” | Mrs. Lee
          The workers came to the bridge, which they described as “a danger to all of us.” | The workers
          """)
  void isWhomAPronounStandsFor(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @Test
  void isWhoIssuedTheStatementThatIsCited() {
    assertThat(
            speaker(
                "In a statement, the government said the bridge had been closed.\n\n“Nobody may cross the bridge,” the statement said."))
        .isEqualTo("the government");
  }

  @Test
  void isNotTheOneWhoSpeaksInTheNextSentence() {
    assertThat(
            speaker(
                "Ann Lee called the bridge a “danger to the whole town.” Bo Chan insisted that it was safe."))
        .isEqualTo("Ann Lee");
  }

  @Test
  void isLeftOpenForAHeadingInMarks() {
    assertThat(
            FactsOf.text(
                    "Ann Lee said the bridge would be closed for the whole of the summer.\n\n“Danger”\n\nThe bridge was built by the town in the year of the great flood.")
                .quotations())
        .filteredOn(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
        .extracting(Quotation::attribution)
        .allMatch(attribution -> attribution instanceof Attribution.Missing);
  }

  @Test
  void isLeftOpenWhereNoWordsTell() {
    assertThat(speaker("“It is not safe.”")).isEqualTo("nobody");
  }

  private static String speaker(String text) {
    var quotation =
        FactsOf.text(text).quotations().stream()
            .filter(quoted -> quoted.kind() != Quotation.Kind.INDIRECT)
            .findFirst()
            .orElseThrow();
    return switch (quotation.attribution()) {
      case Attribution.Attributed attributed -> attributed.span().in(text);
      case Attribution.Missing _ -> "nobody";
    };
  }
}
