package dev.precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TokensTest {
  @Test
  void marksStandApartFromWords() {
    assertThat(words("“Go,” she said (twice)."))
        .containsExactly("“", "Go", ",", "”", "she", "said", "(", "twice", ")", ".");
  }

  @Test
  void aWordKeepsItsInnerHyphensAndApostrophes() {
    assertThat(words("well-off O’Neill don't")).containsExactly("well-off", "O’Neill", "don't");
  }

  @Test
  void aPossessiveStandsApart() {
    assertThat(words("Iraq's and Congress’s"))
        .containsExactly("Iraq", "'s", "and", "Congress", "’s");
  }

  @Test
  void anAbbreviationKeepsItsPoint() {
    assertThat(words("Mr. J. Smith of the U.S. Navy left at 5 p.m. on Sept. 3."))
        .containsExactly(
            "Mr.", "J.", "Smith", "of", "the", "U.S.", "Navy", "left", "at", "5", "p.m.", "on",
            "Sept.", "3", ".");
  }

  @Test
  void aNumberKeepsItsCommasAndPoints() {
    assertThat(words("$1,000.50, 4.5% at 10:30"))
        .containsExactly("$", "1,000.50", ",", "4.5", "%", "at", "10:30");
  }

  @Test
  void aMissingSpaceIsSeen() {
    assertThat(words("Hello world.Today is")).containsExactly("Hello", "world", ".", "Today", "is");
  }

  @Test
  void addressesHandlesAndHashtagsStayWhole() {
    assertThat(words("Mail Jo.Doe@example.com, see https://example.com/a_b. @jo_d #news"))
        .containsExactly(
            "Mail",
            "Jo.Doe@example.com",
            ",",
            "see",
            "https://example.com/a_b",
            ".",
            "@jo_d",
            "#news");
  }

  @Test
  void aRunOfPointsIsOneMark() {
    assertThat(words("Well... no -- never")).containsExactly("Well", "...", "no", "--", "never");
  }

  @Test
  void spansCountInTheWholeText() {
    assertThat(Tokens.in("one two three", new Span(4, 7)))
        .containsExactly(new Token("two", new Span(4, 7)));
  }

  @Property
  void tokensCoverAllThatIsVisible(@ForAll String text) {
    if (!text.isEmpty()) {
      int end = 0;
      for (var token : Tokens.in(text, new Span(0, text.length()))) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().in(text)).isEqualTo(token.text());
        assertThat(text.substring(end, token.span().start()).codePoints())
            .noneMatch(Character::isLetterOrDigit);
        end = token.span().end();
      }
    }
  }

  private static List<String> words(String text) {
    return Tokens.in(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }
}
