package dev.precis.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.eval.NameScore.Placed;
import dev.precis.facts.EntityType;
import org.junit.jupiter.api.Test;

final class NamedTextTest {
  @Test
  void honorificsAreTrimmedFromGold() throws JsonProcessingException {
    assertThat(read("{'text':'Dr. Ann Lee left.','entities':[[0,11,'PER']]}").gold())
        .containsExactly(new Placed(0, 4, 11, EntityType.PERSON));
  }

  @Test
  void offsetsCountCodePoints() throws JsonProcessingException {
    var text = "{'text':'😀 Oslo','entities':[{'start':2,'end':6,'type':'GPE'}]}";
    assertThat(read(text).gold()).containsExactly(new Placed(0, 3, 7, EntityType.PLACE));
  }

  @Test
  void otherNamesAndPlacesBeyondTheTextAreLeftOut() throws JsonProcessingException {
    assertThat(read("{'text':'Oslo','entities':[[0,4,'MISC'],[2,9,'LOC']]}").gold()).isEmpty();
  }

  private static NamedText read(String row) throws JsonProcessingException {
    return NamedText.of(new JsonMapper().readTree(row.replace('\'', '"')));
  }
}
