package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineMetadataTest {
  private static final String TITLE = "Teal bridge falls after years of warnings\n";
  private static final String BODY =
      """
      A bridge over the Teal river fell on Friday, injuring two workers, police in Harbour Town said.

      The mayor, Bo Chan, ordered an inquiry into why it fell, which will report in March next year.

      The bridge was built sixty years ago and carried some nine thousand cars a day, the town said.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"Published November 7, 2021\n", "By Ann Lee | November 7, 2021\n", "7 Nov 2021\n"})
  void dayBetweenTitleAndBodyIsThatOfPublication(String line) {
    assertThat(metadata(TITLE + line + BODY).published())
        .extracting(Published::date)
        .isEqualTo("2021-11-07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tuesday, April 16, 2024\n", "Last updated April 16, 2024\n"})
  void dayOfAMastheadOrOfAChangeIsNot(String line) {
    assertThat(metadata(TITLE + line + BODY).published()).isNull();
  }

  @Test
  void dayAboveTheTitleIsAMastheads() {
    assertThat(metadata("April 16, 2024\n" + TITLE + BODY).published()).isNull();
  }

  @Test
  void bylineNamesThePeople() {
    assertThat(metadata(TITLE + "By Ann Lee and Bo Chan\n" + BODY).authors())
        .extracting(Statement::text)
        .containsExactly("Ann Lee", "Bo Chan");
  }

  @Test
  void lineThatReadsLikeABylineDeepInTheTextStaysBody() {
    var article =
        clean(
            TITLE
                + BODY
                + BODY.replace("Teal", "Blue")
                + "By Order of the Mayor\n"
                + BODY.replace("bridge", "tower"));
    assertThat(article.metadata().byline()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"'LONDON, Nov 7 (Reuters) - ',Reuters", "'HARBOUR TOWN (AP) — ',AP"})
  void datelineNamesTheAgency(String dateline, String agency) {
    assertThat(metadata(dateline + BODY).agencies()).containsExactly(agency);
  }

  @Test
  void agenciesAreCanonicalAndWholeWords() {
    assertThat(Agencies.in("By Agence France-Presse and Associated Press"))
        .containsExactly("AFP", "AP");
    assertThat(Agencies.in("MAPS OF PANAMA")).isEmpty();
  }

  private static Metadata metadata(String text) {
    return clean(text).metadata();
  }

  private static Article clean(String text) {
    return new Cleaner().clean((Reading.Legible) Originals.ofText(text, Stated.NOTHING));
  }
}
