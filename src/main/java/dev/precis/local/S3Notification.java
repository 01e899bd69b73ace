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
/// @param sequencer hexadecimal; greater for a later change of the same key
record S3Notification(
    String event,
    String bucket,
    String key,
    @Nullable String versionId,
    @Nullable String etag,
    long bytes,
    String sequencer,
    Instant at) {

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
    object.put("key", URLEncoder.encode(key, StandardCharsets.UTF_8)).put("sequencer", sequencer);
    if (etag != null) {
      object.put("eTag", etag).put("size", bytes);
    }
    if (versionId != null) {
      object.put("versionId", versionId);
    }
    return json.toString();
  }
}
