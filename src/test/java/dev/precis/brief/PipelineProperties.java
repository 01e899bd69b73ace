package dev.precis.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.original.Original;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever arrives: no exception escapes, every text stands where it says, the same bytes give the
/// same brief.
final class PipelineProperties {
  private static final Pipeline PIPELINE = new Pipeline();

  private static final String ARTICLE =
      """
      <html><head><title>Bridge falls</title></head><body><nav><a href="/">Home</a></nav>
      <article><h1>Bridge falls</h1><p>By Ann Lee</p>
      <p>HARBOUR TOWN, Nov 7 (AP) — A bridge fell on Friday, injuring at least two of its workers, police said.</p>
      <p>“We heard a crack and ran,” said Bo Chan, 54, a welder. “It’s a miracle.”</p>
      <blockquote>The mayor ordered an inquiry into the £3.5m bridge.</blockquote></article>
      <div class="related"><a href="x">Also read</a></div></body></html>
      """;

  @Property(tries = 150)
  void randomBytes(@ForAll byte[] bytes) {
    assertSound(bytes);
  }

  @Property(tries = 150)
  void pieceworkOfTextAndMarkup(@ForAll("piecework") String text) {
    assertSound(text.getBytes(UTF_8));
  }

  @Property(tries = 150)
  void mutatedArticle(@ForAll long seed) {
    assertSound(mutated(ARTICLE.getBytes(UTF_8), new Random(seed)));
  }

  @Provide
  Arbitrary<String> piecework() {
    var pieces =
        Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "’",
            "‘",
            " said ",
            "Mr. ",
            "U.S. ",
            "Ann Lee",
            "two",
            "At least 5 ",
            "on Friday",
            ". ",
            "! ",
            "?",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "<p>",
            "</p>",
            "<div",
            ">",
            "&amp;",
            "&#0;",
            "\0",
            "\u202e",
            "😀",
            "\ud800",
            "é",
            "东京",
            "。",
            "Nov. 7",
            "2021",
            "%",
            "$3.5m",
            "-",
            "—",
            "{\"text\":\"",
            "\"}",
            "http://x.y/z?a=b",
            "@ann",
            "he said, ",
            "but ",
            "1,000,000",
            "/",
            "(",
            ")");
    return Combinators.combine(pieces.list().ofMaxSize(80), Arbitraries.strings().ofMaxLength(20))
        .as((list, noise) -> String.join("", list) + noise);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    var mutated = Arrays.copyOf(bytes, bytes.length - random.nextInt(bytes.length / 2));
    for (int i = random.nextInt(30); i > 0; i--) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
    }
    return mutated;
  }

  private static void assertSound(byte[] bytes) {
    var original = new Original(bytes, "a.txt", null, null);
    var envelope = new Envelope("id", "main", null, null, null);
    switch (PIPELINE.brief(original)) {
      case Outcome.Failed failed -> assertThat(failed.detail()).isNotBlank();
      case Outcome.Ready(var brief) -> {
        var document = BriefJson.full(brief, envelope);
        assertTextsStandInSource(document, brief.reading().source());
        var again = (Outcome.Ready) PIPELINE.brief(original);
        assertThat(BriefJson.full(again.brief(), envelope).toString())
            .isEqualTo(document.toString());
      }
    }
  }

  private static void assertTextsStandInSource(JsonNode node, String source) {
    if (node.has("text") && !node.path("start").isNull()) {
      assertThat(source.substring(node.path("start").asInt(), node.path("end").asInt()))
          .isEqualTo(node.path("text").asText());
    }
    StreamSupport.stream(node.spliterator(), false)
        .forEach(child -> assertTextsStandInSource(child, source));
  }
}
