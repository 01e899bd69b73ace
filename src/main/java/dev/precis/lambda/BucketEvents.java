package dev.precis.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.lambda.ObjectEvent.Change;
import dev.precis.store.ObjectVersion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the bucket's events as S3 notifies of them and as EventBridge does. Unknown fields and
/// kinds are passed over: S3's event version grows within 2.x.
final class BucketEvents {
  private BucketEvents() {}

  /// The events that concern an article; empty for a test event and for anything unknown.
  static List<ObjectEvent> in(JsonNode event) {
    if (event.path("source").asText().equals("aws.s3")) {
      return ofEventBridge(event).stream().toList();
    }
    var events = new ArrayList<ObjectEvent>();
    for (var entry : event.path("Records")) {
      ofNotification(entry).ifPresent(events::add);
    }
    return events;
  }

  private static Optional<ObjectEvent> ofNotification(JsonNode entry) {
    var object = entry.at("/s3/object");
    var versionId = text(object, "versionId");
    var change = changeNamed(entry.path("eventName").asText(), versionId);
    var bucket = text(entry.at("/s3/bucket"), "name");
    var key = text(object, "key");
    if (change.isEmpty() || bucket == null || key == null) {
      return Optional.empty();
    }
    var version =
        new ObjectVersion(bucket, decoded(key), versionId, text(object, "eTag"), size(object));
    return Optional.of(
        new ObjectEvent(
            change.get(), version, text(object, "sequencer"), instant(entry, "eventTime")));
  }

  private static Optional<Change> changeNamed(String name, @Nullable String versionId) {
    var plain = name.startsWith("s3:") ? name.substring(3) : name;
    if (plain.equals("ObjectCreated:Precis:Reingest")) {
      return Optional.of(Change.READ_AGAIN);
    }
    if (plain.startsWith("ObjectCreated:")) {
      return Optional.of(Change.CREATED);
    }
    if (plain.startsWith("ObjectRemoved:")) {
      return Optional.of(versionId == null ? Change.REMOVED : Change.PERHAPS_REMOVED);
    }
    return plain.startsWith("LifecycleExpiration:")
        ? Optional.of(Change.PERHAPS_REMOVED)
        : Optional.empty();
  }

  private static Optional<ObjectEvent> ofEventBridge(JsonNode event) {
    var detail = event.path("detail");
    var object = detail.path("object");
    var versionId = text(object, "version-id");
    var bucket = text(detail.path("bucket"), "name");
    var key = text(object, "key");
    var change =
        switch (event.path("detail-type").asText()) {
          case "Object Created" -> Change.CREATED;
          case "Object Deleted" ->
              versionId == null && !detail.path("reason").asText().startsWith("Lifecycle")
                  ? Change.REMOVED
                  : Change.PERHAPS_REMOVED;
          default -> null;
        };
    if (change == null || bucket == null || key == null) {
      return Optional.empty();
    }
    // EventBridge does not encode keys.
    var version = new ObjectVersion(bucket, key, versionId, text(object, "etag"), size(object));
    return Optional.of(
        new ObjectEvent(change, version, text(object, "sequencer"), instant(event, "time")));
  }

  /// S3 encodes keys as forms do: `+` for a space. A key that is not encoded at all is taken as it
  /// stands.
  private static String decoded(String key) {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return key;
    }
  }

  private static long size(JsonNode object) {
    return object.path("size").asLong(ObjectVersion.UNKNOWN_SIZE);
  }

  private static @Nullable String text(JsonNode node, String field) {
    var value = node.path(field).asText("");
    return value.isEmpty() || value.equals("null") ? null : value;
  }

  private static @Nullable Instant instant(JsonNode node, String field) {
    try {
      return Instant.parse(node.path(field).asText());
    } catch (DateTimeException unsaid) {
      return null;
    }
  }
}
