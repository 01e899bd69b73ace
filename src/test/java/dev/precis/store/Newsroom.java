package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A table with articles and the functions that keep its stories. Articles go by short names.
final class Newsroom {
  private static final Instant NOW = Instant.parse("2026-11-07T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Pipeline PIPELINE = new Pipeline();
  private static final Map<String, Outcome.Ready> BRIEFS = new HashMap<>();

  final TestTable table;
  final StoryReader stories;
  final BriefReader briefs;
  private final BriefWriter writer;
  private final Placements placements;
  private final StoryStates states;
  private int sequence;
  private int merged;

  Newsroom() {
    this(TestTable.withoutStream());
  }

  private Newsroom(TestTable table) {
    this.table = table;
    stories = new StoryReader(table.client(), table.name());
    briefs = new BriefReader(table.client(), table.name());
    writer = new BriefWriter(table.client(), table.name(), CLOCK);
    placements = new Placements(table.client(), table.name());
    states = new StoryStates(table.client(), table.name());
  }

  /// Another one in the same state.
  Newsroom copy() {
    var copy = new Newsroom(table.copy());
    copy.sequence = sequence;
    copy.merged = merged;
    return copy;
  }

  static ArticleId id(String name) {
    return ArticleId.of("articles", "incoming/main/" + name);
  }

  /// Stores a brief; its stories do not know of it yet.
  void store(String name, String text) {
    var ready = BRIEFS.computeIfAbsent(text, Newsroom::ready);
    var object =
        new Envelope.StoredObject("articles", "incoming/main/" + name, null, "e" + sequence, 9);
    var document =
        BriefJson.full(ready.brief(), new Envelope(id(name).value(), "main", object, NOW, null));
    writer.store(arrival(name, "e" + sequence), document, ready.brief());
  }

  void withdraw(String name) {
    writer.withdraw(arrival(name, Edition.REMOVED));
  }

  private Arrival arrival(String name, String token) {
    var sequencer = String.format(Locale.ROOT, "%016X", ++sequence);
    return new Arrival(id(name), "main", Edition.of(sequencer, token, Pipeline.VERSION), NOW);
  }

  private static Outcome.Ready ready(String text) {
    return (Outcome.Ready) PIPELINE.brief(Originals.ofText(text, Stated.NOTHING));
  }

  /// What the story function does about an article.
  void merge(String name) {
    merge(name, table.client());
  }

  /// The same, by way of another client of the table.
  void merge(String name, DynamoDbClient client) {
    var clock = Clock.fixed(NOW.plusSeconds(merged++), ZoneOffset.UTC);
    var function = new StoryWriter(client, table.name(), clock);
    function.place(id(name));
    function.settle(id(name));
  }

  /// The first half of that: no story knows of the article yet.
  void place(String name) {
    new StoryWriter(table.client(), table.name(), CLOCK).place(id(name));
  }

  /// Stores and merges.
  void arrive(String name, String text) {
    store(name, text);
    merge(name);
  }

  void leave(String name) {
    withdraw(name);
    merge(name);
  }

  /// The story that an article is in.
  Optional<StoryId> storyOf(String name) {
    return placements.read(id(name)).map(Placement::story);
  }

  ObjectNode told(String name) {
    return told(storyOf(name).orElseThrow());
  }

  ObjectNode told(StoryId id) {
    return switch (stories.find(id)) {
      case FoundStory.Told(var document) -> document;
      case FoundStory.Joined _, FoundStory.Dissolved _, FoundStory.Unknown _ ->
          throw new AssertionError("story " + id + " is not told");
    };
  }

  /// Asserts that these are the stories and that nothing in the table contradicts it.
  void assertStories(List<Set<String>> expected) {
    var open = new TreeMap<StoryId, StoryState>();
    for (var item : all("S#", Keys.STORY)) {
      var state = states.read(new StoryId(item.text("id"))).orElseThrow();
      if (state.isOpen()) {
        open.put(state.id(), state);
      } else {
        assertThat(state.members()).isEmpty();
        assertThat(item.has(Keys.LIST_PK)).isFalse();
      }
    }
    assertThat(open.values().stream().<Set<String>>map(state -> state.members().keySet()).toList())
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Newsroom::ids).toList());
    open.values().forEach(this::assertToldOnce);
    var listed = stories.list("main", 100, Optional.empty()).orElseThrow().items();
    assertThat(listed.stream().map(item -> item.path("id").asText()))
        .containsExactlyInAnyOrderElementsOf(open.keySet().stream().map(StoryId::value).toList());
    all("A#", Keys.STORY).stream()
        .map(Placement::of)
        .forEach(article -> assertInPlace(article, open));
  }

  private void assertToldOnce(StoryState state) {
    var document = told(state.id());
    assertThat(document.path("articles").findValuesAsText("id"))
        .containsExactlyElementsOf(StoryState.told(state.members()));
    var changes = stories.changes(state.id(), 0, 100, Optional.empty()).orElseThrow().items();
    assertThat(changes.stream().map(change -> change.path("version").asInt()))
        .hasSize(state.document().version())
        .isSorted();
    var come = new TreeSet<String>();
    for (var change : changes) {
      come.addAll(texts(change, "came"));
      come.removeAll(texts(change, "left"));
    }
    assertThat(come).isEqualTo(StoryState.told(state.members()));
  }

  private void assertInPlace(Placement article, Map<StoryId, StoryState> open) {
    var story = article.story();
    var in =
        open.values().stream()
            .filter(state -> state.members().containsKey(article.id().value()))
            .map(StoryState::id)
            .toList();
    assertThat(in).isEqualTo(story == null ? List.of() : List.of(story));
    if (briefs.find(article.id()) instanceof Found.Stored(var document, _)) {
      assertThat(document.path("story").textValue())
          .isEqualTo(story == null ? null : story.value());
    }
    for (var other : article.links().keySet()) {
      assertThat(placements.read(new ArticleId(other)).orElseThrow().links())
          .containsKey(article.id().value());
    }
    assertThat(postings(article))
        .isEqualTo(
            article.postings().stream()
                .map(term -> Keys.term("main", term.word()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Set<String> postings(Placement article) {
    return all("T#").stream()
        .filter(item -> item.text(Keys.SK).endsWith("#" + article.id()))
        .map(item -> item.text(Keys.PK))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Item> all(String partitions, String sortKey) {
    return all(partitions).stream().filter(item -> item.text(Keys.SK).equals(sortKey)).toList();
  }

  private List<Item> all(String partitions) {
    return table.client().scanPaginator(request -> request.tableName(table.name())).items().stream()
        .map(Item::new)
        .filter(item -> item.text(Keys.PK).startsWith(partitions))
        .toList();
  }

  private static Set<String> ids(Set<String> names) {
    return names.stream()
        .map(name -> id(name).value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> texts(JsonNode change, String field) {
    var texts = new TreeSet<String>();
    change.path(field).forEach(text -> texts.add(Objects.requireNonNull(text.textValue())));
    return texts;
  }

  /// The names of a story's articles.
  static Set<String> of(String... names) {
    return new TreeSet<>(Arrays.asList(names));
  }
}
