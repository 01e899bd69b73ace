package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryTextTest {
  private static final String SOURCE =
      "The fire began at noon.\n\nThe harbour's gate was shut, but forty men got out by 12.30.";

  private final Report report = Reports.of("a", SOURCE);
  private final StoryText text = new StoryText(List.of(report));

  private static Span at(String words) {
    int start = SOURCE.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void wordsCountFromTheStartOfTheSource() {
    assertThat(text.words(report, at("harbour's gate was")))
        .extracting(word -> word.span().in(SOURCE))
        .containsExactly("harbour's", "gate", "was");
  }

  @Test
  void everySpanHasTheWordsItWouldHaveAlone() {
    var passage = at("The harbour's gate was shut, but forty men got out by 12.30.");
    for (int start = passage.start(); start < passage.end(); start++) {
      for (int end = start + 1; end <= passage.end(); end++) {
        var span = new Span(start, end);
        assertThat(text.words(report, span)).isEqualTo(Word.in(span.in(SOURCE), start));
      }
    }
  }

  @Test
  void spanAcrossPassagesHasNoWords() {
    var span = new Span(0, SOURCE.length());
    assertThatThrownBy(() -> text.words(report, span)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void clausesCountFromTheStartOfTheSource() {
    var sentence = at("The harbour's gate was shut, but forty men got out by 12.30.");
    assertThat(text.clauses(report, sentence))
        .extracting(clause -> clause.span().in(SOURCE))
        .containsExactly("The harbour's gate was shut", "forty men got out by 12.30");
  }

  @Test
  void sentenceIsPartedOnceHoweverOftenItIsAskedFor() {
    var sentence = at("The harbour's gate was shut, but forty men got out by 12.30.");
    assertThat(text.clauses(report, sentence)).isSameAs(text.clauses(report, sentence));
  }
}
