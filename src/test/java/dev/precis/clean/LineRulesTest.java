package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineRulesTest {
  private static final String SENTENCE =
      "A bridge over the Teal river fell on Friday, injuring two of the workers who stood there. ";

  /// More than 300 characters without a full stop, as in long quotations, so that it is cut.
  private static final String OVERLONG =
      "The mayor told the people who had come to the town hall that she had asked for an inquiry,"
          + " that it would look into what was known of the rust and for how long it had been known,"
          + " that nobody would be spared by it, and that until it was over the ferry would take"
          + " whoever had to go to the northern bank, at any hour and for as long as it was needed"
          + " without a fare. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee is a welder. She has worked on bridges for nine years.",
        "“Will it be mended?” Nobody knows. “We hope so,” she said.",
        "Dear Sir, I have read your report. It says nothing of the rust. Yours, Bo Chan.",
        "First, peel the apples. Then cut them. Boil them in a little water until they are soft.",
        "Q: Who saw it? A: I did. Q: When? A: It was on Friday, at six in the evening.",
        "Comments by the mayor drew a rebuke. She took them back on Sunday.",
        "The weather was bad. It rained for nine days, and the river rose.",
        "Subscribers of the ferry line pay less. It sails twice an hour."
      })
  void textThatComesWithoutAPageIsKeptWhole(String text) {
    assertThat(new LineCleaner().cut(text).ledger()).isEmpty();
  }

  @Test
  void sentenceLongerThanAPieceIsKeptInAnArticleOfOneLine() {
    var text = (SENTENCE.repeat(9) + OVERLONG).repeat(3).strip();
    assertThat(new LineCleaner().cut(text).ledger()).isEmpty();
  }

  @Test
  void captionThatBeginsWithAPlaceIsNoEntryOfAList() {
    assertThat(Boilerplate.isAlone("Joining in: the mayor has run the race before.")).isFalse();
    assertThat(Boilerplate.isAlone("admin in: Ten bridges to see")).isTrue();
  }

  @Test
  void menuInTheSameLineIsNotTheOpeningOfTheArticle() {
    var menu = "Home News Sport Weather Opinion Arts Sign In Search Gazette Shop ".repeat(20);
    var text = menu + SENTENCE.repeat(30);
    var units = Units.of(text);
    var kept = new boolean[units.size()];
    Arrays.fill(kept, units.size() - 20, units.size(), true);
    new LineRules(text, units).apply(kept);
    assertThat(kept[0]).isFalse();
  }

  @Test
  void openingThatWasTornOffInALineOfItsOwnIsKept() {
    var text = "The Oakford Gazette\nfirst told of the rust, which it had from a report.";
    var units = Units.of(text);
    var kept = new boolean[] {false, true};
    new LineRules(text, units).apply(kept);
    assertThat(units.stream().map(unit -> unit.span().in(text)).collect(Collectors.joining(" / ")))
        .isEqualTo(text.replace("\n", " / "));
    assertThat(kept[0]).isTrue();
  }
}
