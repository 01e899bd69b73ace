package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.facts.Chunks.Chunk;
import dev.precis.facts.Chunks.Role;
import dev.precis.text.Span;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

final class ChunksTest {
  private static List<Tuple> chunks(String sentence) {
    var frame = frame(sentence);
    return Chunks.of(frame).stream()
        .map(chunk -> tuple(words(sentence, frame, chunk), chunk.role()))
        .toList();
  }

  private static Frame frame(String sentence) {
    return Frame.of(0, Words.in(sentence, new Span(0, sentence.length())), List.of()).getFirst();
  }

  private static String words(String sentence, Frame frame, Chunk chunk) {
    return sentence.substring(
        frame.word(chunk.start()).span().start(), frame.word(chunk.end() - 1).span().end());
  }

  @Test
  void commaPartsAndEachPieceHasItsRole() {
    assertThat(chunks("In a statement, the mayor, who left early, denied it"))
        .containsExactly(
            tuple("In a statement", Role.ADJUNCT),
            tuple("the mayor", Role.PIECE),
            tuple("who left early", Role.RELATIVE),
            tuple("denied it", Role.PIECE));
  }

  @Test
  void clauseMayBeginWithoutAComma() {
    assertThat(chunks("the bridge fell and two men drowned"))
        .containsExactly(
            tuple("the bridge fell", Role.CLAUSE), tuple("and two men drowned", Role.CLAUSE));
  }

  @Test
  void andBetweenTwoSubjectsPartsNothing() {
    assertThat(chunks("the mayor and the guard left"))
        .containsExactly(tuple("the mayor and the guard left", Role.CLAUSE));
  }

  @Test
  void commaWithinBracketsPartsNothing() {
    assertThat(chunks("the guard (a man of 40, from Oakford) left")).hasSize(1);
  }

  @Test
  void finiteVerbOfARelativeClauseIsNotTheClauses() {
    var sentence = "the man who left early sold the boat";
    var frame = frame(sentence);
    assertThat(frame.word(new ClauseVerbs(frame).of(0, frame.size())).lower()).isEqualTo("sold");
  }

  @Test
  void verbThatOnlyTellsWhoseWordItIsMakesNoClause() {
    var frame = frame("the mayor said");
    assertThat(new ClauseVerbs(frame).of(0, frame.size())).isEqualTo(-1);
  }
}
