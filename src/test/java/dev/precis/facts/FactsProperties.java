package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds for the facts of any text, however wild.
final class FactsProperties {
  private static final Stated SUNDAY = new Stated(null, null, null, "2021-11-07", null);

  private final FactFinder finder = new FactFinder();

  @Property(tries = 300)
  void everySpanLiesInTheSourceAndEveryNameStandsThere(@ForAll("texts") String text) {
    var article = article(text);
    var facts = finder.find(article);
    assertThat(spans(facts)).allMatch(span -> span.end() <= article.source().length());
    for (var entity : facts.entities()) {
      var forms = new ArrayList<>(entity.variants());
      forms.add(entity.name());
      assertThat(entity.mentions())
          .extracting(span -> span.in(article.source()).replaceAll("\\s+", " "))
          .isSubsetOf(forms)
          .contains(entity.name());
    }
  }

  @Property(tries = 100)
  void sameTextGivesTheSameFacts(@ForAll("texts") String text) {
    assertThat(finder.find(article(text))).isEqualTo(new FactFinder().find(article(text)));
  }

  @Property(tries = 100)
  void mentionsOfEntitiesDoNotOverlap(@ForAll("texts") String text) {
    var mentions =
        finder.find(article(text)).entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .sorted()
            .toList();
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).start()).isGreaterThanOrEqualTo(mentions.get(i - 1).end());
    }
  }

  private static List<Span> spans(Facts facts) {
    var spans = new ArrayList<Span>();
    facts.entities().forEach(entity -> spans.addAll(entity.mentions()));
    facts.quotations().forEach(quotation -> spans.add(quotation.span()));
    facts.figures().forEach(figure -> spans.addAll(List.of(figure.span(), figure.support())));
    facts.times().forEach(time -> spans.add(time.span()));
    var ws = facts.fiveWs();
    for (var answer :
        Arrays.asList(ws.who(), ws.what(), ws.when(), ws.where(), ws.why(), ws.how())) {
      if (answer instanceof Answer.Found found) {
        spans.add(found.span());
      }
    }
    return spans;
  }

  private static Article article(String text) {
    var reading = Originals.ofText(text, SUNDAY);
    Assume.that(reading instanceof Reading.Legible);
    return new Cleaner().clean((Reading.Legible) reading);
  }

  /// News words, marks and whatever else a keyboard or a broken decoder gives.
  @Provide
  Arbitrary<String> texts() {
    var news =
        Arbitraries.of(
            "Ann Lee",
            "Mr.",
            "al-Sadr",
            "the United Nations",
            "(UN)",
            "(",
            ")",
            "Kataib",
            "Brigades",
            "said",
            "that",
            "“",
            "”",
            "\"",
            "'",
            "’s",
            ",",
            ".",
            "six",
            "3.5 million",
            "guards",
            "were injured",
            "on Sunday (7 November)",
            "last month",
            "She",
            "Oslo",
            "or",
            "in Arabic",
            "also known as",
            "because of",
            "\n",
            "\n\n");
    var wild = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(8, news), Tuple.of(1, wild))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }
}
