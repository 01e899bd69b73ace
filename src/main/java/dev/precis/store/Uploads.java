package dev.precis.store;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Signs uploads, so that a client puts an article into the bucket without credentials of its own.
public final class Uploads {
  /// How long a signed upload can be used.
  public static final Duration VALID = Duration.ofMinutes(15);

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int RANDOM_CHARACTERS = 8;

  /// A request that whoever holds it may make once or more until it expires.
  ///
  /// @param id the id that the article will have
  /// @param headers what has to be sent along; the signature covers them
  public record Upload(
      ArticleId id,
      String key,
      URI url,
      String method,
      Map<String, String> headers,
      Instant expiresAt) {}

  private final S3Presigner presigner;
  private final String bucket;

  /// Signs uploads into `bucket`.
  public Uploads(S3Presigner presigner, String bucket) {
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /// Signs one upload to a new key under `incoming/`.
  ///
  /// @param contentType the only content type it may have
  /// @param bytes the only length it may have
  public Upload sign(String desk, String name, String contentType, long bytes) {
    var key = "incoming/" + desk + "/" + randomCharacters() + "-" + name;
    var signed =
        presigner.presignPutObject(request ->
            request
                .signatureDuration(VALID)
                .putObjectRequest(put ->
                    put.bucket(bucket).key(key).contentType(contentType).contentLength(bytes)));
    var headers = new TreeMap<String, String>();
    signed.signedHeaders().forEach((header, values) -> headers.put(header, values.getFirst()));
    headers.remove("host");
    return new Upload(
        ArticleId.of(bucket, key),
        key,
        URI.create(signed.url().toString()),
        signed.httpRequest().method().name(),
        headers,
        signed.expiration());
  }

  /// A new generator each time: one kept in a snapshot would repeat itself in every copy.
  private static String randomCharacters() {
    var random = new SecureRandom();
    var characters = new StringBuilder();
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return characters.toString();
  }
}
