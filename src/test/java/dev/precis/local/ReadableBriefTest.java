package dev.precis.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

final class ReadableBriefTest {
  @Test
  void onlyWordsThatStandInMarksArePrintedInMarks() throws JsonProcessingException {
    var page =
        page(
            """
            "quotations":[
              {"text":"We ran,","kind":"direct","speaker":{"entity":null,"text":"Ann Lee"}},
              {"text":"the bridge fell","kind":"indirect","speaker":{"entity":null,"text":"officials"}},
              {"text":"safe","kind":"scare","speaker":null}]
            """);
    assertThat(page)
        .contains("  quote    “We ran,” — Ann Lee")
        .contains("  reported the bridge fell — officials")
        .doesNotContain("“the bridge fell”")
        .doesNotContain("safe");
  }

  @Test
  void figureHasItsUnitWhatItCountsAndWhoSaysIt() throws JsonProcessingException {
    assertThat(
            page(
                """
                "figures":[
                  {"text":"Six","unit":"people","counts":"guards injured","saidBy":{"text":"a doctor"}},
                  {"text":"12","unit":"percent","counts":null,"saidBy":null},
                  {"text":"$3 million","unit":"USD","counts":null,"saidBy":null}]
                """))
        .contains("Six [guards injured] (a doctor); 12 percent; $3 million");
  }

  private static String page(String facts) throws JsonProcessingException {
    return ReadableBrief.of(
        new JsonMapper().readTree("{\"status\":\"ready\",\"title\":null,%s}".formatted(facts)));
  }
}
