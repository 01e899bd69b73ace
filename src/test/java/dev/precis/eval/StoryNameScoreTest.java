package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.story.Story;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryNameScoreTest {
  private static JsonNode gold() throws IOException {
    return new JsonMapper()
        .readTree(
            """
            {"people":[
              {"canonical":"Ann Lee","variants_by_file":{"a":["Ann Lee","Ms. Lee"],"b":["Anne Lee"]}},
              {"canonical":"Bo Li","variants_by_file":{"b":["Bo Li"]}}],
             "must_not_merge":[["Ann Lee","Bo Li"]]}\
            """);
  }

  private static Story.Name name(Story.Variant... variants) {
    return new Story.Name("name", "person", null, List.of(variants), List.of());
  }

  @Test
  void titlesDoNotCountAndMissingFormsAreMissedPairs() throws IOException {
    var lee =
        name(
            new Story.Variant("Ann Lee", List.of("a"), List.of()),
            new Story.Variant("Lee", List.of("a"), List.of()));
    assertThat(new StoryNameScore(List.of(lee), new StringBuilder()).score(gold()))
        .isEqualTo("names:precision=1.000,recall=0.333,f1=0.500 keptApart=1/1");
  }

  @Test
  void namesThatMustNotBeOneAreTold() throws IOException {
    var both =
        name(
            new Story.Variant("Ann Lee", List.of("a"), List.of()),
            new Story.Variant("Bo Li", List.of("b"), List.of()));
    var log = new StringBuilder();
    assertThat(new StoryNameScore(List.of(both), log).score(gold())).endsWith("keptApart=0/1");
    assertThat(log).contains("must not be one");
  }
}
