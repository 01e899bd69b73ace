package dev.precis.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A story as the table has it: the item `S#<id>` / `story`, and which articles are in it.
///
/// @param revision counts every write, so that no writer overlooks another; 0 of one not yet
///   written
/// @param document what it says
/// @param updated when it last said something new, or was closed
/// @param into the story it was joined to, or null
/// @param absorbed the stories that were joined to it
/// @param former the articles that left it when it was closed
/// @param members the articles that are in it, each with the day it speaks from
record StoryState(
    StoryId id,
    String desk,
    Instant created,
    int revision,
    Document document,
    Instant updated,
    Status status,
    @Nullable StoryId into,
    Set<StoryId> absorbed,
    Set<String> former,
    Map<String, String> members) {
  /// Older stories first; of two that began at once, the one with the lower id.
  static final Comparator<StoryState> BY_AGE =
      Comparator.comparing(StoryState::created).thenComparing(StoryState::id);

  /// A story of more articles is told by its newest. Bounds what an article costs that comes to it.
  static final int MOST_TOLD = 100;

  /// Whether a story is told.
  enum Status {
    OPEN,
    /// It turned out to be another one, which answers for it.
    JOINED,
    /// Fewer than two articles were left of it.
    DISSOLVED
  }

  /// What a story says. Its parts are in [StoryDocuments].
  ///
  /// @param version 1 for the first; 0 before there is one
  /// @param made what it was made of, see [StoryTeller#makings]
  /// @param key tells its parts from those of other documents
  /// @param parts how many parts it takes
  /// @param listed what a list shows of it, see [StoryListed]
  record Document(
      int version, String made, String key, int parts, Map<String, AttributeValue> listed) {
    static final Document NONE = new Document(0, "", "", 0, Map.of());

    Document {
      listed = Map.copyOf(listed);
    }
  }

  StoryState {
    absorbed = new TreeSet<>(absorbed);
    former = new TreeSet<>(former);
    members = new TreeMap<>(members);
  }

  /// A story that is about to begin.
  static StoryState begun(StoryId id, String desk, Instant now) {
    return new StoryState(
        id, desk, now, 0, Document.NONE, now, Status.OPEN, null, Set.of(), Set.of(), Map.of());
  }

  static StoryState of(Item item, Map<String, String> members) {
    var listed = new HashMap<>(item.attributes());
    listed.keySet().retainAll(StoryListed.STORED);
    return new StoryState(
        new StoryId(item.text("id")),
        item.text("desk"),
        Instant.parse(item.text("created")),
        item.number("revision"),
        new Document(
            item.number("version"),
            item.text("made"),
            item.text("key"),
            item.number("parts"),
            listed),
        Instant.parse(item.text("updatedAt")),
        Status.valueOf(item.text("state")),
        item.has("into") ? new StoryId(item.text("into")) : null,
        texts(item, "absorbed").stream().map(StoryId::new).collect(Collectors.toSet()),
        new TreeSet<>(texts(item, "former")),
        members);
  }

  /// The item of the story; its members are items of their own.
  Map<String, AttributeValue> item() {
    var item = new HashMap<>(document.listed());
    item.putAll(Keys.of(Keys.story(id), Keys.STORY));
    item.put("id", AttributeValue.fromS(id.value()));
    item.put("desk", AttributeValue.fromS(desk));
    item.put("created", AttributeValue.fromS(created.toString()));
    item.put("revision", number(revision));
    item.put("version", number(document.version()));
    item.put("made", AttributeValue.fromS(document.made()));
    item.put("key", AttributeValue.fromS(document.key()));
    item.put("parts", number(document.parts()));
    item.put("updatedAt", AttributeValue.fromS(updated.toString()));
    item.put("state", AttributeValue.fromS(status.name()));
    if (into != null) {
      item.put("into", AttributeValue.fromS(into.value()));
    }
    item.put("absorbed", texts(absorbed.stream().map(StoryId::value).toList()));
    item.put("former", texts(former));
    return item;
  }

  private static AttributeValue number(int value) {
    return AttributeValue.fromN(Integer.toString(value));
  }

  private static AttributeValue texts(Collection<String> texts) {
    return AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList());
  }

  private static List<String> texts(Item item, String name) {
    return item.value(name).l().stream().map(value -> Objects.requireNonNull(value.s())).toList();
  }

  boolean isOpen() {
    return status == Status.OPEN;
  }

  /// The story once it says something new, or the same out of other articles.
  StoryState saying(Document next, Instant since) {
    return new StoryState(
        id,
        desk,
        created,
        revision + 1,
        next,
        since,
        Status.OPEN,
        null,
        absorbed,
        Set.of(),
        members);
  }

  /// The story once it is closed; another one may answer for it.
  StoryState closed(@Nullable StoryId answering, Instant now) {
    return new StoryState(
        id,
        desk,
        created,
        revision + 1,
        new Document(document.version(), "", "", 0, Map.of()),
        now,
        answering == null ? Status.DISSOLVED : Status.JOINED,
        answering,
        absorbed,
        withMembers(),
        Map.of());
  }

  /// The story between two steps: some of its articles have come or gone, and what it says waits
  /// for the others.
  StoryState underWay() {
    return new StoryState(
        id,
        desk,
        created,
        revision + 1,
        document,
        updated,
        status,
        into,
        absorbed,
        withMembers(),
        members);
  }

  StoryState absorbing(Collection<StoryId> others) {
    var all = new TreeSet<>(absorbed);
    all.addAll(others);
    return new StoryState(
        id, desk, created, revision, document, updated, status, into, all, former, members);
  }

  private Set<String> withMembers() {
    var all = new TreeSet<>(former);
    all.addAll(members.keySet());
    return all;
  }

  /// Those of some articles that a story of them is told by: the newest, at most [#MOST_TOLD].
  ///
  /// @param days the articles, each with its day
  static Set<String> told(Map<String, String> days) {
    var newest = new ArrayList<>(days.entrySet());
    newest.sort(
        Map.Entry.<String, String>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    var told = new TreeSet<String>();
    newest.stream().limit(MOST_TOLD).forEach(entry -> told.add(entry.getKey()));
    return told;
  }
}
