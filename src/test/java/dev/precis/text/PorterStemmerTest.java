package dev.precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PorterStemmerTest {
  @ParameterizedTest
  @CsvSource({
    "caresses,caress",
    "ponies,poni",
    "dies,die",
    "cats,cat",
    "agreed,agre",
    "plastered,plaster",
    "motoring,motor",
    "hopping,hop",
    "filing,file",
    "happy,happi",
    "relational,relat",
    "vietnamization,vietnam",
    "hopefully,hope",
    "electrical,electr",
    "adjustment,adjust",
    "adoption,adopt",
    "rate,rate",
    "controlling,control",
    "news,news",
    "skies,sky",
    "a,a"
  })
  void cutsAsPorterAndNltkDo(String word, String stem) {
    assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
  }

  @Test
  void aWordWithoutEndIsLeftAsItIs() {
    var word = "y".repeat(100_000);
    assertThat(PorterStemmer.stem(word)).isEqualTo(word);
  }
}
