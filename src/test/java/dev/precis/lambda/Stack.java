package dev.precis.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.precis.store.ArticleId;
import dev.precis.store.BriefWriter;
import dev.precis.store.ObjectVersion;
import dev.precis.store.S3Originals;
import dev.precis.store.TestTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The functions on a bucket in memory and a table of their own, with what they log.
final class Stack {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-07T08:00:00Z"), ZoneOffset.UTC);

  int millisecondsLeft = 60_000;

  /// Answers how much time is left, and refuses every other question.
  private final Context context =
      (Context)
          Proxy.newProxyInstance(
              Context.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (_, method, _) -> {
                if (method.getName().equals("getRemainingTimeInMillis")) {
                  return millisecondsLeft;
                }
                throw new UnsupportedOperationException(method.getName());
              });

  final FakeBucket bucket = new FakeBucket();
  final TestTable table = TestTable.create();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final Log log = new Log(new PrintStream(logged, true, StandardCharsets.UTF_8), CLOCK);
  private final IngestHandler ingest;
  private final StoryHandler stories;
  private final ApiHandler api;
  private int sequence;

  Stack() {
    ingest = new IngestHandler(bucket, table.client(), table.name(), CLOCK, log);
    stories = new StoryHandler(table.client(), table.name(), CLOCK, log);
    api = new ApiHandler(table.client(), presigner(), table.name(), FakeBucket.NAME, log);
  }

  private static S3Presigner presigner() {
    return S3Presigner.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .build();
  }

  /// What the API answered.
  record Response(int status, Map<String, String> headers, String body) {
    JsonNode json() throws IOException {
      return JSON.readTree(body);
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /// The ingest function's answer to an event.
  JsonNode ingest(JsonNode event) throws IOException {
    return call(ingest, event);
  }

  /// Ingests an object by a pipeline that breaks on it.
  Ingest.Result ingestBroken(ObjectVersion version) {
    var broken =
        new Ingest(
            new S3Originals(bucket),
            _ -> {
              throw new IllegalStateException("a bug");
            },
            new BriefWriter(table.client(), table.name(), CLOCK),
            CLOCK,
            log);
    return broken.handle(
        new ObjectEvent(ObjectEvent.Change.CREATED, version, nextSequencer(), CLOCK.instant()));
  }

  /// The story function's answer to an event.
  JsonNode merge(JsonNode event) throws IOException {
    return call(stories, event);
  }

  /// Makes an article's report unreadable.
  void spoil(String key) {
    table.changeReport(ArticleId.of(FakeBucket.NAME, key), SdkBytes.fromUtf8String("no gzip"));
  }

  /// Makes an article one that was stored before reports were kept.
  void forgetReport(String key) {
    table.forgetReport(ArticleId.of(FakeBucket.NAME, key));
  }

  /// Puts an object, delivers its event, and gives what the API then says of the article.
  JsonNode arrive(String key, byte[] bytes, @Nullable String contentType) throws IOException {
    var version = bucket.put(key, bytes, contentType);
    ingest(Events.created(version, nextSequencer()));
    return article(key);
  }

  JsonNode arrive(String key, String text) throws IOException {
    return arrive(key, text.getBytes(StandardCharsets.UTF_8), null);
  }

  /// A sequencer higher than all before.
  String nextSequencer() {
    return String.format(Locale.ROOT, "%016X", ++sequence);
  }

  static String path(String key) {
    return "/articles/" + ArticleId.of(FakeBucket.NAME, key);
  }

  JsonNode article(String key) throws IOException {
    return get(path(key)).json();
  }

  Response get(String path) throws IOException {
    return get(path, Map.of());
  }

  Response get(String path, Map<String, String> query) throws IOException {
    return send("GET", path, query, Map.of(), null);
  }

  Response post(String path, String body) throws IOException {
    return send("POST", path, Map.of(), Map.of("Content-Type", "application/json"), body);
  }

  Response send(
      String method,
      String path,
      Map<String, String> query,
      Map<String, String> headers,
      @Nullable String body)
      throws IOException {
    var event =
        JsonNodeFactory.instance
            .objectNode()
            .put("httpMethod", method)
            .put("path", path)
            .put("body", body)
            .put("isBase64Encoded", false);
    query.forEach(event.putObject("queryStringParameters")::put);
    headers.forEach(event.putObject("headers")::put);
    return response(call(api, event));
  }

  private static Response response(JsonNode answer) {
    var headers = new TreeMap<String, String>();
    answer
        .path("headers")
        .properties()
        .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
    return new Response(answer.path("statusCode").asInt(), headers, answer.path("body").asText());
  }

  /// All lines that both functions logged.
  String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }

  private JsonNode call(RequestStreamHandler handler, JsonNode event) throws IOException {
    var out = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), out, context);
    return JSON.readTree(out.toByteArray());
  }
}
