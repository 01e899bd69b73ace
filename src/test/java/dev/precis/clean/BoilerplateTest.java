package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Dropped.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BoilerplateTest {
  @ParameterizedTest
  @CsvSource({
    "[ad_1],ADVERTISEMENT",
    "Subscribers only,SUBSCRIPTION",
    "© 2021 The Teal Gazette,FOOTER",
    "Don’t miss,RELATED",
    "12 Comments,COMMENT",
    "Lire aussi : un pont tombe,RELATED",
    "We use cookies to count our readers,COOKIE",
    "Tweet,SHARE",
    "Photo by Bo Chan,CREDIT",
    "Play video,WIDGET",
    "Published at noon,MASTHEAD",
    "Back to top,NAVIGATION"
  })
  void reasonIsThatOfTheFirstTellingWords(String line, Reason reason) {
    assertThat(Boilerplate.reason(line)).contains(reason);
  }

  @Test
  void wordInsideAWordTellsNothing() {
    assertThat(Boilerplate.reason("The sharecropper renewed his field")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Getty Images", "Bo Chan/Getty Images/AFP", "Bo Chan via Shutterstock"})
  void pictureCreditIsBoilerplateAlone(String line) {
    assertThat(Boilerplate.isAlone(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"She joined Getty Images in May", "It fell. Getty Images"})
  void sentenceThatNamesAPictureAgencyIsNoCredit(String line) {
    assertThat(Boilerplate.isAlone(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anzeige", "Publicité", "Continue Reading", "Read more ↓", "View all"})
  void labelOfAnAdvertisementOrOfALinkIsBoilerplateAlone(String line) {
    assertThat(Boilerplate.isAlone(line)).isTrue();
  }

  @Test
  void articleLineIsNotBoilerplateAlone() {
    assertThat(Boilerplate.isAlone("Comments by the mayor drew a rebuke on Friday.")).isFalse();
    assertThat(Boilerplate.isAlone("Leave a Comment")).isTrue();
  }
}
