package dev.precis.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the types of a document's names agree: one string names one type, a surname names a
/// person, and the first word of an organisation's name, standing alone, names that organisation.
final class NameConsistency {
  private final List<List<String>> sentences;
  private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();
  private final Map<String, EntityType> byPart = new HashMap<>();

  private NameConsistency(List<List<String>> sentences) {
    this.sentences = sentences;
  }

  static List<Name> of(List<Name> names, List<List<String>> sentences) {
    var consistency = new NameConsistency(sentences);
    names.forEach(consistency::count);
    names.forEach(consistency::noteParts);
    var agreed = new ArrayList<Name>(names.size());
    for (var name : names) {
      agreed.add(
          new Name(
              name.sentence(),
              name.start(),
              name.end(),
              consistency.type(name),
              name.confidence()));
    }
    return agreed;
  }

  private void count(Name name) {
    var type = name.type();
    if (type != null) {
      votes
          .computeIfAbsent(text(name), _ -> new EnumMap<>(EntityType.class))
          .merge(type, name.confidence(), Double::sum);
    }
  }

  private void noteParts(Name name) {
    if (name.end() - name.start() > 1 && majority(text(name)) == EntityType.PERSON) {
      byPart.put(words(name).getLast(), EntityType.PERSON);
    }
  }

  private @Nullable EntityType type(Name name) {
    var text = text(name);
    var part = name.end() - name.start() == 1 ? byPart.get(text) : null;
    return part != null ? part : majority(text);
  }

  private @Nullable EntityType majority(String text) {
    EntityType most = null;
    double best = 0;
    for (var vote : votes.getOrDefault(text, Map.of()).entrySet()) {
      if (vote.getValue() > best) {
        best = vote.getValue();
        most = vote.getKey();
      }
    }
    return most;
  }

  private String text(Name name) {
    return String.join(" ", words(name));
  }

  private List<String> words(Name name) {
    return sentences.get(name.sentence()).subList(name.start(), name.end());
  }
}
