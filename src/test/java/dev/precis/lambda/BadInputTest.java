package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.original.Originals;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a reader gets of articles that are no good.
final class BadInputTest {
  private static final String KEY = "incoming/main/bridge.txt";
  private static final String STORY =
      """
      The council of Oldmarket voted on Tuesday to close the harbour bridge for repairs.
      “It will take nine months,” said Mayor Zoë Brook.
      """;

  private final Stack stack = new Stack();

  @Test
  void anEmptyObjectFailsAsEmpty() throws IOException {
    assertFailed(stack.arrive(KEY, ""), "empty", "The object is empty.");
  }

  @Test
  void whiteSpaceFailsAsEmpty() throws IOException {
    assertFailed(stack.arrive(KEY, " \n\t\u00a0\u200b\n"), "empty", "no word in it");
  }

  @Test
  void moreThanFiveMebibytesFailUnread() throws IOException {
    var brief = stack.arrive(KEY, new byte[Originals.MAX_BYTES + 2], "text/plain");
    assertFailed(brief, "too-large", "5,242,882 bytes");
    assertThat(stack.bucket.reads()).isZero();
  }

  @Test
  void anObjectWhoseEventTellsNoSizeIsMeasuredByItsAnswer() throws IOException {
    var version = stack.bucket.put(KEY, new byte[Originals.MAX_BYTES + 2], "text/plain");
    var event = Events.created(version, "01");
    Events.object(event).remove("size");
    stack.ingest(event);
    assertFailed(stack.article(KEY), "too-large", "5,242,882 bytes");
  }

  @Test
  void aPictureNamedTxtFailsAsNotText() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D'};
    var brief = stack.arrive(KEY, png, "text/plain");
    assertFailed(brief, "not-text", "PNG");
    assertThat(brief.at("/original/mediaType").asText()).isEqualTo("image/png");
  }

  @Test
  void aCharacterCutOffAtTheEndIsMarkedAndWarnedOf() throws IOException {
    var bytes = (STORY + "Zo\u00eb").getBytes(StandardCharsets.UTF_8);
    var brief = stack.arrive(KEY, Arrays.copyOf(bytes, bytes.length - 1), "text/plain");
    assertReady(brief, "UTF-8");
    assertThat(brief.path("warnings").toString()).contains("undecodable-bytes");
    assertThat(text()).endsWith("Zo\ufffd");
  }

  @Test
  void utf16IsReadByItsMark() throws IOException {
    var brief = stack.arrive(KEY, ("\ufeff" + STORY).getBytes(StandardCharsets.UTF_16LE), null);
    assertReady(brief, "UTF-16LE");
    assertThat(text()).isEqualTo(STORY);
  }

  @Test
  void windows1252IsDetected() throws IOException {
    var brief = stack.arrive(KEY, STORY.getBytes(Charset.forName("windows-1252")), "text/plain");
    assertReady(brief, "windows-1252");
    assertThat(text()).isEqualTo(STORY);
  }

  @Test
  void aPageCutInTheMiddleGivesWhatCame() throws IOException {
    var page = "<html><body><article><h1>Bridge closes</h1><p>" + STORY + "</p><p>The fer";
    var brief = stack.arrive("incoming/main/bridge.html", page);
    assertThat(brief.path("status").asText()).isEqualTo("ready");
    assertThat(brief.path("summary").toString()).contains("harbour bridge");
  }

  @Test
  void aLineOfAMebibyteIsBriefedAndServedInStretches() throws IOException {
    var line = "The bridge closed on Tuesday, the mayor said. ".repeat((1 << 20) / 46 + 1);
    assertReady(stack.arrive(KEY, line), "UTF-8");
    var last = stack.get(Stack.path(KEY) + "/text", Map.of("start", "1048000")).json();
    assertThat(last.path("text").asText()).isEqualTo(line.substring(1_048_000));
  }

  @Test
  void tenThousandNestedTagsAreNoDepth() throws IOException {
    var page = "<html><body>" + "<div>".repeat(10_000) + "<p>" + STORY + "</p>";
    var brief = stack.arrive("incoming/main/bridge.html", page);
    assertThat(brief.path("status").asText()).isEqualTo("ready");
  }

  @Test
  void jsonOfAnotherShapeFailsAsNoArticle() throws IOException {
    var key = "incoming/main/bridge.json";
    assertFailed(stack.arrive(key, "{\"items\":[1,2]}"), "not-an-article", "text");
    assertFailed(stack.arrive(key, "{\"title\":\"Bridge\",\"text\":"), "not-an-article", "JSON");
  }

  @Test
  void nulAndBidiControlsChangeNoOffset() throws IOException {
    var brief = stack.arrive(KEY, "\u202eMayor\u0000Brook\u202c. " + STORY);
    assertReady(brief, "UTF-8");
    assertThat(text()).isEqualTo("\u202eMayor\ufffdBrook\u202c. " + STORY);
  }

  private String text() throws IOException {
    return stack.get(Stack.path(KEY) + "/text").json().path("text").asText();
  }

  private static void assertReady(JsonNode brief, String charset) {
    assertThat(brief.path("status").asText()).isEqualTo("ready");
    assertThat(brief.at("/original/charset").asText()).isEqualTo(charset);
  }

  private static void assertFailed(JsonNode brief, String code, String detail) {
    assertThat(brief.path("status").asText()).isEqualTo("failed");
    assertThat(brief.at("/failure/code").asText()).isEqualTo(code);
    assertThat(brief.at("/failure/detail").asText()).contains(detail);
  }
}
