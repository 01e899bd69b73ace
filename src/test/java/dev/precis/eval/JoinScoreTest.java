package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.facts.Entity;
import dev.precis.facts.EntityType;
import dev.precis.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JoinScoreTest {
  private final JoinScore score =
      new JoinScore(List.of(entity("Ann Lee", "Lee"), entity("Anna Leigh", "Mrs. Leigh")));

  @Test
  void pairOfFormsIsJoinedWhenOneEntityHoldsBoth() throws IOException {
    var report = new StringBuilder();
    score.addSame(Set.of("lee", "ann lee", "leigh"), report);
    assertThat(score).hasToString("joined=1/3 keptApart=0/0");
    assertThat(report).contains("not joined: lee, leigh");
  }

  @Test
  void formThatWasNotFoundIsNoMissedJoin() throws IOException {
    score.addSame(Set.of("lee", "a lee"), new StringBuilder());
    assertThat(score).hasToString("joined=0/0 keptApart=0/0");
  }

  @Test
  void namesOfTwoAreKeptApartUnlessOneEntityHoldsAFormOfEach() throws IOException {
    var report = new StringBuilder();
    score.addOthers(Set.of("lee"), Set.of("leigh"), report);
    score.addOthers(Set.of("ann lee"), Set.of("lee"), report);
    assertThat(score).hasToString("joined=0/0 keptApart=1/2");
    assertThat(report).contains("must not be joined: ann lee, lee");
  }

  private static Entity entity(String name, String variant) {
    return new Entity(
        name, EntityType.PERSON, name, List.of(variant), null, List.of(new Span(0, 1)), 1);
  }
}
