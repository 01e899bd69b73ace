package dev.precis.story;

import dev.precis.facts.EntityType;
import dev.precis.facts.Joinable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Uses that are taken for one name of the story; grows while joining.
final class NameCluster {
  private final List<NameUse> uses = new ArrayList<>();
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> evidence = new TreeSet<>();
  private final Joinable<NameCluster> joinable = new Joinable<>(this);

  NameCluster(NameUse use) {
    uses.add(use);
    articles.add(use.article());
  }

  void add(NameUse use) {
    root().uses.add(use);
    root().articles.add(use.article());
  }

  /// The cluster that this one has become a part of, or itself.
  NameCluster root() {
    return joinable.root();
  }

  /// Makes the roots of the two one.
  void join(NameCluster other, @Nullable String why) {
    var into = root();
    var from = other.root();
    if (from.joinable.joinTo(into.joinable)) {
      into.uses.addAll(from.uses);
      into.articles.addAll(from.articles);
      into.evidence.addAll(from.evidence);
      if (why != null) {
        into.evidence.add(why);
      }
    }
  }

  void joinedBy(String why) {
    root().evidence.add(why);
  }

  /// Whether an article uses both. It kept them apart, so they are two.
  boolean meets(NameCluster other) {
    return root().articles.stream().anyMatch(other.root().articles::contains);
  }

  boolean isIn(String article) {
    return root().articles.contains(article);
  }

  /// Whether more than one article or one form speaks for it: what a finder took for a name once
  /// may be none.
  boolean isSure() {
    return root().articles.size() > 1
        || root().uses.stream().anyMatch(use -> !use.entity().variants().isEmpty());
  }

  List<NameUse> uses() {
    return root().uses;
  }

  Set<String> evidence() {
    return root().evidence;
  }

  /// What most mentions take it for, weighed by how sure each article is; null when none tells.
  @Nullable EntityType type() {
    Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    for (var use : uses()) {
      var type = use.entity().type();
      if (type != null) {
        votes.merge(type, use.entity().confidence() * use.entity().mentions().size(), Double::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
