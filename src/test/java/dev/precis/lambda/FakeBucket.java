package dev.precis.lambda;

import dev.precis.store.ObjectVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A bucket in memory that answers as S3 does: 404 for what is gone, 412 for another ETag, 503 when
/// it is told to be busy.
final class FakeBucket implements S3Client {
  static final String NAME = "articles";

  private record Stored(ObjectVersion version, SdkBytes content, @Nullable String contentType) {}

  private final List<Stored> objects = new ArrayList<>();
  private @Nullable String busyFor;
  private int puts;
  private int reads;

  /// Stores an object, as a new version if there was one.
  ObjectVersion put(String key, byte[] bytes, @Nullable String contentType) {
    puts++;
    var version = new ObjectVersion(NAME, key, "v" + puts, "e" + puts, bytes.length);
    objects.addFirst(new Stored(version, SdkBytes.fromByteArray(bytes), contentType));
    return version;
  }

  /// Removes an object and all its versions.
  void remove(String key) {
    objects.removeIf(stored -> stored.version().key().equals(key));
  }

  /// Answers 503 for `key` from now on, or for no key.
  void beBusyFor(@Nullable String key) {
    busyFor = key;
  }

  /// How often an object was asked for.
  int reads() {
    return reads;
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
    reads++;
    var stored = find(request.key(), request.versionId());
    var version = stored.version();
    var wanted = request.ifMatch();
    if (wanted != null && !wanted.equals(quoted(version))) {
      throw refusal(412);
    }
    var response =
        GetObjectResponse.builder()
            .eTag(quoted(version))
            .contentLength(version.bytes())
            .contentType(stored.contentType())
            .build();
    return new ResponseInputStream<>(
        response, AbortableInputStream.create(stored.content().asInputStream()));
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    var version = find(request.key(), null).version();
    return HeadObjectResponse.builder()
        .eTag(quoted(version))
        .versionId(version.versionId())
        .contentLength(version.bytes())
        .build();
  }

  private Stored find(String key, @Nullable String versionId) {
    if (key.equals(busyFor)) {
      throw refusal(503);
    }
    return objects.stream()
        .filter(stored -> stored.version().key().equals(key))
        .filter(stored ->
            Optional.ofNullable(versionId)
                .map(id -> id.equals(stored.version().versionId()))
                .orElse(true))
        .findFirst()
        .orElseThrow(() -> refusal(404));
  }

  private static String quoted(ObjectVersion version) {
    return '"' + version.etag() + '"';
  }

  private static S3Exception refusal(int status) {
    return (S3Exception) S3Exception.builder().statusCode(status).message("HTTP " + status).build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
