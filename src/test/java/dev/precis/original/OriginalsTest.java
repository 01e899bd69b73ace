package dev.precis.original;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OriginalsTest {
  private static final String PROSE = "The café’s owner said the fire was “small”.";

  @Test
  void plainTextIsItsOwnSourceText() {
    var reading = legible(PROSE.getBytes(UTF_8), "a.txt");
    assertThat(reading.source()).isEqualTo(PROSE);
    assertThat(reading.mediaType()).isEqualTo("text/plain");
    assertThat(reading.charset()).isEqualTo("UTF-8");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void oneWordIsEnough() {
    assertThat(legible(bytes("Fire"), "a.txt").source()).isEqualTo("Fire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t ", "\u200b\u00a0\ufeff", "… — !"})
  void nothingToReadIsEmpty(String text) {
    assertThat(illegible(bytes(text), "a.txt").code()).isEqualTo(Failure.EMPTY);
  }

  @Test
  void fiveMebibytesAreReadAndOneByteMoreIsNot() {
    var largest = new byte[Originals.MAX_BYTES];
    Arrays.fill(largest, (byte) 'a');
    assertThat(legible(largest, "a.txt").source()).hasSize(Originals.MAX_BYTES);
    var larger = Arrays.copyOf(largest, Originals.MAX_BYTES + 1);
    assertThat(illegible(larger, "a.txt").code()).isEqualTo(Failure.TOO_LARGE);
  }

  @Test
  void gzipIsUnpackedWhateverTheHeadersSay() throws IOException {
    assertThat(legible(gzip(bytes(PROSE)), "a.txt.gz").source()).isEqualTo(PROSE);
  }

  @Test
  void gzipThatUnpacksTooLargeIsRefusedWithoutUnpackingItAll() throws IOException {
    var bomb = gzip(new byte[64 * 1024 * 1024]);
    assertThat(illegible(bomb, "a.gz").code()).isEqualTo(Failure.TOO_LARGE);
  }

  @Test
  void tornGzipIsDamaged() throws IOException {
    var packed = gzip(bytes(PROSE.repeat(50)));
    var torn = illegible(Arrays.copyOf(packed, packed.length / 2), "a.gz");
    assertThat(torn.code()).isEqualTo(Failure.DAMAGED);
    assertThat(torn.detail()).contains("cannot be unpacked");
  }

  @Test
  void pictureNamedTxtIsNotText() {
    var png = illegible("\u0089PNG\r\n\u001a\nIHDR".getBytes(ISO_8859_1), "a.txt");
    assertThat(png.code()).isEqualTo(Failure.NOT_TEXT);
    assertThat(png.detail()).isEqualTo("The object is a PNG image, not text.");
  }

  @Test
  void randomBytesNamedTxtAreNotText() {
    var noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(illegible(noise, "a.txt").code()).isEqualTo(Failure.NOT_TEXT);
  }

  @Test
  void controlCharactersBecomeVisibleInPlaceSoThatOffsetsStay() {
    var reading =
        legible(bytes("The mayor\0 said \u001b[31mno to all of the plans that day."), "a");
    assertThat(reading.source())
        .isEqualTo("The mayor\ufffd said \ufffd[31mno to all of the plans that day.");
  }

  @Test
  void utf8TornInsideACharacterKeepsAllButThat() {
    var whole = bytes("Der Bürgermeister kam ü");
    var reading = legible(Arrays.copyOf(whole, whole.length - 1), "a.txt");
    assertThat(reading.source()).isEqualTo("Der Bürgermeister kam \ufffd");
    assertThat(reading.warnings()).containsExactly("undecodable-bytes");
  }

  @Test
  void byteOrderMarksDecideAndAreNoText() {
    assertThat(legible(concat("\u00ef\u00bb\u00bf", bytes(PROSE)), "a").source()).isEqualTo(PROSE);
    assertThat(legible(concat("\u00ff\u00fe", PROSE.getBytes(UTF_16LE)), "a").source())
        .isEqualTo(PROSE);
    assertThat(legible(concat("\u00fe\u00ff", PROSE.getBytes(UTF_16BE)), "a").source())
        .isEqualTo(PROSE);
  }

  @Test
  void utf16WithoutAMarkIsToldByItsNuls() {
    assertThat(legible(PROSE.getBytes(UTF_16LE), "a.txt").source()).isEqualTo(PROSE);
  }

  @Test
  void declaredCharsetIsTakenWhenTheBytesAllowIt() {
    var page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Привет, мир</p></body>";
    assertThat(legible(page.getBytes(Charset.forName("windows-1251")), "a.html").charset())
        .isEqualTo("windows-1251");
  }

  @Test
  void utf8BeatsALatin1DeclarationThatTheBytesContradict() {
    var original = new Original(bytes(PROSE), "a.txt", "text/plain; charset=ISO-8859-1", null);
    assertThat(((Reading.Legible) Originals.read(original)).source()).isEqualTo(PROSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Le café de la gare a brûlé dans la nuit, a déclaré l’hôtel « Élysée ».
          windows-1250 | Náčelník policie řekl, že požár zničil několik domů v Žižkově.
          windows-1251 | Премьер-министр сообщил, что пожар уничтожил несколько домов.
          KOI8-R       | Премьер-министр сообщил, что пожар уничтожил несколько домов.
          windows-1253 | Ο πρωθυπουργός δήλωσε ότι η φωτιά κατέστρεψε πολλά σπίτια.
          windows-1256 | قال رئيس الوزراء إن الحريق دمر عدة منازل في المدينة
          windows-31j  | 首相は、この火事でいくつかの家が壊れたと述べました。
          EUC-JP       | 首相は、この火事でいくつかの家が壊れたと述べました。
          GB18030      | 总理说，这场大火烧毁了城里的好几座房子，他们在这里的生活不会一样了。
          Big5         | 總理說，這場大火燒毀了城裡的好幾座房子，他們在這裡的生活不會一樣了。
          x-windows-949| 총리는 이번 화재로 도시의 여러 집이 파괴되었다고 말했다.
          """)
  void undeclaredCharsetIsVotedOn(String charset, String text) {
    var reading = legible(text.getBytes(Charset.forName(charset)), "a.txt");
    assertThat(reading.source()).isEqualTo(text);
  }

  @Test
  void pageNamedTxtIsReadAsAPage() {
    var page = bytes("<!DOCTYPE html><html><body><p>The bridge fell on Friday.</p></body></html>");
    assertThat(legible(page, "a.txt").mediaType()).isEqualTo("text/html");
  }

  @Test
  void textServedAsHtmlWithoutATagIsText() {
    var original = new Original(bytes("Profit < 3 and rising."), "a.html", "text/html", null);
    assertThat(((Reading.Legible) Originals.read(original)).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void jsonArticleGivesItsTextAndWhatItStates() {
    var json =
        """
        {"title":"Bridge falls","text":"The bridge fell.","author":"Ann Lee","published":"2021-11-07"}
        """;
    var reading = legible(bytes(json), "a.json");
    assertThat(reading.source()).isEqualTo("The bridge fell.");
    assertThat(reading.mediaType()).isEqualTo("application/json");
    assertThat(reading.stated())
        .isEqualTo(new Stated("Bridge falls", "Ann Lee", null, "2021-11-07", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,2]", "{\"text\":7}", "{\"title\":\"x\"}", "{\"text\":\"x\"", "\"x\""})
  void jsonOfAnotherShapeIsNoArticle(String json) {
    var refused = illegible(bytes(json), "a.json");
    assertThat(refused.code()).isEqualTo(Failure.NOT_AN_ARTICLE);
    assertThat(refused.detail()).containsAnyOf("`text` or `html`", "says it is JSON, and is not");
  }

  @Test
  void deeplyNestedJsonIsRefusedNotOverflowed() {
    assertThat(illegible(bytes("[".repeat(100_000)), "a.json").code())
        .isEqualTo(Failure.NOT_AN_ARTICLE);
  }

  @Test
  void textThatOnlyStartsLikeJsonIsText() {
    assertThat(legible(bytes("{Editor’s note} The bridge fell."), "a.txt").mediaType())
        .isEqualTo("text/plain");
  }

  private static Reading.Legible legible(byte[] bytes, String name) {
    return (Reading.Legible) Originals.read(new Original(bytes, name, null, null));
  }

  private static Reading.Illegible illegible(byte[] bytes, String name) {
    return (Reading.Illegible) Originals.read(new Original(bytes, name, null, null));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] concat(String mark, byte[] rest) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(mark.getBytes(ISO_8859_1));
    out.writeBytes(rest);
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
