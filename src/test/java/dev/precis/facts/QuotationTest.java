package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "We ran for our lives," said Ann Lee.
          “We ran for our lives,” said Ann Lee.
          „We ran for our lives,” said Ann Lee.
          «We ran for our lives,» said Ann Lee.
          ''We ran for our lives,'' said Ann Lee.
          ``We ran for our lives,'' said Ann Lee.
          'We ran for our lives,' said Ann Lee.
          ‘We ran for our lives,’ said Ann Lee.
          """)
  void marksOfEveryKindQuote(String text) {
    assertThat(quoted(text)).containsExactly("We ran for our lives,");
  }

  @Test
  void apostrophesQuoteNothing() {
    assertThat(quoted("The workers' bridge wasn't Ann Lee's in the '90s, and it's not the town's."))
        .isEmpty();
  }

  @Test
  void markOnTheWrongSideOfItsSpaceClosesAllTheSame() {
    var text =
        "“My home was hit. Praise be to God I’m fine, ”he then said in a video of the night.";
    assertThat(quoted(text)).containsExactly("My home was hit. Praise be to God I’m fine,");
  }

  @Test
  void lostOpeningMarkIsAtItsSentencesStart() {
    var text = "“My home was hit,” Ann Lee said in a video. I’m fine, thank God.”";
    assertThat(quoted(text)).containsExactly("My home was hit,", "I’m fine, thank God.");
  }

  @Test
  void lostClosingMarkIsAtItsSentencesEnd() {
    var text = "“My home was hit last night. The mayor then said that all were well.";
    assertThat(quoted(text)).containsExactly("My home was hit last night.");
  }

  @Test
  void wordsWithoutAnyMarkAreFlaggedAndNotQuoted() {
    var facts =
        FactsOf.text(
            "“It is too early to tell,” the guard said. We are now reviewing our reports of it.");
    assertThat(facts.warnings()).containsExactly("first-person-outside-quotation at 43");
    assertThat(facts.quotations()).hasSize(1);
  }

  @Test
  void firstPersonWithinMarksIsNoWarning() {
    assertThat(FactsOf.text("“We are now reviewing our reports,” the guard said.").warnings())
        .isEmpty();
  }

  @Test
  void quotationOverParagraphsHasOneSpeaker() {
    var text =
        "“The bridge was old and we knew it well,” Ann Lee told the council of the town.\n\n“It had been closed for years before the flood came in the spring.\n\n“Nobody was to blame for it but the river and the rain,” she said.";
    assertThat(FactsOf.text(text).quotations())
        .hasSize(3)
        .extracting(quotation -> speaker(quotation, text))
        .containsOnly("Ann Lee");
  }

  @Test
  void quotationAfterAParagraphThatAnnouncesItIsThatSpeakers() {
    var text =
        "Ann Lee, the mayor of the town, said in a letter to the council on Friday:\n\n“The bridge was old and we all knew it well.”";
    assertThat(FactsOf.text(text).quotations())
        .filteredOn(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
        .extracting(quotation -> speaker(quotation, text))
        .containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee said: “The bridge is safe for all of us.” | DIRECT
          Ann Lee called the bridge “safe for all of us” on Friday. | FRAGMENT
          The prime minister was unharmed in an “assassination attempt” on Friday. | SCARE
          """)
  void kindTellsSentencesFromFragmentsAndScareQuotes(String text, Quotation.Kind kind) {
    assertThat(FactsOf.text(text).quotations().getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void mixedQuotationsOfASentenceHaveOneSpeaker() {
    var text = "Ann Lee called the bridge “a danger to the town” and “a shame for all of us.”";
    assertThat(FactsOf.text(text).quotations())
        .hasSize(2)
        .extracting(quotation -> speaker(quotation, text))
        .containsOnly("Ann Lee");
  }

  @Test
  void unnamedSourceIsDescribedAndNoEntity() {
    var text = "“It is too early to tell,” a security source told reporters on Sunday.";
    var quotation = FactsOf.text(text).quotations().getFirst();
    assertThat(speaker(quotation, text)).isEqualTo("a security source");
    assertThat(((Attribution.Attributed) quotation.attribution()).entity()).isNull();
  }

  private static List<String> quoted(String text) {
    return FactsOf.text(text).quotations().stream()
        .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
        .map(quotation -> quotation.span().in(text))
        .toList();
  }

  private static String speaker(Quotation quotation, String text) {
    return switch (quotation.attribution()) {
      case Attribution.Attributed attributed -> attributed.span().in(text);
      case Attribution.Missing(var reason) -> reason;
    };
  }
}
