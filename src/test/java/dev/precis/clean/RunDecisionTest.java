package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RunDecisionTest {
  private static final RunDecision DECISION = new RunDecision(0, 0.5, 1, 1, 3);

  private static final List<LineUnit> LINES =
      Units.of(
          """
          Home and away, all the week's results
          A bridge over the Teal river fell on Friday, injuring two workers, police in Oakford said.
          The mayor ordered an inquiry into why it fell, which will report on 3 March next year.
          It was built in 1961, and
          carried some nine thousand cars a day, the records of the town show.
          Jobs
          """);

  @Test
  void doubtfulLineAmidTheBodyStays() {
    assertThat(DECISION.decide(LINES, new double[] {-3, 3, -0.1, 3, 3, -3})[2]).isTrue();
  }

  @Test
  void sentenceIsNotTorn() {
    assertThat(DECISION.decide(LINES, new double[] {-3, 3, 3, 3, -0.5, -3})[4]).isTrue();
  }

  @Test
  void bestOfWhatThereIsStaysWhereAllIsUnlikely() {
    assertThat(DECISION.decide(LINES, new double[] {-5, -2, -2, -2, -2, -5}))
        .containsExactly(false, true, true, true, true, false);
  }
}
