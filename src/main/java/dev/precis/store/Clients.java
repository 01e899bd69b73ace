package dev.precis.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The AWS clients as the functions build them: region and credentials by the SDK's default chain,
/// one small HTTP client. `AWS_ENDPOINT_URL` points them all at another place, such as LocalStack.
public final class Clients {
  /// Less than any function's timeout, so that a call that hangs fails in words.
  private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

  private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(8);

  private final Optional<URI> endpoint;

  /// Reads the endpoint out of the environment's variables.
  public Clients(Map<String, String> environment) {
    this.endpoint =
        Optional.ofNullable(environment.get("AWS_ENDPOINT_URL"))
            .filter(url -> !url.isBlank())
            .map(URI::create);
  }

  public DynamoDbClient dynamoDb() {
    var builder =
        DynamoDbClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(limits());
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  public S3Client s3() {
    var builder =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(limits())
            .forcePathStyle(endpoint.isPresent());
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  /// Signs requests without making any. A checksum is not asked for: whoever uploads would have to
  /// send it.
  public S3Presigner presigner() {
    var builder =
        S3Presigner.builder()
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(endpoint.isPresent()).build());
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static ClientOverrideConfiguration limits() {
    return ClientOverrideConfiguration.builder()
        .apiCallTimeout(LONGEST_CALL)
        .apiCallAttemptTimeout(LONGEST_ATTEMPT)
        .build();
  }
}
