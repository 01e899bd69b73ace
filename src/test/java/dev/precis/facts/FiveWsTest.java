package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiveWsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Workers find old bridge under river bed | Workers | find old bridge under river bed
          While town sleeps, workers mend bridge | workers | mend bridge
          Ann Lee and Bo Chan open bridge | Ann Lee and Bo Chan | open bridge
          Bridge collapse: police name victims | police | name victims
          """)
  void whoAndWhatAreTheHeadlinesSubjectAndPredicate(String title, String who, String what) {
    var headline = Headline.read(title, new Span(0, title.length()), 0).orElseThrow();
    assertThat(headline.subject().in(title)).isEqualTo(who);
    assertThat(headline.predicate().in(title)).isEqualTo(what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bridge fell into the river in Geneva on Friday and hurt nobody. | Friday
          A bridge fell into the river at 6:10am on Wednesday and hurt nobody. | at 6:10am on Wednesday
          Two days after the flood a bridge fell, and on Sunday it was closed. | Sunday
          A bridge of 3 May 1998 fell on Saturday in the storm. | Saturday
          """)
  void whenIsTheDayNearTheArticlesOwn(String text, String when) {
    var fiveWs = FactsOf.publishedOn("2021-11-07", text).fiveWs();
    assertThat(found(fiveWs.when(), text)).isEqualTo(when);
  }

  /// A clash on a Friday two sentences on is another event's day, but no day at all is told here.
  @Test
  void whenIsUnansweredWhereNoDayIsNamed() {
    assertThat(
            FactsOf.text("Drones hit the home of the mayor in Geneva, and nobody was hurt.")
                .fiveWs()
                .when())
        .isInstanceOf(Answer.Unanswered.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A gunman opened fire in downtown Chicago and hurt five people. | downtown Chicago
          A bridge fell into the river in Cleveland, Ohio, and hurt nobody. | Cleveland, Ohio
          Days before the US election a bridge fell in Geneva and hurt nobody. | Geneva
          """)
  void whereIsThePlaceThatAPrepositionBringsIn(String text, String where) {
    assertThat(found(FactsOf.text(text).fiveWs().where(), text)).isEqualTo(where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor closed the bridge because of rust in its old piers. | because of rust in its old piers
          The mayor landed in Geneva to meet the head of the union. | to meet the head of the union
          """)
  void whyIsAMarkedClause(String text, String why) {
    assertThat(found(FactsOf.text(text).fiveWs().why(), text)).isEqualTo(why);
  }

  @Test
  void howIsAMarkedClauseOfTheLede() {
    var text = "Thieves broke into the bank of the town by digging a tunnel from a cellar.";
    assertThat(found(FactsOf.text(text).fiveWs().how(), text))
        .isEqualTo("by digging a tunnel from a cellar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor closed the bridge over the river on Friday.
          “I ran because I was afraid of the noise,” the mayor of the town said on Friday.
          """)
  void whyIsUnansweredWhereNoClauseOfTheArticleSaysSo(String text) {
    assertThat(FactsOf.text(text).fiveWs().why()).isInstanceOf(Answer.Unanswered.class);
  }

  private static String found(Answer answer, String source) {
    return switch (answer) {
      case Answer.Found found -> found.span().in(source);
      case Answer.Unanswered(var reason) -> "unanswered: " + reason;
    };
  }
}
