package dev.precis.facts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the types of a document's names agree: one string names one type, a head such as
/// "Brigades" makes an organisation of a person, a surname alone names a person, and the head of an
/// organisation's name alone ("Hashd" for "Hashd al-Shaabi") names an organisation.
final class NameConsistency {
  /// A type, and how sure the document is of it at its surest place.
  private record Typed(EntityType type, double confidence) {}

  private final List<List<String>> sentences;
  private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();
  private final Map<String, Double> surest = new HashMap<>();
  private final Map<String, Typed> byPart = new HashMap<>();

  private NameConsistency(List<List<String>> sentences) {
    this.sentences = sentences;
  }

  static List<Name> of(List<Name> names, List<List<String>> sentences) {
    var consistency = new NameConsistency(sentences);
    names.forEach(consistency::count);
    names.forEach(consistency::noteParts);
    return names.stream().map(consistency::agreed).toList();
  }

  private void count(Name name) {
    var type = name.type();
    if (type != null) {
      var text = text(name);
      votes
          .computeIfAbsent(text, _ -> new EnumMap<>(EntityType.class))
          .merge(type, name.confidence(), Double::sum);
      surest.merge(text, name.confidence(), Math::max);
    }
  }

  private void noteParts(Name name) {
    var words = words(name);
    if (words.size() > 1) {
      majority(name)
          .ifPresent(typed -> {
            if (typed.type() == EntityType.PERSON) {
              byPart.put(words.getLast(), typed);
            } else if (typed.type() == EntityType.ORGANISATION
                && OrganisationHeads.isFirst(words.getFirst())) {
              byPart.put(words.getFirst(), typed);
            }
          });
    }
  }

  private Name agreed(Name name) {
    var part = name.end() - name.start() == 1 ? byPart.get(text(name)) : null;
    return Optional.ofNullable(part)
        .or(() -> majority(name))
        .map(typed ->
            new Name(
                name.sentence(),
                name.start(),
                name.end(),
                typed.type(),
                Math.max(name.confidence(), typed.confidence())))
        .orElse(name);
  }

  private Optional<Typed> majority(Name name) {
    var text = text(name);
    return votes.getOrDefault(text, Map.of()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(type ->
            new Typed(
                OrganisationHeads.tell(words(name), type) ? EntityType.ORGANISATION : type,
                surest.getOrDefault(text, 0.0)));
  }

  private String text(Name name) {
    return String.join(" ", words(name));
  }

  private List<String> words(Name name) {
    return sentences.get(name.sentence()).subList(name.start(), name.end());
  }
}
