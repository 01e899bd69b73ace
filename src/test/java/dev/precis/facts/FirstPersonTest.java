package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FirstPersonTest {
  private static boolean isOutside(String words, Quotation... quotations) {
    return new FirstPerson(List.of(quotations)).isOutsideMarks(words, 0);
  }

  private static Quotation quotation(Quotation.Kind kind, int start, int end) {
    return new Quotation(new Span(start, end), kind, new Attribution.Missing("nobody"), null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council told me nothing.",
        "If we look at the harbour, it is empty.",
        "I’m fine, thank God.",
        "We are now reviewing the reports.",
        "The gate fell. Our reporter saw it.",
        "But I saw the gate fall.",
        "The harbour that some of us knew is gone."
      })
  void pronounCountsWhereverItStands(String words) {
    assertThat(isOutside(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour was built after World War I ended.",
        "The road I-95 and the painter I. M. Lee are old.",
        "The Our Lady church burned.",
        "The US ship left and WE Energy paid.",
        "The town's power went, and Mexico's meme and wee mites with it."
      })
  void whatOnlyLooksLikeAPronounDoesNot(String words) {
    assertThat(isOutside(words)).isFalse();
  }

  @Test
  void pronounWithinMarksIsTheirs() {
    var words = "“We saw it,” the guard said.";
    assertThat(isOutside(words, quotation(Quotation.Kind.DIRECT, 1, 11))).isFalse();
  }

  @Test
  void indirectSpeechHasNoMarksAroundIt() {
    var words = "The guard said we saw it.";
    assertThat(isOutside(words, quotation(Quotation.Kind.INDIRECT, 15, 24))).isTrue();
  }

  @Test
  void eachWordIsLookedAtByItself() {
    var words = "“We saw it,” he told me.";
    assertThat(isOutside(words, quotation(Quotation.Kind.DIRECT, 1, 11))).isTrue();
  }
}
