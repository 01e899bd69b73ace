package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndirectSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials in the town said that the old bridge had been closed. | the old bridge had been closed | Officials in the town
          Officials in the town said the old bridge had been closed. | the old bridge had been closed | Officials in the town
          The old bridge had been closed for years, Mayor Ann Lee said. | The old bridge had been closed for years | Mayor Ann Lee
          The old bridge had been closed for years, said Mayor Ann Lee. | The old bridge had been closed for years | Mayor Ann Lee
          According to the mayor, the old bridge had been closed. | the old bridge had been closed | the mayor
          The old bridge had been closed, according to the mayor. | The old bridge had been closed | the mayor
          Ann Lee told reporters on Friday that the bridge had been closed. | the bridge had been closed | Ann Lee
          Ann Lee told a court the bridge had been closed for years. | the bridge had been closed for years | Ann Lee
          Ann Lee told him to leave the town before the winter. | to leave the town before the winter | Ann Lee
          Ann Lee said on Friday the bridge had been closed. | the bridge had been closed | Ann Lee
          """)
  void reportsTheClauseAndItsSpeaker(String text, String clause, String speaker) {
    var reported = indirect(text);
    assertThat(reported).extracting(quotation -> quotation.span().in(text)).containsExactly(clause);
    assertThat(((Attribution.Attributed) reported.getFirst().attribution()).span().in(text))
        .isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge fell in what officials said was an attack on the town.",
        "The armed groups denied responsibility for the fall of the bridge.",
        "Ann Lee vowed to close the bridge before the winter comes.",
        "We said the bridge had been closed for years and years.",
        "No one claimed credit for the fall of the old bridge.",
        "He would condemn the work on the bridge if reports were true.",
        "They pointed the finger at the town and its old mayor."
      })
  void reportsNothingWhereNobodyIsSaidToSayAClause(String text) {
    assertThat(indirect(text)).isEmpty();
  }

  private static List<Quotation> indirect(String text) {
    return FactsOf.text(text).quotations().stream()
        .filter(quotation -> quotation.kind() == Quotation.Kind.INDIRECT)
        .toList();
  }
}
