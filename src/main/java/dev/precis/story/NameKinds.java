package dev.precis.story;

import dev.precis.facts.Entity;
import dev.precis.facts.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether a name is a person's. The same words of a full name are one name's: where one article
/// takes them for a person and another for a movement, the surer ones decide. A single word may
/// well be a person in one article and a place in another.
final class NameKinds {
  private final Map<String, Double> balance = new HashMap<>();

  NameKinds(List<Report> reports) {
    for (var report : reports) {
      for (var entity : report.facts().entities()) {
        if (entity.type() != null) {
          double weight = Math.rint(1000 * entity.confidence()) * entity.mentions().size();
          balance.merge(
              key(entity), entity.type() == EntityType.PERSON ? weight : -weight, Double::sum);
        }
      }
    }
  }

  boolean isPerson(Entity entity) {
    var key = key(entity);
    return key.indexOf(' ') < 0
        ? entity.type() == EntityType.PERSON
        : balance.getOrDefault(key, 0.0) > 0;
  }

  private static String key(Entity entity) {
    return String.join(" ", KnownNames.parts(entity.name()));
  }
}
