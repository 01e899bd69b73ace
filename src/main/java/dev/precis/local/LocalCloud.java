package dev.precis.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The template's resources inside this process: a bucket that notifies a queue, a table, a REST
/// API, and the functions between them, which are the very ones that run on AWS.
final class LocalCloud implements AutoCloseable {
  static final Region REGION = Region.US_EAST_1;

  /// The key that the S3 endpoint knows, and its secret.
  static final String ACCESS_KEY = "local";

  /// The functions over the embedded clients.
  record Functions(RequestStreamHandler ingest, RequestStreamHandler api) {}

  /// Builds the functions.
  @FunctionalInterface
  interface Assembly {
    Functions over(S3Client s3, S3Presigner presigner, DynamoDbClient dynamoDb);
  }

  private final LocalBucket bucket;
  private final LocalTable table;
  private final LocalQueue queue;
  private final LocalGateway gateway;
  private final S3Client s3;

  private LocalCloud(
      LocalBucket bucket, LocalTable table, LocalQueue queue, LocalGateway gateway, S3Client s3) {
    this.bucket = bucket;
    this.table = table;
    this.queue = queue;
    this.gateway = gateway;
    this.s3 = s3;
  }

  /// Starts everything.
  ///
  /// @param data where it is kept between runs, or nothing to keep it in memory
  /// @param apiPort where the API listens, 0 for any port that is free
  /// @param s3Port where the S3 endpoint listens, likewise
  static LocalCloud open(
      CreateTableRequest shape, Optional<Path> data, int apiPort, int s3Port, Assembly assembly)
      throws IOException {
    if (data.isPresent()) {
      Files.createDirectories(data.get());
    }
    var queue = new LocalQueue();
    var bucket = LocalBucket.open(data, s3Port, notification -> queue.send(notification.json()));
    var table = LocalTable.open(shape, data);
    var s3 = client(bucket);
    var functions = assembly.over(s3, presigner(bucket), table.client());
    queue.deliverTo(functions.ingest());
    return new LocalCloud(bucket, table, queue, LocalGateway.open(functions.api(), apiPort), s3);
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

  @Override
  public void close() throws IOException {
    gateway.close();
    bucket.close();
    queue.close();
    table.close();
  }
}
