package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of the facts of any text, however its marks and words are torn.
final class FactProperties {
  @Property(tries = 300)
  void everySpanLiesInTheTextAndTheSameTextGivesTheSameFacts(@ForAll("torn") String text) {
    var facts = FactsOf.text("A word. " + text);
    assertThat(spans(facts))
        .allMatch(span -> span.start() < span.end() && span.end() <= text.length() + 8);
    assertThat(FactsOf.text("A word. " + text)).isEqualTo(facts);
  }

  @Property(tries = 300)
  void quotationsTimesAndFiguresOverlapNoneOfTheirKind(@ForAll("torn") String text) {
    var facts = FactsOf.text("A word. " + text);
    assertThat(disjoint(facts.quotations().stream().map(Quotation::span).toList())).isTrue();
    assertThat(disjoint(facts.times().stream().map(TimeExpression::span).toList())).isTrue();
    assertThat(disjoint(facts.figures().stream().map(Figure::span).toList())).isTrue();
  }

  @Provide
  Arbitrary<String> torn() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "’",
            "(",
            ")",
            ",",
            ".",
            "?",
            ":",
            ";",
            "—",
            "-",
            "\n\n",
            "\n",
            "Ann Lee",
            "he",
            "the mayor",
            "said",
            "told him to",
            "according to",
            "that",
            "who",
            "while",
            "and",
            "by",
            "three",
            "5",
            "dozens of",
            "$3",
            "men",
            "were killed",
            "Friday",
            "7 November",
            "2021",
            "two days",
            "ago",
            "in Geneva",
            "We",
            "\uD83D\uDE00",
            "\u00A0")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(" ", parts));
  }

  private static List<Span> spans(Facts facts) {
    return Stream.of(
            facts.quotations().stream().map(Quotation::span),
            facts.figures().stream().flatMap(one -> Stream.of(one.span(), one.support())),
            facts.times().stream().map(TimeExpression::span),
            facts.entities().stream().flatMap(entity -> entity.mentions().stream()))
        .flatMap(all -> all)
        .toList();
  }

  private static boolean disjoint(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1).overlaps(spans.get(i))) {
        return false;
      }
    }
    return true;
  }
}
