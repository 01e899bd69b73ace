package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingTest {
  private static String of(String text, String part) {
    var report = Reports.of("a", text);
    int start = text.indexOf(part);
    return Wording.of(
        new StoryText(List.of(report)), report, new Span(start, start + part.length()));
  }

  @Test
  void partOfASentenceIsWordedAsTheClauseThatHoldsIt() {
    assertThat(
            of(
                "A ferry sank off Oakford on Monday, but two guards were rescued by a passing boat.",
                "rescued by a passing boat"))
        .isEqualTo("Two guards were rescued by a passing boat");
  }

  @Test
  void tieToTheSentenceBeforeIsLeftOut() {
    assertThat(of("A ferry sank off Oakford. But nobody on board was hurt.", "But nobody"))
        .isEqualTo("Nobody on board was hurt");
  }

  @Test
  void quotedWordsComeAfterWhoSaysThem() {
    assertThat(
            of(
                "A ferry sank off Oakford. “We begged for help,” Maria Lopez said on Monday. “The"
                    + " ferry was old and slow.”",
                "The ferry was old and slow"))
        .isEqualTo("Maria Lopez: “The ferry was old and slow”");
  }

  @Test
  void markWithoutItsOtherHalfIsLeftOut() {
    assertThat(Wording.tidy("“The ferry was old.")).isEqualTo("The ferry was old");
    assertThat(Wording.tidy("He called it “a disgrace.”")).isEqualTo("He called it “a disgrace.”");
  }

  @Test
  void pronounLeansOnAnotherSentence() {
    assertThat(Wording.standsAlone("They sank off Oakford")).isFalse();
    assertThat(Wording.standsAlone("Two ferries sank off Oakford")).isTrue();
  }
}
