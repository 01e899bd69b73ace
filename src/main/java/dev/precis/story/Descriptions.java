package dev.precis.story;

import dev.precis.facts.EntityType;
import dev.precis.facts.OrganisationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Organisations that an article calls by what they are: "the UN mission in Iraq" for the UN
/// Assistance Mission for Iraq. The description keeps the first and the last word of the name and
/// adds none, and its noun is small: with a capital it would be another name.
final class Descriptions {
  /// With fewer words than these too much is left open.
  private static final int FEWEST_WORDS = 3;

  private record Described(List<String> words, NameCluster cluster) {}

  private final Map<String, List<Described>> byFirst = new HashMap<>();

  Descriptions(Collection<NameCluster> clusters) {
    for (var cluster : clusters) {
      if (cluster.type() == EntityType.ORGANISATION) {
        for (var use : cluster.uses()) {
          var words = OrganisationName.of(use.entity().name()).telling();
          if (words.size() > FEWEST_WORDS) {
            byFirst
                .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                .add(new Described(words, cluster));
          }
        }
      }
    }
  }

  /// Whether a description may begin with a word.
  boolean isBeginning(String word) {
    var words = OrganisationName.of(word).telling();
    return !words.isEmpty() && byFirst.containsKey(words.getFirst());
  }

  /// The only organisation that a run of words describes.
  Optional<NameCluster> of(String run) {
    var name = OrganisationName.of(run);
    var words = name.telling();
    var found = new LinkedHashSet<NameCluster>();
    if (words.size() >= FEWEST_WORDS && name.words().size() >= FEWEST_WORDS && hasSmallNoun(name)) {
      for (var described : byFirst.getOrDefault(words.getFirst(), List.of())) {
        if (words.getLast().equals(described.words().getLast())
            && isWithin(words, described.words())) {
          found.add(described.cluster());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean hasSmallNoun(OrganisationName name) {
    return name.words().stream()
        .anyMatch(word ->
            Character.isLowerCase(word.charAt(0))
                && !OrganisationName.of(word).telling().isEmpty());
  }

  /// Whether all of `some` stand among `more`, in order.
  private static boolean isWithin(List<String> some, List<String> more) {
    int at = 0;
    for (var word : more) {
      if (at < some.size() && some.get(at).equals(word)) {
        at++;
      }
    }
    return at == some.size();
  }
}
