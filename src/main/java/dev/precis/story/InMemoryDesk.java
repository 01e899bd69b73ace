package dev.precis.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A desk without a store: for whoever has all articles at hand, and for tests. Not thread-safe.
public final class InMemoryDesk implements Desk {
  private final Linking linking;
  private final Grouping grouping;
  private final Map<String, Digest> digests = new TreeMap<>();
  private final Map<String, Map<String, Integer>> postings = new TreeMap<>();
  private final Map<String, Map<String, Link>> links = new TreeMap<>();

  /// An empty desk with the shipped thresholds.
  public InMemoryDesk() {
    this(Thresholds.SHIPPED);
  }

  /// An empty desk with other thresholds, as fitting them needs.
  public InMemoryDesk(Thresholds thresholds) {
    linking = new Linking(thresholds);
    grouping = new Grouping(thresholds);
  }

  /// Takes in an article, or a new version of it.
  public void add(Digest article) {
    remove(article.id());
    digests.put(article.id(), article);
    for (var term : article.postings()) {
      postings.computeIfAbsent(term.word(), _ -> new TreeMap<>()).put(article.id(), term.weight());
    }
    for (var link : linking.links(article, this)) {
      linksOf(article.id()).put(link.id(), link);
      linksOf(link.id()).put(article.id(), new Link(article.id(), link.similarity()));
    }
  }

  /// Forgets an article; nothing happens when it is not here.
  public void remove(String id) {
    var gone = digests.remove(id);
    if (gone != null) {
      gone.postings().forEach(term -> Objects.requireNonNull(postings.get(term.word())).remove(id));
      links(id).forEach(link -> linksOf(link.id()).remove(id));
      links.remove(id);
    }
  }

  /// The groups of articles around one article, as a store would form them when it arrives.
  public List<List<String>> groupsAround(String id) {
    return grouping.groups(Neighbourhood.around(id, this));
  }

  /// All groups of articles, ids sorted within a group and groups by their first id.
  public List<List<String>> groups() {
    Set<String> seen = new HashSet<>();
    return digests.keySet().stream()
        .filter(id -> !seen.contains(id))
        .flatMap(id -> {
          var component = component(id);
          component.forEach(digest -> seen.add(digest.id()));
          return grouping.groups(component).stream();
        })
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private List<Digest> component(String id) {
    Set<String> reached = new HashSet<>(Set.of(id));
    var open = List.of(id);
    while (!open.isEmpty()) {
      open =
          open.stream()
              .flatMap(next -> links(next).stream())
              .map(Link::id)
              .filter(reached::add)
              .toList();
    }
    return digests(reached);
  }

  @Override
  public List<Posted> posted(String term, @Nullable LocalDate day, int most) {
    Stream<Map.Entry<String, Integer>> entries =
        postings.getOrDefault(term, Map.of()).entrySet().stream();
    if (day != null) {
      entries = entries.sorted(Comparator.comparingLong(entry -> daysFrom(day, entry.getKey())));
    }
    return entries.limit(most).map(entry -> new Posted(entry.getKey(), entry.getValue())).toList();
  }

  private long daysFrom(LocalDate day, String id) {
    var other = Objects.requireNonNull(digests.get(id)).day();
    return other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, other));
  }

  @Override
  public List<Digest> digests(Collection<String> ids) {
    return ids.stream().sorted().map(digests::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<Link> links(String id) {
    return List.copyOf(links.getOrDefault(id, Map.of()).values());
  }

  private Map<String, Link> linksOf(String id) {
    return links.computeIfAbsent(id, _ -> new TreeMap<>());
  }
}
