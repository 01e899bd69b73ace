package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadlinesTest {
  private static final String PARAGRAPH =
      "A bridge over the Teal river fell on Friday, injuring two workers, police in the town said.";

  @Test
  void titleIsTheLineAboveThatSpeaksOfTheBody() {
    assertThat(
            titleAbove("Home\nThe Best Music of 2025\nTeal bridge falls, two workers hurt\nSport"))
        .isEqualTo("Teal bridge falls, two workers hurt");
  }

  @Test
  void bylineIsNoTitle() {
    assertThat(titleAbove("By Teal Bridge and Bo Friday")).isEmpty();
  }

  @Test
  void paragraphWithNothingAboveHasNoTitle() {
    var units = Units.of(PARAGRAPH);
    assertThat(Headlines.above(PARAGRAPH, units, new boolean[] {true})).isEqualTo(-1);
  }

  private static String titleAbove(String lines) {
    var text = lines + "\n" + PARAGRAPH;
    var units = Units.of(text);
    var kept = new boolean[units.size()];
    kept[kept.length - 1] = true;
    int title = Headlines.above(text, units, kept);
    return title < 0 ? "" : units.get(title).span().in(text);
  }
}
