package dev.precis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  @Test
  void titlesAndInitialsEndNothing() {
    assertThat(english("Gen. J. R. Hale met Dr. Ito. Both left."))
        .containsExactly("Gen. J. R. Hale met Dr. Ito.", "Both left.");
  }

  @Test
  void aCountryEndsASentenceBeforeAnOpener() {
    assertThat(english("She moved to the U.S. The U.S. Senate met."))
        .containsExactly("She moved to the U.S.", "The U.S. Senate met.");
  }

  @Test
  void aCompanyEndsASentenceBeforeAnOpener() {
    assertThat(english("He joined Harbor Inc. The Harbor Inc. board agreed."))
        .containsExactly("He joined Harbor Inc.", "The Harbor Inc. board agreed.");
  }

  @Test
  void aTimeOfDayEndsASentenceUnlessItOpensOne() {
    assertThat(english("It began at 6 p.m. Police came. At 7 p.m. Police left at 8 p.m. Eastern."))
        .containsExactly(
            "It began at 6 p.m.", "Police came.", "At 7 p.m. Police left at 8 p.m. Eastern.");
  }

  @Test
  void numbersKeepTheirPoints() {
    assertThat(english("Prices rose 2.5 percent to $3.10. No. 4 on the list fell."))
        .containsExactly("Prices rose 2.5 percent to $3.10.", "No. 4 on the list fell.");
  }

  @Test
  void aSentenceEndsAfterItsClosingQuote() {
    assertThat(english("“We are safe.” The mayor smiled. 'Go!' he said."))
        .containsExactly("“We are safe.”", "The mayor smiled.", "'Go!' he said.");
  }

  @Test
  void aQuotedQuestionStaysWithWhoAskedIt() {
    assertThat(english("\"Who pays?\" Ann Lee asked. Nobody knew."))
        .containsExactly("\"Who pays?\" Ann Lee asked.", "Nobody knew.");
  }

  @Test
  void eachSentenceOfALongQuotationIsOne() {
    assertThat(english("“We left. We ran,” she said."))
        .containsExactly("“We left.", "We ran,” she said.");
  }

  @Test
  void anEllipsisEndsASentenceBeforeACapital() {
    assertThat(english("We waited... and waited. It went on... Nobody came."))
        .containsExactly("We waited... and waited.", "It went on...", "Nobody came.");
  }

  @Test
  void aMissingSpaceEndsASentence() {
    assertThat(english("The fire spread.It killed two.“We ran,” she said."))
        .containsExactly("The fire spread.", "It killed two.", "“We ran,” she said.");
  }

  @Test
  void addressesAreNotCut() {
    assertThat(english("See https://example.com/a.B?c and Jo.Doe@example.com. Or @jo.Doe now."))
        .containsExactly(
            "See https://example.com/a.B?c and Jo.Doe@example.com.", "Or @jo.Doe now.");
  }

  @Test
  void aTornLineGoesOn() {
    assertThat(english("The company said\nHarbor Inc\nwould close. Staff left."))
        .containsExactly("The company said\nHarbor Inc\nwould close.", "Staff left.");
  }

  @Test
  void anEmptyLineAndAListItemAreBorders() {
    assertThat(english("What we know\n\nTwo died:\n• one in Oslo\n• one in Bergen. It rained."))
        .containsExactly(
            "What we know", "Two died:", "• one in Oslo", "• one in Bergen.", "It rained.");
  }

  @Test
  void textWithoutCapitalsIsCutAtItsPoints() {
    assertThat(english("the mayor left . the town voted .\n"))
        .containsExactly("the mayor left .", "the town voted .");
  }

  @Test
  void otherLanguagesKnowTheirAbbreviations() {
    assertThat(in("de", "Das ist z.B. am 3. Oktober so. Dr. Roth kam ca. 20 Mal."))
        .containsExactly("Das ist z.B. am 3. Oktober so.", "Dr. Roth kam ca. 20 Mal.");
    assertThat(in("es", "El Sr. Paz llegó. ¿Por qué? «No sé.» Luego habló la Dra. Gil."))
        .containsExactly("El Sr. Paz llegó.", "¿Por qué?", "«No sé.»", "Luego habló la Dra. Gil.");
    assertThat(in("fr", "M. Roy est parti. Il a dit : « Non. » Mme Roy reste."))
        .containsExactly("M. Roy est parti.", "Il a dit : « Non. »", "Mme Roy reste.");
  }

  @Test
  void scriptsWithoutSpacesAreCutToo() {
    assertThat(in("zh", "市长走了。城里投票了。")).containsExactly("市长走了。", "城里投票了。");
    assertThat(in("und", "市长走了。城里投票了。")).hasSize(2);
  }

  @Test
  void spansCountInTheWholeText() {
    assertThat(Sentences.in("No. One. Two. Three.", new Span(9, 13), Language.ENGLISH))
        .containsExactly(new Span(9, 13));
  }

  @Property
  void wildTextGivesOrderedSpansThatLoseNoLetter(
      @ForAll
          @Chars({'.', '!', '?', ' ', '\n', '"', '”', ')', '1', 'a', 'b', 'A', 'M', 'r', '•', '…'})
          String text) {
    if (!text.isEmpty()) {
      int end = 0;
      for (var span : Sentences.in(text, new Span(0, text.length()), Language.ENGLISH)) {
        assertThat(text.substring(end, span.start()).chars()).noneMatch(Character::isLetterOrDigit);
        assertThat(span.in(text)).isEqualTo(span.in(text).strip());
        end = span.end();
      }
      assertThat(text.substring(end).chars()).noneMatch(Character::isLetterOrDigit);
    }
  }

  @Property
  void anyTextIsSplit(@ForAll String text) {
    if (!text.isEmpty()) {
      assertThat(Sentences.in(text, new Span(0, text.length()), Language.UNDETERMINED)).isSorted();
    }
  }

  private static List<String> english(String text) {
    return in("en", text);
  }

  private static List<String> in(String language, String text) {
    return Sentences.in(text, new Span(0, text.length()), new Language(language)).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
