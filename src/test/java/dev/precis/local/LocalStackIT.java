package dev.precis.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.store.ArticleId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// The template as SAM deploys it to the LocalStack at `LOCALSTACK_ENDPOINT`: objects go in by the
/// AWS CLI, briefs come out of the REST API. Where none is named Docker starts one; where there is
/// no Docker it is skipped.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LocalStackIT {
  private static final String STACK = "precis-it";
  private static final Path SEEDS = Path.of("seeds");

  /// A cold function, its queue and its retries take seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> outputs = new TreeMap<>();
  private String endpoint = "";
  private String apiKey = "";

  @TempDir private Path folder;

  private static Optional<String> named() {
    return Optional.ofNullable(System.getenv("LOCALSTACK_ENDPOINT")).filter(url -> !url.isBlank());
  }

  /// A LocalStack in a container of its own, which Testcontainers ends with this process. 4.14.0 is
  /// the last that needs no account.
  private static Optional<String> started() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return Optional.empty();
    }
    var container = new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0"));
    container.start();
    return Optional.of(container.getEndpoint().toString());
  }

  @BeforeAll
  void deploy() throws IOException, InterruptedException {
    endpoint = named().or(LocalStackIT::started).orElse("").replaceAll("/$", "");
    assumeTrue(
        !endpoint.isEmpty(), "LOCALSTACK_ENDPOINT names no LocalStack, and Docker can start none");
    run(
        "samlocal",
        "deploy",
        "--template-file",
        "template.yaml",
        "--stack-name",
        STACK,
        "--resolve-s3",
        "--capabilities",
        "CAPABILITY_IAM",
        "--no-confirm-changeset",
        "--no-fail-on-empty-changeset");
    var stack = aws("cloudformation", "describe-stacks", "--stack-name", STACK);
    for (var output : stack.at("/Stacks/0/Outputs")) {
      outputs.put(output.path("OutputKey").asText(), output.path("OutputValue").asText());
    }
    apiKey =
        aws("apigateway", "get-api-key", "--include-value", "--api-key", output("ApiKeyId"))
            .path("value")
            .asText();
  }

  @AfterAll
  void delete() throws IOException, InterruptedException {
    client.close();
    if (!apiKey.isEmpty()) {
      run("aws", "--endpoint-url", endpoint, "s3", "rm", "--recursive", "s3://" + bucket());
      aws("cloudformation", "delete-stack", "--stack-name", STACK);
    }
  }

  @Test
  void everySeedBecomesABrief() throws IOException, InterruptedException {
    run("aws", "--endpoint-url", endpoint, "s3", "sync", SEEDS.toString(), at("incoming/wire"));
    try (var seeds = Files.list(SEEDS)) {
      for (var seed : seeds.toList()) {
        var brief = await("incoming/wire/" + seed.getFileName(), status("ready"));
        assertThat(brief.at("/summary/sentences")).hasSize(3);
      }
    }
    assertThat(get("articles?desk=wire", apiKey).body()).contains("\"items\"");
  }

  @Test
  void theSeedsBecomeOneStoryThatTheirBriefsName() throws IOException, InterruptedException {
    run("aws", "--endpoint-url", endpoint, "s3", "sync", SEEDS.toString(), at("incoming/desk"));
    var story =
        awaitAt(
            () -> {
              var listed = json("stories?desk=desk").at("/items/0/id").asText("none");
              return "stories/" + listed;
            },
            found -> found.path("articles").size() == 5);
    assertThat(json("stories?desk=desk").path("items")).hasSize(1);
    try (var seeds = Files.list(SEEDS)) {
      for (var seed : seeds.toList()) {
        await(
            "incoming/desk/" + seed.getFileName(),
            brief -> brief.path("story").equals(story.path("id")));
      }
    }
    var changes = json("stories/" + story.path("id").asText() + "/changes").path("items");
    assertThat(changes).hasSize(story.path("version").asInt());
    assertThat(json("names/Baghdad?desk=desk").path("items")).isNotEmpty();
  }

  @Test
  void anOverwrittenArticleGetsANewBrief() throws IOException, InterruptedException {
    var key = "incoming/overwritten.txt";
    put(key, "The harbour bridge of Oldmarket closed on Tuesday for repairs.");
    await(key, status("ready"));
    put(key, "The ferry of Oldmarket sank at its mooring on Friday.");
    await(key, brief -> brief.at("/summary/sentences/0/text").asText().contains("ferry"));
  }

  @Test
  void aRemovedArticleIsGone() throws IOException, InterruptedException {
    var key = "incoming/removed.txt";
    put(key, "The harbour bridge of Oldmarket closed on Tuesday for repairs.");
    await(key, status("ready"));
    run("aws", "--endpoint-url", endpoint, "s3", "rm", at(key));
    await(key, status("410"));
  }

  @Test
  void aBrokenArticleFailsWithAReason() throws IOException, InterruptedException {
    var key = "incoming/broken.txt";
    put(key, "  \n");
    assertThat(await(key, status("failed")).at("/failure/code").asText()).isEqualTo("empty");
  }

  @Test
  void briefsNeedAKeyAndThePageDoesNot() throws IOException, InterruptedException {
    assertThat(get("articles", "").statusCode()).isEqualTo(403);
    assertThat(get("", "").body()).startsWith("<!doctype html>");
    assertThat(get("health", "").statusCode()).isEqualTo(200);
  }

  private static Predicate<JsonNode> status(String status) {
    return brief -> brief.path("status").asText().equals(status);
  }

  private String output(String name) {
    return outputs.getOrDefault(name, "");
  }

  private String bucket() {
    return output("BucketName");
  }

  private String at(String key) {
    return "s3://" + bucket() + "/" + key;
  }

  private void put(String key, String text) throws IOException, InterruptedException {
    var file = Files.writeString(folder.resolve("article.txt"), text);
    run("aws", "--endpoint-url", endpoint, "s3", "cp", file.toString(), at(key));
  }

  /// The article's document once it is as `expected`; fails with the last one seen.
  private JsonNode await(String key, Predicate<JsonNode> expected)
      throws IOException, InterruptedException {
    var path = "articles/" + ArticleId.of(bucket(), key);
    return awaitAt(() -> path, expected);
  }

  private interface Place {
    String path() throws IOException, InterruptedException;
  }

  /// The document at a path once it is as `expected`; fails with the last one seen.
  private JsonNode awaitAt(Place place, Predicate<JsonNode> expected)
      throws IOException, InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    var last = json(place.path());
    while (!expected.test(last) && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE);
      last = json(place.path());
    }
    assertThat(expected.test(last)).as("%s", last).isTrue();
    return last;
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(get(path, apiKey).body());
  }

  private HttpResponse<String> get(String path, String key)
      throws IOException, InterruptedException {
    var url = endpoint + "/_aws/execute-api/" + output("ApiId") + "/v1/" + path;
    var request = HttpRequest.newBuilder(URI.create(url));
    if (!key.isEmpty()) {
      request.header("x-api-key", key);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode aws(String... words) throws IOException, InterruptedException {
    var command = new String[words.length + 5];
    System.arraycopy(
        new String[] {"aws", "--endpoint-url", endpoint, "--output", "json"}, 0, command, 0, 5);
    System.arraycopy(words, 0, command, 5, words.length);
    return new ObjectMapper().readTree(run(command));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putIfAbsent("AWS_ACCESS_KEY_ID", "test");
    builder.environment().putIfAbsent("AWS_SECRET_ACCESS_KEY", "test");
    builder.environment().putIfAbsent("AWS_DEFAULT_REGION", "us-east-1");
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", String.join(" ", command), said).isZero();
    return said;
  }
}
