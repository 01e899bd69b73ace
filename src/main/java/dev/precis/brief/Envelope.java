package dev.precis.brief;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is said around a brief: where its article came from and when. The pure part knows none of
/// it.
///
/// @param id the article's id, or a JSON line's own
/// @param desk the desk it belongs to
/// @param object the object in S3, or null when the article came in a request or a JSON line
/// @param ingestedAt when it arrived, or null as above
/// @param story the id of the story it is part of, or null
public record Envelope(
    String id,
    String desk,
    @Nullable StoredObject object,
    @Nullable Instant ingestedAt,
    @Nullable String story) {

  /// One version of an S3 object.
  ///
  /// @param versionId null in a bucket without versions
  /// @param bytes its size as stored
  public record StoredObject(
      String bucket, String key, @Nullable String versionId, String etag, long bytes) {}
}
