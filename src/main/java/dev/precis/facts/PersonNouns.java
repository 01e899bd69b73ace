package dev.precis.facts;

import dev.precis.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nouns for people, and the one noun that stands for those that mean nearly the same.
final class PersonNouns {
  private static final Map<String, String> FOLDED = new HashMap<>();

  static {
    for (var line : Lexicon.entries(PersonNouns.class, "person-nouns.txt")) {
      var parts = line.split(":");
      FOLDED.put(parts[0], parts[0]);
      if (parts.length > 1) {
        for (var synonym : List.of(parts[1].strip().split(" "))) {
          FOLDED.put(synonym, parts[0]);
        }
      }
    }
  }

  private PersonNouns() {}

  /// Whether a noun, in either number, is one for people.
  static boolean isPerson(String lower) {
    return folded(lower).isPresent();
  }

  /// The noun, singular, that stands for `lower` and its near synonyms.
  static Optional<String> folded(String lower) {
    return Optional.ofNullable(FOLDED.get(Nouns.singular(lower)));
  }
}
