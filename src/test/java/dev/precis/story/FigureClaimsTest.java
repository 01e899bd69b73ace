package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Block;
import dev.precis.facts.Answer;
import dev.precis.facts.Attribution;
import dev.precis.facts.Facts;
import dev.precis.facts.Figure;
import dev.precis.facts.Figure.Interval;
import dev.precis.facts.FiveWs;
import dev.precis.facts.Slot;
import dev.precis.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FigureClaimsTest {
  private static final Answer NONE = new Answer.Unanswered("not asked");

  private static Figure figure(int value, Interval interval) {
    return new Figure(
        new Span(0, 3),
        BigDecimal.valueOf(value),
        null,
        interval,
        "people",
        "guards hurt",
        new Slot("guard", "injure", null),
        new Span(0, 20),
        new Attribution.Missing("nobody"));
  }

  private static Report report(String id, Figure... figures) {
    return new Report(
        id,
        null,
        null,
        null,
        List.of(),
        List.of(new Report.Passage(Block.Kind.PARAGRAPH, 0, "two guards were hurt in the blast")),
        List.of(new Report.Saying(new Span(0, 33), 1, true)),
        new Facts(
            List.of(),
            List.of(),
            List.of(figures),
            List.of(),
            new FiveWs(NONE, NONE, NONE, NONE, NONE, NONE),
            null,
            List.of()));
  }

  private static FigureClaims claims(Report... reports) {
    var text = new StoryText(List.of(reports));
    return new FigureClaims(text, Origins.of(text), new StoryDays(List.of(reports)));
  }

  @Test
  void differentNumbersForOneSlotAreADispute() {
    var claims =
        claims(report("a", figure(6, Interval.EXACT)), report("b", figure(2, Interval.EXACT)));
    assertThat(claims.disputed())
        .singleElement()
        .satisfies(dispute -> {
          assertThat(dispute.about()).isEqualTo("guard injure");
          assertThat(dispute.positions())
              .extracting(Story.Position::value)
              .containsExactly(BigDecimal.TWO, BigDecimal.valueOf(6));
        });
  }

  @Test
  void atLeastOneAndTwoAgree() {
    var claims =
        claims(report("a", figure(1, Interval.AT_LEAST)), report("b", figure(2, Interval.EXACT)));
    assertThat(claims.disputed()).isEmpty();
  }

  @Test
  void oneVoiceThatCountsTwiceDoesNotContradictItself() {
    var claims = claims(report("a", figure(1, Interval.EXACT), figure(2, Interval.EXACT)));
    assertThat(claims.disputed()).isEmpty();
  }

  @Test
  void equalNumbersOfTwoArticlesCorroborate() {
    var claims =
        claims(report("a", figure(2, Interval.EXACT)), report("b", figure(2, Interval.EXACT)));
    assertThat(claims.corroborated())
        .singleElement()
        .satisfies(claim -> assertThat(claim.support()).hasSize(2));
  }
}
