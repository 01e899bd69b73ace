package dev.precis.facts;

import dev.precis.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Where an article names its entities.
final class EntityMentions {
  private record Mention(Span span, Entity entity) {}

  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  EntityMentions(List<Entity> entities) {
    for (var entity : entities) {
      for (var span : entity.mentions()) {
        byStart.put(span.start(), new Mention(span, entity));
      }
    }
  }

  /// Id of the entity that a phrase names: the person in it, else the first mention that stands
  /// before any preposition. "A spokesman for the ministry" names nobody.
  Optional<String> entityOf(Phrase phrase) {
    int head = headEnd(phrase);
    var within =
        byStart.subMap(phrase.span().start(), head).values().stream()
            .filter(mention -> mention.span().end() <= head)
            .toList();
    return within.stream()
        .filter(mention -> mention.entity().type() == EntityType.PERSON)
        .findFirst()
        .or(() -> endsWithLast(within, head))
        .map(mention -> mention.entity().id());
  }

  /// An organisation or place is the speaker only where it ends the phrase, not where it describes
  /// somebody ("a White House official").
  private static Optional<Mention> endsWithLast(List<Mention> within, int head) {
    return within.isEmpty() || within.getLast().span().end() < head
        ? Optional.empty()
        : Optional.of(within.getLast());
  }

  private static int headEnd(Phrase phrase) {
    var frame = phrase.frame();
    for (int i = phrase.start() + 1; i < phrase.end(); i++) {
      if (Grammar.PREPOSITIONS.contains(frame.word(i).lower()) && !frame.word(i).is("of")) {
        return frame.word(i - 1).span().end();
      }
    }
    return phrase.span().end();
  }
}
