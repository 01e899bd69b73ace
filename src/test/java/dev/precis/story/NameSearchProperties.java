package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of the names found in any text.
final class NameSearchProperties {
  private static final Report KNOWN =
      NamedReport.of(
              "a", "Ann al-Lee met the UN Assistance Mission for Norland, or UNAM, in Oakford")
          .person("Ann al-Lee")
          .organisation("UN Assistance Mission for Norland", "UNAM")
          .place("Oakford")
          .report();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Ann",
            "al-Lee",
            "Lee",
            "lee",
            "Mr.",
            "UN",
            "U.N.",
            "UNAM",
            "mission",
            "Assistance",
            "Mission",
            "for",
            "in",
            "the",
            "Norland",
            "Oakford",
            "of",
            "\n",
            ".",
            "’s",
            "-",
            "(",
            ")",
            "𝔸𝔹",
            "é",
            "Street")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void namesLieApartAndReadAsTheirVariants(@ForAll("texts") String text) {
    var report = NamedReport.of("b", text).report();
    var names = NameJoiner.join(List.of(KNOWN, report));
    int last = 0;
    for (var use : names.index().within(report, new Span(0, text.length()))) {
      assertThat(use.span().start()).isGreaterThanOrEqualTo(last);
      last = use.span().end();
      assertThat(use.name().variants())
          .extracting(Story.Variant::text)
          .contains(use.span().in(text));
    }
  }

  @Property(tries = 200)
  void orderOfTheArticlesDoesNotCount(@ForAll("texts") String text, @ForAll("texts") String other) {
    var one = NamedReport.of("b", text).report();
    var two = NamedReport.of("c", other).report();
    assertThat(NameJoiner.join(List.of(two, one, KNOWN)).list())
        .isEqualTo(NameJoiner.join(List.of(KNOWN, one, two)).list());
  }
}
