package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FactFinderTest {
  @Test
  void mentionsOfOnePersonAreJoinedUnderTheFullName() {
    var entity =
        FactsOf.text(
                "Prime Minister Anna Keller spoke in Geneva. Mrs. Keller said the talks had failed. Keller then left Geneva.")
            .entities()
            .getFirst();
    assertThat(entity.type()).isEqualTo(EntityType.PERSON);
    assertThat(entity.name()).isEqualTo("Anna Keller");
    assertThat(entity.mentions()).hasSize(3);
  }

  @Test
  void quotationHasItsSpeakerAndCue() {
    var source =
        "“We heard a crack and ran,” said Ann Lee, a welder who had worked on the bridge since May.";
    var quotation = FactsOf.text(source).quotations().getFirst();
    assertThat(quotation.span().in(source)).isEqualTo("We heard a crack and ran,");
    assertThat(quotation.kind()).isEqualTo(Quotation.Kind.DIRECT);
    assertThat(((Attribution.Attributed) quotation.attribution()).span().in(source))
        .startsWith("Ann Lee");
    assertThat(quotation.cue()).extracting(cue -> cue.in(source)).isEqualTo("said");
  }

  /// A closing mark with nothing before it once broke the search for its opening.
  @Test
  void closingMarkAtTheStartQuotesNothing() {
    assertThat(FactsOf.text("” said Ann Lee on the day of the fire.").quotations()).isEmpty();
  }

  @Test
  void fiveWsComeFromTheLede() {
    var source =
        "A drone attacked the residence of the mayor in Geneva on Friday, because of a feud over land.";
    var fiveWs = FactsOf.text(source).fiveWs();
    assertThat(found(fiveWs.who(), source)).isEqualTo("A drone");
    assertThat(found(fiveWs.what(), source)).startsWith("attacked the residence");
    assertThat(found(fiveWs.when(), source)).isEqualTo("Friday");
    assertThat(found(fiveWs.where(), source)).isEqualTo("Geneva");
    assertThat(found(fiveWs.why(), source)).startsWith("because of a feud");
  }

  @Test
  void moreStatementsThanABriefCanHoldAreCutWithAWarning() {
    var facts = FactsOf.text("The bridge closed on Tuesday, the mayor said. ".repeat(2_100));
    assertThat(facts.quotations()).hasSize(2_000);
    assertThat(facts.times()).hasSize(2_000);
    assertThat(facts.warnings())
        .anyMatch(warning -> warning.matches("first-2000-of-\\d+-quotations"))
        .anyMatch(warning -> warning.matches("first-2000-of-\\d+-times"));
  }

  private static String found(Answer answer, String source) {
    return ((Answer.Found) answer).span().in(source);
  }
}
