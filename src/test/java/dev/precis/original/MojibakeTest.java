package dev.precis.original;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class MojibakeTest {
  private static final String PROSE =
      "“It’s a shame”, the mayor of Málaga said – and left. Łódź was 10 °C colder. 😀";

  @Test
  void textReadAsLatin1AndEncodedAgainIsRepaired() {
    assertThat(Mojibake.repaired(new String(PROSE.getBytes(UTF_8), ISO_8859_1))).contains(PROSE);
  }

  @Test
  void textReadAsWindows1252AndEncodedAgainIsRepaired() {
    assertThat(Mojibake.repaired("Itâ€™s the mayorâ€™s bridge â€“ or was. MÃ¡laga, 10Â°"))
        .contains("It’s the mayor’s bridge – or was. Málaga, 10°");
  }

  @Test
  void soundTextIsLeftAsItIs() {
    assertThat(Mojibake.repaired(PROSE)).isEmpty();
    assertThat(Mojibake.repaired("« C’est un privilégié»\u00a0! Et « un employé»\u00a0! »"))
        .isEmpty();
  }

  @Test
  void textThatShowsMojibakeIsLeftAsItIs() {
    assertThat(Mojibake.repaired("Read wrongly, a ’ becomes â€™ and a “ becomes â€œ, he said."))
        .isEmpty();
    assertThat(
            Mojibake.repaired("He’d seen “â€™”, “â€œ” and “â€“” all day – it’s common, he said."))
        .isEmpty();
  }

  @Test
  void pageIsRepairedBeforeItIsParsedAndItsReaderIsTold() {
    var reading =
        (Reading.Legible)
            Originals.ofHtml(
                "<title>Mayorâ€™s</title><p>Itâ€™s gone, the mayorâ€™s bridge.</p>",
                Stated.NOTHING);
    assertThat(reading.source()).isEqualTo("It’s gone, the mayor’s bridge.");
    assertThat(((Layout.Page) reading.layout()).document().title()).isEqualTo("Mayor’s");
    assertThat(reading.warnings()).containsExactly("encoded-twice");
  }

  @Test
  void textIsLeftAsItIsSinceWhatIsPublishedOfItIsLookedForThere() {
    var text = "Itâ€™s gone, the mayorâ€™s bridge, and â€“ they say â€“ the mayorâ€™s luck.";
    var reading = (Reading.Legible) Originals.ofText(text, Stated.NOTHING);
    assertThat(reading.source()).isEqualTo(text);
    assertThat(reading.warnings()).isEmpty();
  }

  @Property(tries = 500)
  void neverThrowsAndRepairsOnce(@ForAll String text) {
    Mojibake.repaired(text)
        .ifPresent(repaired -> assertThat(repaired.length()).isLessThan(text.length()));
  }
}
