package dev.precis.store;

import dev.precis.original.Original;
import dev.precis.original.Originals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Reads originals out of S3: exactly the version an event speaks of, or none.
public final class S3Originals {
  /// What came of asking for a version.
  public sealed interface Fetched {}

  /// Its bytes.
  ///
  /// @param version what S3 says it is
  public record Bytes(Original original, ObjectVersion version) implements Fetched {}

  /// It holds more than [Originals#MAX_BYTES] and was not read.
  public record TooLarge(ObjectVersion version) implements Fetched {}

  /// It is deleted or overwritten; another event comes, or has come.
  public record Superseded() implements Fetched {}

  private static final int NOT_FOUND = 404;

  /// What S3 answers for a version that is a delete marker.
  private static final int NOT_ALLOWED = 405;

  private static final int OTHER_ETAG = 412;

  private final S3Client s3;

  public S3Originals(S3Client s3) {
    this.s3 = s3;
  }

  /// Reads a version: by its id, else on the condition that the ETag still is the same.
  public Fetched fetch(ObjectVersion wanted) {
    if (wanted.bytes() > Originals.MAX_BYTES) {
      return new TooLarge(wanted);
    }
    try (var stream = s3.getObject(request(wanted))) {
      return read(stream, wanted);
    } catch (S3Exception refused) {
      if (isGone(refused) || refused.statusCode() == OTHER_ETAG) {
        return new Superseded();
      }
      throw refused;
    } catch (IOException broken) {
      throw new UncheckedIOException("reading " + wanted.bucket() + " broke off", broken);
    }
  }

  /// The version that a reader of the key gets now; nothing when it was deleted.
  public Optional<ObjectVersion> current(String bucket, String key) {
    try {
      var head = s3.headObject(request -> request.bucket(bucket).key(key));
      return Optional.of(
          new ObjectVersion(
              bucket, key, head.versionId(), unquoted(head.eTag()), head.contentLength()));
    } catch (S3Exception refused) {
      if (isGone(refused)) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private static GetObjectRequest request(ObjectVersion wanted) {
    var request = GetObjectRequest.builder().bucket(wanted.bucket()).key(wanted.key());
    if (wanted.versionId() != null) {
      request.versionId(wanted.versionId());
    } else if (wanted.etag() != null) {
      request.ifMatch('"' + wanted.etag() + '"');
    }
    return request.build();
  }

  private static Fetched read(ResponseInputStream<GetObjectResponse> stream, ObjectVersion wanted)
      throws IOException {
    var response = stream.response();
    var version =
        new ObjectVersion(
            wanted.bucket(),
            wanted.key(),
            wanted.versionId(),
            unquoted(response.eTag()),
            response.contentLength());
    if (version.bytes() > Originals.MAX_BYTES) {
      stream.abort();
      return new TooLarge(version);
    }
    var bytes = stream.readNBytes(Originals.MAX_BYTES + 1);
    return new Bytes(
        new Original(bytes, wanted.key(), response.contentType(), response.contentEncoding()),
        version);
  }

  private static boolean isGone(S3Exception refused) {
    return refused.statusCode() == NOT_FOUND || refused.statusCode() == NOT_ALLOWED;
  }

  private static String unquoted(String etag) {
    return etag.replace("\"", "");
  }
}
