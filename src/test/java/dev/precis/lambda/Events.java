package dev.precis.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.store.ArticleId;
import dev.precis.store.ObjectVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Events as AWS writes them.
final class Events {
  static final String TIME = "2026-11-07T06:00:00.000Z";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Events() {}

  /// An object came into a bucket without versions.
  static ObjectNode created(ObjectVersion version, String sequencer) {
    var event = notification("ObjectCreated:Put", version.key());
    object(event).put("eTag", version.etag()).put("size", version.bytes());
    object(event).put("sequencer", sequencer);
    return event;
  }

  /// An object came into a bucket with versions.
  static ObjectNode createdVersion(ObjectVersion version, String sequencer) {
    var event = created(version, sequencer);
    object(event).put("versionId", version.versionId());
    return event;
  }

  /// An object was deleted from a bucket without versions.
  static ObjectNode removed(String key, String sequencer) {
    var event = notification("ObjectRemoved:Delete", key);
    object(event).put("sequencer", sequencer);
    return event;
  }

  /// A notification with a key and nothing else of the object.
  static ObjectNode notification(String name, String key) {
    var event = JSON.objectNode();
    var entry =
        event
            .putArray("Records")
            .addObject()
            .put("eventSource", "aws:s3")
            .put("eventName", name)
            .put("eventTime", TIME);
    var s3 = entry.putObject("s3");
    s3.putObject("bucket").put("name", FakeBucket.NAME);
    s3.putObject("object").put("key", URLEncoder.encode(key, StandardCharsets.UTF_8));
    return event;
  }

  /// The object of a notification's only entry.
  static ObjectNode object(ObjectNode event) {
    return (ObjectNode) event.at("/Records/0/s3/object");
  }

  /// EventBridge tells of an object that came; it does not encode keys.
  static ObjectNode eventBridge(ObjectVersion version, String sequencer) {
    var event = JSON.objectNode().put("source", "aws.s3").put("time", TIME);
    var detail = event.put("detail-type", "Object Created").putObject("detail");
    detail.putObject("bucket").put("name", FakeBucket.NAME);
    detail
        .putObject("object")
        .put("key", version.key())
        .put("size", version.bytes())
        .put("etag", version.etag())
        .put("sequencer", sequencer);
    return event;
  }

  /// A batch of messages `m0`, `m1` and so on with these bodies.
  static ObjectNode batch(List<String> bodies) {
    var event = JSON.objectNode();
    var messages = event.putArray("Records");
    for (var body : bodies) {
      messages
          .addObject()
          .put("messageId", "m" + messages.size())
          .put("eventSource", "aws:sqs")
          .put("body", body);
    }
    return event;
  }

  /// The table's stream tells of an outbox entry of each article, with sequence numbers from 1.
  static ObjectNode outbox(List<ArticleId> articles) {
    var event = JSON.objectNode();
    var entries = event.putArray("Records");
    for (var article : articles) {
      var change =
          entries
              .addObject()
              .put("eventName", "INSERT")
              .put("eventSource", "aws:dynamodb")
              .putObject("dynamodb")
              .put("SequenceNumber", Integer.toString(entries.size()));
      change.putObject("Keys").putObject("PK").put("S", "O#main");
      change.putObject("NewImage").putObject("articleId").put("S", article.value());
    }
    return event;
  }

  /// Asks for articles to be merged once more.
  static ObjectNode remerge(String what, String which) {
    var event = JSON.objectNode();
    event.putObject("remerge").put(what, which);
    return event;
  }
}
