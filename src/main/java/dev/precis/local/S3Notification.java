package dev.precis.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What S3 says of a change in a bucket.
///
/// @param event the kind of change, such as `ObjectCreated:Put`
/// @param key as the client named it, not encoded
/// @param versionId null in a bucket without versions
/// @param etag without quotation marks; null of an object that was removed
/// @param bytes the object's size, 0 of one that was removed
/// @param sequencer hexadecimal; greater for a later change of the same key; null of no change
record S3Notification(
    String event,
    String bucket,
    String key,
    @Nullable String versionId,
    @Nullable String etag,
    long bytes,
    @Nullable String sequencer,
    Instant at) {
  /// The kind that is no change at all: the object is to be read once more.
  private static final String READ_AGAIN = "ObjectCreated:Precis:Reingest";

  /// Asks for an object to be read once more, as `./precis reingest` does.
  static S3Notification readAgain(String bucket, String key, Instant at) {
    return new S3Notification(READ_AGAIN, bucket, key, null, null, 0, null, at);
  }

  /// The notification as S3 writes it, with the key encoded.
  String json() {
    var json = JsonNodeFactory.instance.objectNode();
    var event = json.putArray("Records").addObject();
    event
        .put("eventVersion", "2.1")
        .put("eventSource", "aws:s3")
        .put("awsRegion", LocalCloud.REGION.id())
        .put("eventTime", at.toString())
        .put("eventName", this.event);
    var s3 = event.putObject("s3").put("s3SchemaVersion", "1.0");
    s3.putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
    var object = s3.putObject("object");
    object.put("key", URLEncoder.encode(key, StandardCharsets.UTF_8));
    if (sequencer != null) {
      object.put("sequencer", sequencer);
    }
    if (etag != null) {
      object.put("eTag", etag).put("size", bytes);
    }
    if (versionId != null) {
      object.put("versionId", versionId);
    }
    return json.toString();
  }
}
