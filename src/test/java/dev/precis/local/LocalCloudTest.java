package dev.precis.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.store.ArticleId;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/// An article's whole way on the embedded bucket, queue and table.
final class LocalCloudTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final String KEY = "incoming/main/bridge & ferry.txt";
  private static final String STORY =
      """
      The council of Oldmarket voted on Tuesday to close the harbour bridge for repairs.
      Mayor Ada Brook said the work would take nine months.
      """;

  private final PrintStream standardOutput = System.out;
  private LocalCloud cloud;

  @TempDir private Path data;

  @BeforeEach
  void open() throws IOException {
    cloud = LocalCloud.open(Optional.empty(), 0, 0);
  }

  @AfterEach
  void close() throws IOException {
    cloud.close();
    System.setOut(standardOutput);
  }

  @Test
  void eachSeedBecomesABriefOfItsArticle() throws IOException {
    try (var seeds = Files.list(SEEDS)) {
      for (var seed : seeds.sorted().toList()) {
        var key = "incoming/main/" + seed.getFileName();
        put(cloud, key, Files.readString(seed));
        var brief = article(cloud, key);
        assertThat(brief.path("status").asText()).isEqualTo("ready");
        assertThat(brief.at("/original/key").asText()).isEqualTo(key);
        assertThat(brief.at("/summary/sentences")).hasSize(3);
      }
    }
    assertThat(cloud.gateway().get("/articles?desk=main").path("items")).hasSize(5);
  }

  @Test
  void theSeedsAreOneStoryThatTheirBriefsName() throws IOException {
    try (var seeds = Files.list(SEEDS)) {
      for (var seed : seeds.sorted().toList()) {
        put(cloud, "incoming/main/" + seed.getFileName(), Files.readString(seed));
      }
    }
    cloud.drain();
    var stories = cloud.gateway().get("/stories").path("items");
    assertThat(stories).hasSize(1);
    var story = cloud.gateway().get("/stories/" + stories.at("/0/id").asText());
    assertThat(story.path("articles")).hasSize(5);
    assertThat(story.path("version").asInt()).isEqualTo(1);
    assertThat(cloud.gateway().get("/articles").path("items").findValuesAsText("story"))
        .hasSize(5)
        .containsOnly(story.path("id").asText());
  }

  @Test
  void aStreamThatIsFollowedKeepsStoriesByItself() throws Exception {
    cloud.followStream();
    put(cloud, KEY, STORY);
    put(cloud, "incoming/main/b.txt", STORY);
    for (int i = 0; i < 100 && cloud.gateway().get("/stories").path("items").isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(cloud.gateway().get("/stories").path("items")).hasSize(1);
  }

  @Test
  void aNewVersionReplacesTheBrief() throws IOException {
    put(cloud, KEY, STORY);
    put(cloud, KEY, "The ferry of Oldmarket sank at its mooring on Friday. Nobody was hurt.\n");
    assertThat(article(cloud, KEY).at("/summary/sentences/0/text").asText()).contains("ferry");
  }

  @Test
  void aRemovedArticleIsGone() throws IOException {
    put(cloud, KEY, STORY);
    cloud.s3().deleteObject(request -> request.bucket(LocalBucket.NAME).key(KEY));
    cloud.queue().drain();
    assertThat(article(cloud, KEY).path("status").asInt()).isEqualTo(410);
  }

  @Test
  void aBrokenArticleFailsWithAReason() throws IOException {
    put(cloud, KEY, "   \n");
    var brief = article(cloud, KEY);
    assertThat(brief.path("status").asText()).isEqualTo("failed");
    assertThat(brief.at("/failure/code").asText()).isEqualTo("empty");
    assertThat(brief.at("/failure/detail").asText()).isNotBlank();
  }

  @Test
  void whatArrivedIsThereAfterARestart() throws IOException {
    try (var first = LocalCloud.open(Optional.of(data), 0, 0)) {
      put(first, KEY, STORY);
    }
    try (var second = LocalCloud.open(Optional.of(data), 0, 0)) {
      assertThat(article(second, KEY).path("status").asText()).isEqualTo("ready");
    }
  }

  @Test
  void thePageAndTheApiShareOnePort() throws Exception {
    put(cloud, KEY, STORY);
    assertThat(get("").body()).startsWith("<!doctype html>");
    var article = get("articles/" + ArticleId.of(LocalBucket.NAME, KEY));
    assertThat(article.headers().firstValue("ETag")).isPresent();
    assertThat(article.body()).contains("harbour bridge");
  }

  @Test
  void thePageLoadsNothingFromElsewhere() throws Exception {
    assertThat(get("").body())
        .doesNotContainPattern("(src|href|url)\\s*[=(]\\s*['\"]?(https?:)?//")
        .doesNotContain("innerHTML", "document.write", "insertAdjacentHTML")
        .contains("sessionStorage");
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = cloud.gateway().endpoint().resolve(path);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void put(LocalCloud cloud, String key, String text) {
    cloud
        .s3()
        .putObject(
            request -> request.bucket(LocalBucket.NAME).key(key), RequestBody.fromString(text));
    cloud.queue().drain();
  }

  private static JsonNode article(LocalCloud cloud, String key) throws IOException {
    return cloud.gateway().get("/articles/" + ArticleId.of(LocalBucket.NAME, key));
  }
}
