package dev.precis.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.Brief;
import dev.precis.story.Report;
import dev.precis.story.ReportJson;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Writes what is known of an article: its brief, that it failed, or that it was withdrawn.
///
/// Events repeat and come out of order. A write is one transaction (head, version, outbox entry) on
/// the condition that the head still is the one this edition was found to replace; when another
/// writer was faster, the refused write brings its head back and the decision is made again. Parts
/// are written before and are of this edition alone, so whoever reads a head finds its parts.
public final class BriefWriter {
  /// How long a superseded version can still be read.
  public static final Duration SUPERSEDED_KEPT = Duration.ofDays(30);

  private static final Duration OUTBOX_KEPT = Duration.ofDays(7);

  /// Enough of a report's hash to tell the reports of one edition apart.
  private static final int REPORT_CHARACTERS = 8;

  private final DynamoDbClient client;
  private final String table;
  private final Clock clock;
  private final Parts parts;
  private final Transactions transactions;
  private final Desks desks;

  /// Writes to `table`; `clock` dates expiries only.
  public BriefWriter(DynamoDbClient client, String table, Clock clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
    this.parts = new Parts(client, table);
    this.transactions = new Transactions(client);
    this.desks = new Desks(client, table);
  }

  /// What a write of `edition` would come to if it were made now. Saves reading and briefing an
  /// article for nothing; only the write decides.
  public Written foresee(ArticleId id, Edition edition) {
    return head(id).map(head -> verdict(edition, head)).orElse(Written.STORED);
  }

  /// The version of the object that the stored brief was made of: its version id, else its ETag.
  public Optional<String> storedObject(ArticleId id) {
    return head(id).filter(head -> !head.isWithdrawn()).map(head -> head.edition().token());
  }

  /// The sequencer under which an article's brief is stored; nothing when there is none or it was
  /// withdrawn.
  public Optional<String> storedSequencer(ArticleId id) {
    return head(id).filter(head -> !head.isWithdrawn()).map(head -> head.edition().sequencer());
  }

  /// Stores the full document of a brief, or of an article that failed.
  ///
  /// @param brief what the document says; null when the article failed
  public Written store(Arrival arrival, ObjectNode document, @Nullable Brief brief) {
    return store(arrival, document, brief, false);
  }

  /// As [#store], but a brief of the same edition is replaced too: for an article that failed, or
  /// that somebody wants read again.
  public Written storeAgain(Arrival arrival, ObjectNode document, @Nullable Brief brief) {
    return store(arrival, document, brief, true);
  }

  private Written store(
      Arrival arrival, ObjectNode document, @Nullable Brief brief, boolean again) {
    desks.add(arrival.desk());
    var shown = Attributes.of(HeadFields.of(document));
    var packed = Packed.json(document);
    var report = brief == null ? null : ReportJson.write(Report.of(arrival.id().value(), brief));
    var counts = writeParts(arrival, packed, brief, report);
    var version = new HashMap<>(Keys.of(Keys.article(arrival.id()), versionOf(arrival.edition())));
    version.putAll(editionAndParts(arrival.edition(), counts));
    if (counts.brief() == 0) {
      version.put(Keys.PACKED, bytes(packed));
    }
    for (var name : List.of("status", "ingestedAt", "original")) {
      version.put(name, Attributes.of(document.path(name)));
    }
    var head = new HashMap<>(shown);
    head.putAll(Keys.head(arrival.id()));
    head.putAll(editionAndParts(arrival.edition(), counts));
    head.putAll(Listed.attributes(arrival.id(), arrival.desk(), arrival.at(), document));
    if (report != null) {
      var hash = ArticleId.ofContent(report).value().substring(0, REPORT_CHARACTERS);
      head.put(Keys.REPORT, AttributeValue.fromS(hash));
    }
    var written = write(arrival, head, List.of(put(version)), change(document), again);
    if (written == Written.LATE) {
      dropParts(arrival, version, counts);
    }
    return written;
  }

  /// Withdraws an article: what was stored of it is deleted, and a late event does not bring it
  /// back. Safe to repeat; a repetition finishes what was interrupted.
  public Written withdraw(Arrival arrival) {
    var head = new HashMap<>(Keys.head(arrival.id()));
    head.putAll(editionAndParts(arrival.edition(), PartCounts.NONE));
    head.put("status", AttributeValue.fromS(Head.WITHDRAWN));
    head.put("id", AttributeValue.fromS(arrival.id().value()));
    head.put("desk", AttributeValue.fromS(arrival.desk()));
    head.put("at", AttributeValue.fromS(arrival.at().toString()));
    var written = write(arrival, head, List.of(), Head.WITHDRAWN, false);
    if (written != Written.LATE) {
      deleteWhatItReplaces(arrival);
    }
    return written;
  }

  private PartCounts writeParts(
      Arrival arrival, byte[] packed, @Nullable Brief brief, @Nullable String report) {
    var article = brief == null ? null : brief.article();
    int text =
        article == null ? 0 : write(arrival, Parts.Kind.TEXT, Parts.ofText(article.source()));
    int layout =
        article == null
            ? 0
            : write(arrival, Parts.Kind.LAYOUT, Packed.json(SourceLayout.of(article)));
    int whole = packed.length <= Parts.MAX_BYTES ? 0 : write(arrival, Parts.Kind.BRIEF, packed);
    int reports = report == null ? 0 : write(arrival, Parts.Kind.REPORT, Packed.utf8(report));
    int units = article == null ? 0 : article.source().length();
    return new PartCounts(text, layout, whole, reports, units);
  }

  private int write(Arrival arrival, Parts.Kind kind, byte[] packed) {
    return write(arrival, kind, Parts.ofBytes(packed));
  }

  private int write(Arrival arrival, Parts.Kind kind, List<byte[]> chunks) {
    parts.write(arrival.id(), arrival.edition(), kind, chunks);
    return chunks.size();
  }

  private Written write(
      Arrival arrival,
      Map<String, AttributeValue> head,
      List<TransactWriteItem> beside,
      String change,
      boolean again) {
    var present = head(arrival.id());
    while (present.isEmpty() || mayReplace(arrival.edition(), present.get().edition(), again)) {
      var items = new ArrayList<TransactWriteItem>();
      items.add(putHead(head, present));
      items.addAll(beside);
      items.add(put(outboxEntry(arrival, change)));
      switch (transactions.write(items)) {
        case Transactions.Done() -> {
          present.ifPresent(superseded -> expire(arrival, superseded));
          return Written.STORED;
        }
        case Transactions.Refused(var found) -> present = found.map(Item::new).map(Head::new);
      }
    }
    return verdict(arrival.edition(), present.get());
  }

  private static boolean mayReplace(Edition edition, Edition present, boolean again) {
    return edition.replaces(present) || (again && edition.v().equals(present.v()));
  }

  private static Written verdict(Edition edition, Head present) {
    if (edition.replaces(present.edition())) {
      return Written.STORED;
    }
    return edition.isLateAfter(present.edition()) ? Written.LATE : Written.REPEATED;
  }

  private Optional<Head> head(ArticleId id) {
    var answer =
        client.getItem(request -> request.tableName(table).key(Keys.head(id)).consistentRead(true));
    return answer.hasItem() ? Optional.of(new Head(new Item(answer.item()))) : Optional.empty();
  }

  /// A brief keeps its article in its story until the new report says otherwise. One that failed or
  /// was withdrawn has none.
  private TransactWriteItem putHead(Map<String, AttributeValue> head, Optional<Head> present) {
    var item = new HashMap<>(head);
    var put = Put.builder().tableName(table);
    put.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    if (present.isEmpty()) {
      put.conditionExpression("attribute_not_exists(PK)");
    } else {
      var replaced = AttributeValue.fromS(present.get().edition().toString());
      var story = present.get().story().map(AttributeValue::fromS);
      if (story.isPresent() && head.containsKey(Keys.REPORT) && !present.get().isWithdrawn()) {
        item.put(Keys.STORY, story.get());
      }
      // A story that it came into a moment ago must not be lost.
      put.conditionExpression(
              story.isPresent()
                  ? "edition = :replaced AND story = :story"
                  : "edition = :replaced AND NOT attribute_type(story, :story)")
          .expressionAttributeValues(
              Map.of(
                  ":replaced",
                  replaced,
                  ":story",
                  story.orElseGet(() -> AttributeValue.fromS("S"))));
    }
    return TransactWriteItem.builder().put(put.item(item).build()).build();
  }

  private TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(Put.builder().tableName(table).item(item).build())
        .build();
  }

  private Map<String, AttributeValue> outboxEntry(Arrival arrival, String change) {
    var order = Keys.listingOrder(arrival.at(), arrival.id()) + "#" + arrival.edition();
    var entry = new HashMap<>(Keys.of(Keys.outbox(arrival.desk()), order));
    entry.put("articleId", AttributeValue.fromS(arrival.id().value()));
    entry.put("desk", AttributeValue.fromS(arrival.desk()));
    entry.put("v", AttributeValue.fromS(arrival.edition().v()));
    entry.put("change", AttributeValue.fromS(change));
    entry.put(Keys.EXPIRES, AttributeValue.fromN(Long.toString(secondsFromNow(OUTBOX_KEPT))));
    return entry;
  }

  private static String change(ObjectNode document) {
    return document.path("status").asText().equals("failed") ? "failed" : "stored";
  }

  private void expire(Arrival arrival, Head superseded) {
    var old = superseded.edition();
    if (old.equals(arrival.edition())) {
      return;
    }
    long at = secondsFromNow(SUPERSEDED_KEPT);
    parts.expire(arrival.id(), old, superseded.parts(), at);
    if (!old.v().equals(arrival.edition().v())) {
      parts.expire(Keys.of(Keys.article(arrival.id()), versionOf(old)), at);
    }
  }

  private void deleteWhatItReplaces(Arrival withdrawal) {
    var pages =
        client.queryPaginator(request ->
            request
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("PK = :article")
                .expressionAttributeValues(
                    Map.of(":article", AttributeValue.fromS(Keys.article(withdrawal.id()))))
                .projectionExpression("PK, SK"));
    var leftovers =
        pages.items().stream()
            .filter(item -> isReplaced(new Item(item).text(Keys.SK), withdrawal.edition()))
            .toList();
    parts.delete(leftovers);
  }

  /// A newer writer's parts may be there before its head is.
  private static boolean isReplaced(String sortKey, Edition withdrawal) {
    return Keys.editionIn(sortKey).filter(withdrawal::replaces).isPresent();
  }

  /// The parts of a version that was stored before are still read; having been written anew, they
  /// would never expire.
  private void dropParts(Arrival late, Map<String, AttributeValue> version, PartCounts counts) {
    if (exists(version)) {
      parts.expire(late.id(), late.edition(), counts, secondsFromNow(SUPERSEDED_KEPT));
    } else {
      parts.delete(late.id(), late.edition(), counts);
    }
  }

  private boolean exists(Map<String, AttributeValue> item) {
    var key = new Item(item).key();
    return client
        .getItem(request -> request.tableName(table).key(key).consistentRead(true))
        .hasItem();
  }

  private static String versionOf(Edition edition) {
    return Keys.VERSION_PREFIX + edition.v();
  }

  private static Map<String, AttributeValue> editionAndParts(Edition edition, PartCounts counts) {
    return Map.of(
        Keys.EDITION, AttributeValue.fromS(edition.toString()), Keys.PARTS, counts.attribute());
  }

  private static AttributeValue bytes(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
  }

  private long secondsFromNow(Duration kept) {
    return clock.instant().plus(kept).getEpochSecond();
  }
}
