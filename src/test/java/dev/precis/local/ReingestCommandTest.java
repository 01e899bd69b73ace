package dev.precis.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.store.ArticleId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

final class ReingestCommandTest {
  private static final String KEY = "incoming/main/bridge.txt";

  private final PrintStream standardOutput = System.out;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir private Path data;

  @BeforeEach
  void storeAnArticle() throws Exception {
    try (var cloud = LocalCloud.open(Optional.of(data), 0, 0)) {
      cloud
          .s3()
          .putObject(
              request -> request.bucket(LocalBucket.NAME).key(KEY),
              RequestBody.fromString("The harbour bridge of Oldmarket closed on Tuesday."));
      cloud.queue().drain();
    }
  }

  @AfterEach
  void giveStandardOutputBack() {
    System.setOut(standardOutput);
  }

  @Test
  void articlesBelowAPrefixAreReadOnceMore() throws Exception {
    assertThat(reingest("incoming/")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("1 articles");
    assertBriefIsReady();
  }

  @Test
  void anArticleIsReadOnceMoreByItsId() throws Exception {
    assertThat(reingest(ArticleId.of(LocalBucket.NAME, KEY).toString())).isZero();
    assertBriefIsReady();
  }

  @Test
  void aPrefixWithoutArticlesFails() throws Exception {
    assertThat(reingest("outgoing/")).isEqualTo(1);
  }

  private int reingest(String wanted) throws Exception {
    var printed = new PrintStream(out, true, UTF_8);
    return new ReingestCommand(printed, printed).run(List.of(wanted, "--data", data.toString()));
  }

  private void assertBriefIsReady() throws Exception {
    try (var cloud = LocalCloud.open(Optional.of(data), 0, 0)) {
      var brief = cloud.gateway().get("/articles/" + ArticleId.of(LocalBucket.NAME, KEY));
      assertThat(brief.path("status").asText()).isEqualTo("ready");
    }
  }
}
