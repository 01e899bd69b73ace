package dev.precis.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.store.ArticleId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

final class RemergeCommandTest {
  private static final String A = "incoming/main/a.txt";
  private static final String B = "incoming/main/b.txt";
  private static final String BRIDGE = "The harbour bridge of Oldmarket closed on Tuesday.";

  private final PrintStream standardOutput = System.out;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir private Path data;

  /// Their entries in the stream are never delivered.
  @BeforeEach
  void storeTwoArticles() throws Exception {
    try (var cloud = LocalCloud.open(Optional.of(data), 0, 0)) {
      for (var key : List.of(A, B)) {
        cloud
            .s3()
            .putObject(
                request -> request.bucket(LocalBucket.NAME).key(key),
                RequestBody.fromString(BRIDGE));
      }
      cloud.queue().drain();
      assertThat(cloud.gateway().get("/stories").path("items")).isEmpty();
    }
  }

  @AfterEach
  void giveStandardOutputBack() {
    System.setOut(standardOutput);
  }

  @Test
  void aDeskIsMergedOnceMore() throws Exception {
    assertThat(remerge("--desk", "main")).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("2 articles merged, 1 new versions of stories\n");
  }

  @Test
  void anArticleIsMergedByItsId() throws Exception {
    assertThat(remerge("--desk", "main")).isZero();
    assertThat(remerge(ArticleId.of(LocalBucket.NAME, A).value())).isZero();
    assertThat(out.toString(UTF_8)).endsWith("1 articles merged, 0 new versions of stories\n");
  }

  @Test
  void nothingToMergeIsAFailure() throws Exception {
    assertThat(remerge("--desk", "sport")).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("no such article or story");
  }

  @Test
  void oneOfArticleAndDeskHasToBeNamed() {
    assertThatThrownBy(() -> remerge()).isInstanceOf(WrongUsage.class);
    assertThatThrownBy(() -> remerge("a", "--desk", "main")).isInstanceOf(WrongUsage.class);
  }

  private int remerge(String... words) throws Exception {
    var printed = new PrintStream(out, true, UTF_8);
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    return new RemergeCommand(printed, printed).run(all);
  }
}
