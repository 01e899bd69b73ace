package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the text: each character that is no white space is kept or dropped, once, and the same
/// text is cut the same way.
final class LineCleanerProperties {
  private final LineCleaner lines = new LineCleaner();

  @Property(tries = 200)
  void anyCharacters(@ForAll String text) {
    assertPartition(text);
  }

  @Property(tries = 200)
  void linesOfPages(@ForAll("piecework") String text) {
    assertPartition(text);
  }

  @Property(tries = 100)
  void likelihoodsAreNumbers(@ForAll("piecework") String text) {
    var units = Units.of(text);
    var logOdds = LineModel.load().logOdds(units);
    assertThat(logOdds).hasSize(units.size());
    assertThat(Arrays.stream(logOdds)).allMatch(Double::isFinite);
  }

  @Provide
  Arbitrary<String> piecework() {
    return Arbitraries.of(
            "Home",
            "Read more",
            "Share this",
            "[ad_1]",
            "By Ann Lee",
            "12 Comments",
            "• one of the items",
            "A bridge over the Teal river fell on Friday, injuring two workers.",
            "a line that a scraper tore, and",
            "“We heard a crack,” she said.",
            "OAKFORD, Nov 7 (AP) — The mayor ordered an inquiry",
            "东京的桥在星期五倒塌。",
            "\uD83D\uDE00",
            "\uD83D",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u2028",
            "x".repeat(3_000),
            "A short sentence. ".repeat(200))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  private void assertPartition(String text) {
    var cut = lines.cut(text);
    assertThat(lines.cut(text)).isEqualTo(cut);
    var spans = new ArrayList<Span>();
    cut.blocks().forEach(block -> spans.add(block.span()));
    cut.ledger().forEach(dropped -> spans.add(dropped.span()));
    spans.sort(Comparator.comparingInt(Span::start));
    int at = 0;
    for (var span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, span.start())).isBlank();
      at = span.end();
    }
    assertThat(text.substring(at)).isBlank();
  }
}
