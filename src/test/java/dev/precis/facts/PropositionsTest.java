package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class PropositionsTest {
  private static List<Proposition> in(String sentence) {
    return Propositions.in(sentence, new Span(0, sentence.length()));
  }

  private static List<String> words(String sentence) {
    return in(sentence).stream().map(part -> part.span().in(sentence)).toList();
  }

  @Test
  void clausesTiedByAConjunctionSayTwoThings() {
    assertThat(words("The ferry sank off the coast, while two boats reached the harbour."))
        .containsExactly("The ferry sank off the coast", "two boats reached the harbour");
  }

  @Test
  void verbWithoutASubjectStaysWithItsClause() {
    assertThat(
            words("The firm promised to train its staff, and improve its answers to complaints."))
        .isEmpty();
  }

  @Test
  void listOfSubjectsIsNotParted() {
    assertThat(words("Norway, Chile, and Japan all condemned the raid.")).isEmpty();
  }

  @Test
  void relativeClauseBeginsWithWhatItTellsOf() {
    assertThat(in("A storm hit the old harbour, which holds forty boats."))
        .extracting(Proposition::wording)
        .containsExactly("The old harbour holds forty boats");
  }

  @Test
  void longLeadInIsLeftOut() {
    assertThat(
            words(
                "Before a meeting with all his ministers at the harbour, where the fire was, Bo Lee"
                    + " asked for calm."))
        .contains("Bo Lee asked for calm");
  }

  @Test
  void shortLeadInStays() {
    assertThat(words("On Friday, marchers threw stones at the police.")).isEmpty();
  }

  @Test
  void sourceAtTheEndIsLeftOut() {
    assertThat(words("Two guards were hurt in the blast, according to the harbour police."))
        .containsExactly("Two guards were hurt in the blast");
  }

  @Test
  void conditionIsNothingSaid() {
    assertThat(words("The mayor will resign, if the court finds him guilty."))
        .noneMatch(words -> words.startsWith("the court"));
  }

  @Test
  void quotedClausesStayTogether() {
    assertThat(words("“We know, and we said so, that the bridge was old,” Lee said.")).isEmpty();
  }

  @Property(tries = 300)
  void spansLieWithinTheSentence(@ForAll @StringLength(max = 200) String sentence) {
    if (!sentence.isEmpty()) {
      assertThat(in(sentence))
          .allMatch(part -> new Span(0, sentence.length()).contains(part.span()));
    }
  }

  @Test
  void irregularVerbsHaveTheirBaseForm() {
    assertThat(List.of("held", "struck", "slain", "walked", "wound"))
        .extracting(BaseForms::of)
        .containsExactly("hold", "strike", "slay", "walked", "wound");
  }
}
