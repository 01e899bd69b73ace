package dev.precis.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.precis.lambda.ApiHandler;
import dev.precis.lambda.IngestHandler;
import dev.precis.lambda.StoryHandler;
import dev.precis.store.ArticleId;
import dev.precis.store.TableShape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The template's resources inside this process: a bucket that notifies a queue, a table with its
/// stream, a REST API, and the functions between them, which are the very ones that run on AWS.
final class LocalCloud implements Remergeable, AutoCloseable {
  static final Region REGION = Region.US_EAST_1;

  /// The key that the S3 endpoint knows, and its secret.
  static final String ACCESS_KEY = "local";

  private static final String TABLE = "precis";

  private final LocalBucket bucket;
  private final LocalTable table;
  private final LocalQueue queue;
  private final StoryHandler stories;
  private final LocalStream stream;
  private final LocalGateway gateway;
  private final S3Client s3;

  private LocalCloud(
      LocalBucket bucket,
      LocalTable table,
      LocalQueue queue,
      StoryHandler stories,
      LocalGateway gateway,
      S3Client s3) {
    this.bucket = bucket;
    this.table = table;
    this.queue = queue;
    this.stories = stories;
    this.stream = table.stream(TABLE, stories);
    this.gateway = gateway;
    this.s3 = s3;
  }

  /// Starts everything.
  ///
  /// @param data where it is kept between runs, or nothing to keep it in memory
  /// @param apiPort where the API listens, 0 for any port that is free
  /// @param s3Port where the S3 endpoint listens, likewise
  static LocalCloud open(Optional<Path> data, int apiPort, int s3Port) throws IOException {
    if (data.isPresent()) {
      Files.createDirectories(data.get());
    }
    logTo(data);
    var queue = new LocalQueue();
    var bucket = LocalBucket.open(data, s3Port, notification -> queue.send(notification.json()));
    var table = LocalTable.open(TableShape.named(TABLE), data);
    var s3 = client(bucket);
    var clock = Clock.systemUTC();
    queue.deliverTo(new IngestHandler(s3, table.client(), TABLE, clock));
    var api = new ApiHandler(table.client(), presigner(bucket), TABLE, LocalBucket.NAME);
    var stories = new StoryHandler(table.client(), TABLE, clock);
    return new LocalCloud(bucket, table, queue, stories, LocalGateway.open(api, apiPort), s3);
  }

  /// The functions log to standard output, which the commands need for themselves.
  private static void logTo(Optional<Path> data) throws IOException {
    var log =
        data.isPresent()
            ? Files.newOutputStream(
                data.get().resolve("log.jsonl"),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)
            : OutputStream.nullOutputStream();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  static S3Client client(LocalBucket bucket) {
    return S3Client.builder()
        .endpointOverride(bucket.endpoint())
        .region(REGION)
        .credentialsProvider(credentials())
        .httpClient(UrlConnectionHttpClient.create())
        .forcePathStyle(true)
        .build();
  }

  private static S3Presigner presigner(LocalBucket bucket) {
    return S3Presigner.builder()
        .endpointOverride(bucket.endpoint())
        .region(REGION)
        .credentialsProvider(credentials())
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
        .build();
  }

  private static StaticCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, ACCESS_KEY));
  }

  LocalBucket bucket() {
    return bucket;
  }

  LocalQueue queue() {
    return queue;
  }

  LocalGateway gateway() {
    return gateway;
  }

  S3Client s3() {
    return s3;
  }

  /// Keeps stories up to what arrives from now on.
  void followStream() {
    stream.start();
  }

  /// Waits until all that has arrived is a brief and in its story.
  void drain() throws IOException {
    queue.drain();
    stream.drain();
  }

  @Override
  public JsonNode remerge(JsonNode request) throws IOException {
    var event = JsonNodeFactory.instance.objectNode();
    event.set("remerge", request);
    return LambdaCall.of(stories, event);
  }

  @Override
  public List<String> keys(String prefix) {
    return s3
        .listObjectsV2Paginator(request -> request.bucket(LocalBucket.NAME).prefix(prefix))
        .contents()
        .stream()
        .map(S3Object::key)
        .toList();
  }

  @Override
  public Optional<String> key(ArticleId id) throws IOException {
    var key = gateway.get("/articles/" + id).at("/original/key").asText("");
    return Optional.of(key).filter(found -> !found.isEmpty());
  }

  @Override
  public void readAgain(List<String> keys) {
    for (var key : keys) {
      queue.send(S3Notification.readAgain(LocalBucket.NAME, key, Instant.now()).json());
    }
  }

  @Override
  public void close() throws IOException {
    gateway.close();
    bucket.close();
    queue.close();
    stream.close();
    table.close();
  }
}
