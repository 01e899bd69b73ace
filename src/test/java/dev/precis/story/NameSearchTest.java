package dev.precis.story;

import static dev.precis.story.NamedReport.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the names of a story are found beyond what the articles' own finders saw.
final class NameSearchTest {
  private static final NamedReport KNOWN =
      NamedReport.of("a", "Mustafa al-Kadhimi met the Hashed al-Shaabi and the UN Security Council")
          .person("Mustafa al-Kadhimi")
          .organisation("Hashed al-Shaabi")
          .organisation("UN Security Council");

  private static List<String> with(String text) {
    return names(KNOWN, NamedReport.of("b", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They blamed al-Kadhimi for it.",
        "The home of al-Khadimi was hit.",
        "They blamed Kadhimi for it.",
        "But Kadhimi said no.",
        "They blamed Mr. Kazimi for it.",
        "They blamed Mustafa Al-Kadhimi for it.",
      })
  void personOfAnotherArticleIsFound(String text) {
    assertThat(with(text))
        .anyMatch(forms -> forms.matches("(?s).*adhimi a.* b.*|.* b, Mustafa.* a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in Kadhimi Street.",
        "They met Sara Kadhimi there.",
        "They met kadhimi there.",
        "They met Kadhimiyah there.",
        "They met Kadami there.", // another spelling, without anything that shows a person
        "They met in the Kadhimi del Norte.",
      })
  void whatMayBeAnotherNameIsLeftAlone(String text) {
    assertThat(with(text)).noneMatch(forms -> forms.contains(" b") || forms.contains(" ab"));
  }

  @Test
  void commonWordThatIsAFamilyNameNeedsATitle() {
    var price = NamedReport.of("a", "Ned Price spoke").person("Ned Price");
    assertThat(names(price, NamedReport.of("b", "They paid the Price for it")))
        .containsExactly("Ned Price a");
    assertThat(names(price, NamedReport.of("b", "They told Mr. Price of it")))
        .containsExactly("Ned Price a, Price b");
  }

  @Test
  void headOfAnArabicNameStandsForIt() {
    assertThat(with("It fought the Hashed in the north.")).contains("Hashed b, Hashed al-Shaabi a");
  }

  @Test
  void wholeNameTakesThePlaceOfItsPart() {
    assertThat(
            names(
                KNOWN,
                NamedReport.of("b", "The UN Security Council met.")
                    .organisation("Security Council")))
        .contains("UN Security Council ab");
  }

  @Test
  void bodyIsFoundUnderWhatItIs() {
    var mission =
        NamedReport.of("a", "The UN Assistance Mission for Norland")
            .organisation("UN Assistance Mission for Norland");
    assertThat(
            names(
                mission,
                NamedReport.of("b", "So did the U.N. mission in Norland.")
                    .organisation("U.N.")
                    .place("Norland")))
        .containsExactly("U.N. mission in Norland b, UN Assistance Mission for Norland a");
    assertThat(names(mission, NamedReport.of("b", "So did the UN mission in Sudland.")))
        .containsExactly("UN Assistance Mission for Norland a");
  }

  @Test
  void likeNameWithACapitalNounIsAnother() {
    assertThat(
            names(
                NamedReport.of("a", "The National Savings Bank of Norland")
                    .organisation("National Savings Bank of Norland"),
                NamedReport.of("b", "So did the National Bank of Norland.")))
        .containsExactly("National Savings Bank of Norland a");
  }

  @Test
  void articleAfterANameIsNoPartOfIt() {
    assertThat(with("Photo: UN Security Council The Hashed al-Shaabi left."))
        .noneMatch(forms -> forms.contains("Council The"));
  }

  @Test
  void nationalityIsNoPlace() {
    var iraq = NamedReport.of("a", "Iraq and Iraqi").place("Iraq", "Iraqi");
    assertThat(names(iraq, NamedReport.of("b", "They met Iraqi guards.")))
        .containsExactly("Iraq a, Iraqi a");
  }

  @Test
  void acronymIsNoSmallWord() {
    var who = NamedReport.of("a", "The WHO met").organisation("WHO");
    assertThat(names(who, NamedReport.of("b", "Those Who dare. They asked the WHO.")))
        .containsExactly("WHO ab");
  }

  @Test
  void placesLieWhereTheTextHasTheName() {
    var report = NamedReport.of("b", "They blamed al-Kadhimi’s guards.").report();
    var index = NameJoiner.join(List.of(KNOWN.report(), report)).index();
    assertThat(index.within(report, new Span(0, 30)))
        .singleElement()
        .satisfies(use -> {
          assertThat(report.words(use.span())).isEqualTo("al-Kadhimi");
          assertThat(use.name().name()).isEqualTo("Mustafa al-Kadhimi");
        });
  }
}
