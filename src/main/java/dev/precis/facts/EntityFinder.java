package dev.precis.facts;

import dev.precis.clean.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds who and what an article names, and joins the mentions of each.
final class EntityFinder {
  private final Mentions mentions = new Mentions(new NameFinder());

  /// The entities in order of first mention.
  List<Entity> find(Article article) {
    var people = new ArrayList<Mention>();
    var others = new ArrayList<Mention>();
    for (var mention : mentions.in(article)) {
      (mention.type() == EntityType.PERSON ? people : others).add(mention);
    }
    var clusters = new ArrayList<>(PersonJoiner.join(people));
    clusters.addAll(OrganisationJoiner.join(others));
    clusters.sort(Comparator.comparingInt(Cluster::start));
    var entities = new ArrayList<Entity>();
    for (var cluster : clusters) {
      entities.add(entity("e" + (entities.size() + 1), cluster, article.source()));
    }
    return entities;
  }

  private static Entity entity(String id, Cluster cluster, String source) {
    var name = cluster.name();
    return new Entity(
        id,
        cluster.type(),
        name,
        cluster.forms().keySet().stream().filter(form -> !form.equals(name)).toList(),
        cluster.type() == EntityType.PERSON ? Roles.of(cluster, source).orElse(null) : null,
        cluster.mentions().stream().map(Mention::span).toList(),
        cluster.confidence());
  }
}
