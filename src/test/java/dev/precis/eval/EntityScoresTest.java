package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.facts.Entity;
import dev.precis.facts.EntityType;
import dev.precis.text.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EntityScoresTest {
  private static final String LEE =
      "{'canonical':'Ann Lee','type':'PERSON','variants':['Ann Lee','Dr. Lee']}";
  private static final String BRIDGE_TRUST =
      "{'canonical':'Bridge Trust','type':'ORG','variants':['the Bridge Trust','BT']}";
  private static final String MAYBE_OSLO =
      "{'canonical':'Oslo','type':'LOC','variants':['Oslo'],'optional':true}";

  private final StringBuilder report = new StringBuilder();

  @Test
  void entityIsFoundByAnyFormWithoutItsHonorific() throws IOException {
    var scores = scores(List.of(LEE), entity("Lee", EntityType.PERSON));
    assertThat(scores.typedF1()).isEqualTo(1);
  }

  @Test
  void wrongTypeCountsForAnyTypeOnly() throws IOException {
    var scores = scores(List.of(BRIDGE_TRUST), entity("Bridge Trust", EntityType.PERSON));
    assertThat(scores.untypedF1()).isEqualTo(1);
    assertThat(scores.typedF1()).isZero();
    assertThat(report).contains("Bridge Trust is a PERSON");
  }

  @Test
  void optionalOneIsNeitherGainedNorLost() throws IOException {
    var lee = entity("Ann Lee", EntityType.PERSON);
    var oslo = entity("Oslo", EntityType.ORGANISATION);
    assertThat(scores(List.of(LEE, MAYBE_OSLO), lee).typedF1()).isEqualTo(1);
    assertThat(scores(List.of(LEE, MAYBE_OSLO), lee, oslo).typedF1()).isEqualTo(1);
  }

  @Test
  void secondEntityForTheSameOneIsAnError() throws IOException {
    var scores =
        scores(
            List.of(BRIDGE_TRUST),
            entity("Bridge Trust", EntityType.ORGANISATION),
            entity("BT", EntityType.ORGANISATION));
    assertThat(scores.typedF1()).isEqualTo(2 * .5 / 1.5);
    assertThat(report).contains("extra entity: ORGANISATION BT");
  }

  @Test
  void oneEntityForTwoIsAWrongJoin() throws IOException {
    var scores =
        scores(List.of(LEE, BRIDGE_TRUST), entity("Bridge Trust", EntityType.PERSON, "Lee"));
    assertThat(scores.wrongJoins()).isEqualTo(1);
    assertThat(report).contains("missed entity: Bridge Trust");
  }

  private EntityScores scores(List<String> gold, Entity... found) throws IOException {
    var scores = new EntityScores();
    scores.add(gold.stream().map(EntityScoresTest::gold).toList(), List.of(found), report);
    return scores;
  }

  private static GoldEntity gold(String json) {
    try {
      return GoldEntity.of(new JsonMapper().readTree(json.replace('\'', '"')));
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private static Entity entity(String name, EntityType type, String... variants) {
    return new Entity("e-" + name, type, name, List.of(variants), null, List.of(new Span(0, 1)), 1);
  }
}
