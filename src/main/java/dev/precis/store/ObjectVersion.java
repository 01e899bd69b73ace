package dev.precis.store;

import org.jspecify.annotations.Nullable;

/// One version of an object, as an event or S3 itself names it.
///
/// @param key decoded
/// @param versionId null in a bucket without versions
/// @param etag without quotation marks; null where the event had none
/// @param bytes its size, or [#UNKNOWN_SIZE]
public record ObjectVersion(
    String bucket, String key, @Nullable String versionId, @Nullable String etag, long bytes) {
  /// Stands where the event does not tell the size.
  public static final long UNKNOWN_SIZE = -1;

  /// What tells this version from the others of its key: the version id, else the ETag.
  public String token() {
    if (versionId != null) {
      return versionId;
    }
    return etag == null ? "" : etag;
  }
}
