package dev.precis.facts;

import dev.precis.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that make a name an organisation's: `Kataib`, `Jabhat`, `Frente` in front, `Brigades`,
/// `Movement` at the end. Names of armed groups in other languages look like people's to a model
/// that learned from English text.
final class OrganisationHeads {
  /// Shorter words are alike to too many others.
  private static final int LEAST_LENGTH = 4;

  private static final Map<String, Set<String>> FIRST_BY_KEY = new HashMap<>();
  private static final Set<String> LAST = new HashSet<>();

  static {
    boolean first = true;
    for (var line : Lexicon.entries(OrganisationHeads.class, "organisation-heads.txt")) {
      if (line.startsWith("[")) {
        first = line.equals("[first]");
      } else if (first) {
        NameSpelling.keys(line)
            .forEach(key -> FIRST_BY_KEY.computeIfAbsent(key, _ -> new HashSet<>()).add(line));
      } else {
        LAST.add(line);
      }
    }
  }

  private OrganisationHeads() {}

  /// Whether a name of several words that looks like one of `type` is an organisation's by its
  /// first word or, where it looks like a person's, by its last.
  static boolean tell(List<String> words, EntityType type) {
    return words.size() > 1
        && (isFirst(words.getFirst()) || (type == EntityType.PERSON && isLast(words.getLast())));
  }

  /// Whether a word is a head that stands first, in any spelling.
  static boolean isFirst(String word) {
    return word.length() >= LEAST_LENGTH
        && NameSpelling.keys(word).stream()
            .flatMap(key -> FIRST_BY_KEY.getOrDefault(key, Set.of()).stream())
            .anyMatch(head -> NameSpelling.alike(head, word));
  }

  /// Whether a word is a head that stands last.
  static boolean isLast(String word) {
    return LAST.contains(word.toLowerCase(Locale.ROOT));
  }
}
