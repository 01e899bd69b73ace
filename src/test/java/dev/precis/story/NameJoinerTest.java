package dev.precis.story;

import static dev.precis.story.NamedReport.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names of several articles become one, and which stay two.
final class NameJoinerTest {
  private static NamedReport person(String id, String... forms) {
    return NamedReport.of(id, String.join(". ", forms)).person(forms);
  }

  private static NamedReport body(String id, String... forms) {
    return NamedReport.of(id, String.join(". ", forms)).organisation(forms);
  }

  private static NamedReport place(String id, String... forms) {
    return NamedReport.of(id, String.join(". ", forms)).place(forms);
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky,Volodimir Zelenskyy",
    "Recep Tayyip Erdoğan,Recep Erdogan",
    "Kim Jong-un,Kim Jong Un",
    "Ban Ki-moon,Ban Ki Moon",
    "Pedro Sánchez Pérez-Castejón,Pedro Sanchez",
    "Andrés Manuel López Obrador,López Obrador",
    "Mohammed bin Salman Al Saud,Mohammed bin Salman",
    "John F. Kennedy,John Kennedy",
    "Jean-Claude Juncker,Jean Claude Juncker",
    "Muqtada al-Sadr,Moqtada Sadr",
  })
  void spellingsOfOnePersonAreOneName(String one, String other) {
    assertThat(names(person("a", one), person("b", other))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un,Kim Jong-il",
    "Kim Kyung-hoon,Kim Yong-hyun",
    "Xi Jinping,Xi Zhongxun",
    "Li Keqiang,Li Peng",
    "Wang Yi,Wang Qishan",
    "George W. Bush,George H.W. Bush",
    "Eric Paddock,Stephen Paddock",
    "Tamerlan Tsarnaev,Dzhokhar Tsarnaev",
    "Vitali Klitschko,Wladimir Klitschko",
    "Raúl Castro,Fidel Castro",
    "Pedro Sánchez,Pablo Sánchez",
    "Zoe Bell,Zoe Bill",
    "Viktor Yanukovych,Viktor Yushchenko",
    "Ali Khamenei,Ali Khatami",
    "Bill Clinton,Hillary Clinton",
  })
  void twoPeopleStayTwo(String one, String other) {
    assertThat(names(person("a", one), person("b", other))).hasSize(2);
  }

  @Test
  void familyNameIsTheOneBearers() {
    assertThat(names(person("a", "Anna Keller"), person("b", "Keller")))
        .containsExactly("Anna Keller a, Keller b");
  }

  @Test
  void familyNameOfTwoBrothersIsNeithers() {
    assertThat(
            names(person("a", "Tamer Tsarov"), person("b", "Jokhar Tsarov"), person("c", "Tsarov")))
        .hasSize(3);
  }

  @Test
  void familyNameMayStandFirst() {
    assertThat(names(person("a", "Xi Jinping", "Xi"), person("b", "Xi")))
        .containsExactly("Xi ab, Xi Jinping a");
  }

  @Test
  void givenNameAloneIsSomebodyElses() {
    assertThat(names(person("a", "Michel Temer"), person("b", "Michel"))).hasSize(2);
  }

  @Test
  void personIsTheOneWhoseJobWasTakenForPartOfTheName() {
    assertThat(
            names(
                NamedReport.of("a", "Ann Lee spoke. Acme CEO Ann Lee left. NASA CEO Ann Lee came")
                    .person("Acme CEO Ann Lee")
                    .person("NASA CEO Ann Lee")
                    .person("Ann Lee")))
        .containsExactly("Acme CEO Ann Lee a, Ann Lee a, NASA CEO Ann Lee a");
    assertThat(
            names(
                NamedReport.of("a", "Ali Khan met Liaquat Ali Khan")
                    .person("Liaquat Ali Khan")
                    .person("Ali Khan")))
        .hasSize(2);
  }

  @Test
  void familyNamesWithEqualConsonantsNeedEqualRoles() {
    var a = NamedReport.of("a", "Barham Sadeq").personWithRole("President of Iraq", "Barham Sadeq");
    var b = NamedReport.of("b", "Barham Sidaq").personWithRole("Iraqi president", "Barham Sidaq");
    var c = NamedReport.of("c", "Barham Sidaq").personWithRole("Iraqi baker", "Barham Sidaq");
    assertThat(names(a, b)).hasSize(1);
    assertThat(names(a, c)).hasSize(2);
  }

  @Test
  void namesThatOneArticleKeepsApartStayApart() {
    var both =
        NamedReport.of("a", "Yousef Saleh met Yusuf Salih")
            .person("Yousef Saleh")
            .person("Yusuf Salih");
    assertThat(names(both, person("b", "Youssef Saleh"))).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Hashd al-Shaabi,Hachd al-Chaabi",
    "Hashd al-Shaabi,Hashed",
    "Conquest (Fatah) Alliance,Conquest Alliance",
    "Conquest (Fatah) Alliance,Fatah",
    "U.N. Security Council,United Nations Security Council",
    "European Central Bank,ECB",
    "Acme,Acme Corp.",
    "G-League,G League",
    "Chicago Rovers,Rovers",
    "US Treasury Department,Treasury Department",
    "US Department of Justice,U.S. Justice Department",
    "Ministry of Defence,Defense Ministry",
    "World Health Organisation,World Health Organization",
  })
  void formsOfOneBodyAreOneName(String one, String other) {
    assertThat(names(body("a", one), body("b", other))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Kataib Hezbollah,Kataib Sayyid al-Shuhada",
    "Boston University,University",
    "Chicago Police,Police",
    "Oakford University,Elmford University",
    "Ministry of Health,Ministry of Defence",
    "UN Security Council,UN",
    "Red Cross,Red Crescent",
    "Acme,Acme Stadium",
    "University of Miami,Miami University",
    "National Bank of Ukraine,National Savings Bank of Ukraine",
    "Democratic Party,Democratic Union",
  })
  void twoBodiesStayTwo(String one, String other) {
    assertThat(names(body("a", one), body("b", other))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Niger,Nigeria",
    "Iran,Iraq",
    "Austria,Australia",
    "Guinea,Guyana",
    "Tunisia,Tunis",
    "North Korea,South Korea"
  })
  void twoStatesStayTwo(String one, String other) {
    assertThat(names(place("a", one), place("b", other))).hasSize(2);
  }

  @Test
  void cityUnderAnotherNameIsTheSame() {
    assertThat(names(place("a", "Kiev"), place("b", "Kyiv"))).hasSize(1);
  }

  @Test
  void otherNameInOneArticleBringsSpellingsOfOthersToTheName() {
    assertThat(
            names(
                body("a", "Popular Front", "Jabhat al-Shaab"),
                body("b", "Jabhat al-Chaab"),
                body("c", "Popular Front")))
        .hasSize(1);
  }

  @Test
  void acronymOfTwoLongNamesIsNeithers() {
    assertThat(
            names(
                body("a", "National Farmers Union"),
                body("b", "Norfolk Film Unit"),
                body("c", "NFU")))
        .hasSize(3);
  }

  @Test
  void ministryWithoutAStateIsThatOfTheStateTheArticleNamesMost() {
    var russian = body("a", "Russian Foreign Ministry");
    assertThat(
            names(
                russian,
                NamedReport.of("b", "Moscow, Russia. The Foreign Ministry said")
                    .place("Russia")
                    .organisation("Foreign Ministry")))
        .contains("Foreign Ministry b, Russian Foreign Ministry a");
    assertThat(
            names(
                russian,
                NamedReport.of("b", "Kyiv, Ukraine. The Foreign Ministry said")
                    .place("Ukraine")
                    .organisation("Foreign Ministry")))
        .contains("Foreign Ministry b");
  }

  @Test
  void councilOfTheUnitedNationsNeedsNoMention() {
    assertThat(
            names(
                body("a", "UN Security Council"),
                NamedReport.of("b", "Kyiv, Ukraine. The Security Council met")
                    .place("Ukraine")
                    .organisation("Security Council")))
        .contains("Security Council b, UN Security Council a");
  }

  @Test
  void fullNameThatOneArticleTakesForAPersonIsWhatMostTakeItFor() {
    assertThat(names(body("a", "Boko Haram"), body("b", "Boko Haram"), person("c", "Boko Haram")))
        .containsExactly("Boko Haram abc");
  }

  @Test
  void singleWordMayNameAPersonAndAPlace() {
    assertThat(names(person("a", "Michael Jordan", "Jordan"), place("b", "Jordan"))).hasSize(2);
  }

  @Test
  void orderOfTheArticlesDoesNotCount() {
    var reports =
        new ArrayList<>(
            List.of(
                person("a", "Stephen Paddock", "Paddock"),
                person("b", "Eric Paddock"),
                person("c", "Paddock"),
                person("d", "Steven Paddock")));
    var names = names(reports.toArray(NamedReport[]::new));
    Collections.reverse(reports);
    assertThat(names(reports.toArray(NamedReport[]::new))).isEqualTo(names);
  }
}
