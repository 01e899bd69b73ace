package dev.precis.store;

import dev.precis.story.StoryJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// Writes a step as one transaction, on the condition that no story and no article it concerns has
/// changed since it was read.
final class StoryCommit {
  private final Transactions transactions;
  private final StoryDocuments documents;
  private final String table;

  StoryCommit(DynamoDbClient client, String table) {
    this.transactions = new Transactions(client);
    this.documents = new StoryDocuments(client, table);
    this.table = table;
  }

  /// Whether the step was written; if not, something has changed.
  ///
  /// @param versions what the complete ones among the step's stories say
  boolean write(StoryStep step, Map<StoryId, StoryTeller.Version> versions, Instant now) {
    var items = new ArrayList<TransactWriteItem>();
    step.moves().forEach(move -> items.addAll(move(move, now)));
    var replaced = new ArrayList<StoryState>();
    for (var next : step.stories()) {
      var version = versions.get(next.before().id());
      var after = after(next, version, now);
      items.add(put(next.before().revision(), after));
      if (version != null && after.document().version() > next.before().document().version()) {
        items.add(logged(after, version, now));
      }
      if (!after.document().key().equals(next.before().document().key())) {
        replaced.add(next.before());
      }
    }
    return switch (transactions.write(items)) {
      case Transactions.Done() -> {
        replaced.forEach(documents::delete);
        yield true;
      }
      case Transactions.Refused _ -> false;
    };
  }

  private StoryState after(
      StoryStep.Next next, StoryTeller.@Nullable Version version, Instant now) {
    var before = next.before().absorbing(next.absorbs());
    if (version != null) {
      return told(before, version, now);
    }
    return next.isToBeClosed() ? before.closed(next.into(), now) : before.underWay();
  }

  /// The version that follows, or the one there is when nothing in it would be new.
  private StoryState told(StoryState before, StoryTeller.Version version, Instant now) {
    var was = before.document();
    if (!version.isNew()) {
      return before.saying(
          new StoryState.Document(
              was.version(), version.made(), was.key(), was.parts(), was.listed()),
          before.updated());
    }
    int number = was.version() + 1;
    var envelope = new StoryJson.Envelope(before.id().value(), before.desk(), number, null);
    var said = StoryJson.write(version.story(), envelope, List.of());
    var key = number + "#" + version.made();
    int parts = documents.write(before.id(), key, said);
    var listed = StoryListed.attributes(before, said, now);
    return before.saying(new StoryState.Document(number, version.made(), key, parts, listed), now);
  }

  private TransactWriteItem logged(StoryState after, StoryTeller.Version version, Instant now) {
    int number = after.document().version();
    var entry = new HashMap<>(Keys.of(Keys.story(after.id()), Keys.change(number)));
    var logged = new StoryJson.Logged(number, now.toString(), version.change());
    entry.put(
        Keys.PACKED,
        AttributeValue.fromB(SdkBytes.fromByteArray(Packed.json(StoryJson.write(logged)))));
    return TransactWriteItem.builder()
        .put(Put.builder().tableName(table).item(entry).build())
        .build();
  }

  private TransactWriteItem put(int seen, StoryState after) {
    var put = Put.builder().tableName(table).item(after.item());
    if (seen == 0) {
      put.conditionExpression("attribute_not_exists(PK)");
    } else {
      put.conditionExpression("revision = :seen")
          .expressionAttributeValues(Map.of(":seen", AttributeValue.fromN(Integer.toString(seen))));
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private List<TransactWriteItem> move(StoryStep.Move move, Instant now) {
    var article = move.article();
    var from = article.story();
    var to = move.to();
    var items = new ArrayList<TransactWriteItem>();
    if (from != null) {
      var delete = Delete.builder().tableName(table).key(member(from, article));
      items.add(TransactWriteItem.builder().delete(delete.build()).build());
    }
    if (to != null) {
      var member = new HashMap<>(member(to, article));
      member.put("day", AttributeValue.fromS(article.day().toString()));
      member.put("since", AttributeValue.fromS(now.toString()));
      var put = Put.builder().tableName(table).item(member);
      items.add(TransactWriteItem.builder().put(put.build()).build());
    }
    items.add(placement(move));
    // One that failed or was withdrawn shows no story.
    if (!article.isGone()) {
      var shown = to == null ? AttributeValue.fromNul(true) : AttributeValue.fromS(to.value());
      items.add(
          update(
              Keys.head(article.id()),
              "SET story = :story",
              "attribute_exists(PK)",
              Map.of(":story", shown)));
    }
    return items;
  }

  private TransactWriteItem placement(StoryStep.Move move) {
    var article = move.article();
    var from = article.story();
    var to = move.to();
    var values = new HashMap<String, AttributeValue>();
    values.put(":stamp", AttributeValue.fromS(article.stamp().toString()));
    var condition = "stamp = :stamp AND attribute_not_exists(story)";
    if (from != null) {
      condition = "stamp = :stamp AND story = :from";
      values.put(":from", AttributeValue.fromS(from.value()));
    }
    var change = "REMOVE story";
    if (to != null) {
      change = "SET story = :to";
      values.put(":to", AttributeValue.fromS(to.value()));
    }
    if (move.founds()) {
      change += " ADD founded :one";
      values.put(":one", AttributeValue.fromN("1"));
    }
    return update(Keys.placement(article.id()), change, condition, values);
  }

  private static Map<String, AttributeValue> member(StoryId story, Placement article) {
    return Keys.of(Keys.story(story), Keys.MEMBER_PREFIX + article.id());
  }

  private TransactWriteItem update(
      Map<String, AttributeValue> key,
      String change,
      String condition,
      Map<String, AttributeValue> values) {
    var update =
        Update.builder()
            .tableName(table)
            .key(key)
            .updateExpression(change)
            .conditionExpression(condition)
            .expressionAttributeValues(values);
    return TransactWriteItem.builder().update(update.build()).build();
  }
}
