package dev.precis.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleCommandTest {
  private static final String STORY =
      "The council of Oldmarket voted on Tuesday to close the harbour bridge for repairs. "
          + "Mayor Ada Brook said the work would take nine months. "
          + "Shopkeepers on the quay fear for the summer season. "
          + "A ferry will carry people across until the bridge opens again.";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void aFileBecomesABriefUnderItsName() throws Exception {
    var file = Files.writeString(folder.resolve("bridge.txt"), STORY);
    assertThat(brief().run(List.of(file.toString()))).isZero();
    assertThat(new ObjectMapper().readTree(out.toString(UTF_8)).path("id").asText())
        .isEqualTo("bridge.txt");
  }

  @Test
  void cleanPrintsTheArticleWithItsBlocks() throws Exception {
    var file = Files.writeString(folder.resolve("bridge.txt"), STORY);
    assertThat(clean().run(List.of(file.toString()))).isZero();
    var article = new ObjectMapper().readTree(out.toString(UTF_8)).path("article");
    assertThat(article.path("blocks").path(0).path("text").asText()).isEqualTo(STORY);
    assertThat(article.path("dropped")).isEmpty();
  }

  @Test
  void linesAreAnsweredInTheirOrder() throws Exception {
    var lines =
        IntStream.range(0, 200)
            .mapToObj(i -> "{\"id\":%d,\"text\":\"%s\"}".formatted(i, STORY.repeat(i % 7 + 1)))
            .collect(Collectors.joining("\n"));
    var file = Files.writeString(folder.resolve("in.jsonl"), lines);
    assertThat(brief().run(List.of("--jsonl", file.toString()))).isZero();
    assertThat(answers().stream().map(answer -> answer.path("id").intValue()))
        .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    assertThat(answers()).allSatisfy(answer -> assertThat(answer.has("brief")).isTrue());
  }

  @Test
  void gzippedLinesAreUnpacked() throws Exception {
    var file = folder.resolve("in.jsonl.gz");
    try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write("{\"id\":\"a\",\"text\":\"%s\"}".formatted(STORY).getBytes(UTF_8));
    }
    assertThat(clean().run(List.of("--jsonl", file.toString()))).isZero();
    assertThat(answers().getFirst().path("id").asText()).isEqualTo("a");
  }

  @Test
  void aBadLineIsAnErrorAndTheOthersGoOn() throws Exception {
    var file =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id":"blank","text":"  "}
            not JSON
            {"id":"nothing"}

            {"id":"good","text":"Rain fell on the valley all night."}
            """);
    assertThat(brief().run(List.of("--jsonl", file.toString()))).isEqualTo(1);
    assertThat(answers().stream().map(answer -> answer.at("/error/code").asText()))
        .containsExactly("empty", "not-an-article", "not-an-article", "");
    assertThat(err.toString(UTF_8).lines()).hasSize(3).first().asString().contains("blank");
  }

  @Test
  void anEmptyFileFailsWithAReason() throws Exception {
    var file = Files.createFile(folder.resolve("empty.txt"));
    assertThat(brief().run(List.of(file.toString()))).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(out.toString(UTF_8)).at("/error/code").asText())
        .isEqualTo("empty");
  }

  @Test
  void sentencesWordsAndCharactersBoundTheSummary() throws Exception {
    assertThat(summary("--sentences", "2")).hasSize(2);
    assertThat(summary("--words", "25"))
        .isNotEmpty()
        .satisfies(texts -> assertThat(String.join(" ", texts).split(" ")).hasSizeLessThan(26));
    assertThat(summary("--characters", "120"))
        .isNotEmpty()
        .satisfies(texts -> assertThat(String.join("", texts)).hasSizeLessThan(121));
  }

  @Test
  void twoBudgetsAtOnceAreWrongUsage() {
    assertThatThrownBy(() -> brief().run(List.of("--words", "60", "--sentences", "2", "a.txt")))
        .isInstanceOf(WrongUsage.class);
  }

  @Test
  void thirteenSentencesAreWrongUsage() {
    assertThatThrownBy(() -> brief().run(List.of("--sentences", "13", "a.txt")))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("from 1 to 12, not '13'");
  }

  private List<String> summary(String option, String size) throws Exception {
    var file = Files.writeString(folder.resolve("bridge.txt"), STORY);
    out.reset();
    brief().run(List.of(option, size, file.toString()));
    var sentences = new ObjectMapper().readTree(out.toString(UTF_8)).at("/summary/sentences");
    return sentences.valueStream().map(sentence -> sentence.path("text").asText()).toList();
  }

  private ArticleCommand brief() {
    return command(
        Set.of("--jsonl", "--sentences", "--words", "--characters"),
        arguments -> new BriefStage(BudgetOption.in(arguments)));
  }

  private ArticleCommand clean() {
    return command(Set.of("--jsonl"), _ -> new CleanStage());
  }

  private ArticleCommand command(Set<String> options, ArticleCommand.Staging staging) {
    return new ArticleCommand(
        "usage",
        options,
        staging,
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  private List<JsonNode> answers() throws IOException {
    var mapper = new ObjectMapper();
    return mapper.readerFor(JsonNode.class).<JsonNode>readValues(out.toByteArray()).readAll();
  }
}
