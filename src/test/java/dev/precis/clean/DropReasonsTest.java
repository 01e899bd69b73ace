package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Dropped.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DropReasonsTest {
  private static final String BODY =
      """
      A bridge over the Teal river fell on Friday, injuring two workers, police said.
      The mayor ordered an inquiry, which will report in March.
      """;

  @Test
  void whatStandsUnderCommentsIsAComment() {
    assertThat(reasons(BODY, "2 Comments\nThey should have mended it years ago.\nSo true, Bo\n"))
        .containsExactly(Reason.COMMENT, Reason.COMMENT, Reason.COMMENT);
  }

  @Test
  void teaserUnderRelatedIsRelatedThoughItSpeaksOfSport() {
    assertThat(reasons(BODY, "Related\nSport hall in Oakford to close\n"))
        .containsExactly(Reason.RELATED, Reason.RELATED);
  }

  @Test
  void imprintEndsTheSectionAboveIt() {
    assertThat(reasons(BODY, "Related\nFerry runs again\nPrivacy policy\nJobs\n"))
        .containsExactly(Reason.RELATED, Reason.RELATED, Reason.FOOTER, Reason.NAVIGATION);
  }

  @Test
  void shortLineAboveTheArticleIsNavigation() {
    assertThat(reasons("World\nThe Arts\n" + BODY, ""))
        .containsExactly(Reason.NAVIGATION, Reason.NAVIGATION);
  }

  @Test
  void lineThatCameBeforeIsADuplicate() {
    assertThat(reasons("Ten bridges to see now\n" + BODY, "Ten bridges to see now\n"))
        .endsWith(Reason.DUPLICATE);
  }

  @Test
  void sentenceBetweenParagraphsBelongsToAPicture() {
    var text = BODY + "The bridge as it stood in the spring of 1961\n" + BODY.replace("A", "The");
    var units = Units.of(text);
    assertThat(DropReasons.of(text, units, new boolean[] {true, true, false, true, true})[2])
        .isEqualTo(Reason.CAPTION);
  }

  /// The reasons of all lines but the two of the body.
  private static List<Reason> reasons(String above, String below) {
    var text = above + below;
    var units = Units.of(text);
    var kept = new boolean[units.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = BODY.contains(units.get(i).span().in(text));
    }
    var reasons = DropReasons.of(text, units, kept);
    return java.util.stream.IntStream.range(0, kept.length)
        .filter(i -> !kept[i])
        .mapToObj(i -> reasons[i])
        .toList();
  }
}
