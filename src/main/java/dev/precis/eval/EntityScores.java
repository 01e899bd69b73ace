package dev.precis.eval;

import dev.precis.facts.Entity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts entities found against gold, one for one: an entity is found when one of its forms is a
/// form of gold's. A second entity for the same one of gold is an error, and so is every other that
/// gold does not name; what gold calls optional is neither gained nor lost.
final class EntityScores {
  private final PrecisionRecall typed = new PrecisionRecall();
  private final PrecisionRecall untyped = new PrecisionRecall();
  private int wrongJoins;

  /// Counts the entities of one text and tells `out` what is wrong with them.
  void add(List<GoldEntity> gold, List<Entity> found, Appendable out) throws IOException {
    var matched = match(gold, found);
    var goldNames = new HashSet<String>();
    for (var entity : gold) {
      if (!entity.optional()) {
        goldNames.add(entity.name());
        if (!matched.containsValue(entity)) {
          out.append("  missed entity: %s%n".formatted(entity.name()));
        }
      }
    }
    var names = new HashSet<String>();
    var typedNames = new HashSet<String>();
    for (var entity : found) {
      var match = matched.get(entity);
      boolean optional = gold.stream().anyMatch(one -> one.optional() && one.isNamedBy(entity));
      if (match != null && !match.optional()) {
        names.add(match.name());
        typedNames.add(
            match.type() == entity.type() ? match.name() : "wrong type: " + match.name());
        if (match.type() != entity.type()) {
          out.append("  entity %s is a %s%n".formatted(entity.name(), entity.type()));
        }
      } else if (!optional) {
        names.add("extra: " + entity.id());
        typedNames.add("extra: " + entity.id());
        out.append("  extra entity: %s %s%n".formatted(entity.type(), entity.name()));
      }
      countJoins(gold, entity, out);
    }
    untyped.add(goldNames, names);
    typed.add(goldNames, typedNames);
  }

  /// Gives each of gold the entity with the most mentions among those that share a form with it.
  private static Map<Entity, GoldEntity> match(List<GoldEntity> gold, List<Entity> found) {
    var byMentions = new ArrayList<>(found);
    byMentions.sort(Comparator.comparingInt(entity -> -entity.mentions().size()));
    var matched = new HashMap<Entity, GoldEntity>();
    for (var one : gold) {
      byMentions.stream()
          .filter(entity -> !matched.containsKey(entity) && one.isNamedBy(entity))
          .findFirst()
          .ifPresent(entity -> matched.put(entity, one));
    }
    return matched;
  }

  private void countJoins(List<GoldEntity> gold, Entity entity, Appendable out) throws IOException {
    var named = gold.stream().filter(one -> !one.optional() && one.isNamedBy(entity)).toList();
    if (named.size() > 1) {
      wrongJoins++;
      out.append("  wrongly joined: %s%n".formatted(named.stream().map(GoldEntity::name).toList()));
    }
  }

  double typedF1() {
    return typed.f1();
  }

  double untypedF1() {
    return untyped.f1();
  }

  int wrongJoins() {
    return wrongJoins;
  }

  /// `entities:f1=…,any-type=…,wrongJoins=…`.
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision=%.3f,recall=%.3f,f1=%.3f,any-type=%.3f,wrongJoins=%d",
        typed.precision(),
        typed.recall(),
        typed.f1(),
        untyped.f1(),
        wrongJoins);
  }
}
