package dev.precis.story;

import dev.precis.facts.EntityType;
import dev.precis.facts.NameSpelling;
import dev.precis.facts.OrganisationName;
import dev.precis.facts.PersonName;
import dev.precis.facts.WordKinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The forms by which a story's names can be recognised in a text: whole forms of several words,
/// and single words. A form that two names have stands for neither.
final class KnownNames {
  /// Bounds the time where hundreds of names sound alike.
  private static final int CANDIDATES = 64;

  /// A letter alone is an initial.
  private static final int LEAST_WORD = 2;

  /// Shorter words are alike to too many.
  private static final int LEAST_SPELLING = 5;

  private static final Pattern PARTS = Pattern.compile("[\\s‐‑–-]+");
  private static final Set<String> UNSAID = Set.of("the", "al", "el", "ul");

  /// A single word that stands for a name.
  private record Single(String plain, NameCluster cluster) {}

  private final Map<String, Set<NameCluster>> byPhrase = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Set<NameCluster>> byWord = new HashMap<>();
  private final Map<String, List<Single>> bySpelling = new HashMap<>();

  KnownNames(Collection<NameCluster> clusters) {
    for (var cluster : clusters) {
      boolean person = cluster.type() == EntityType.PERSON;
      for (var use : cluster.uses()) {
        use.forms().forEach(form -> add(form, person, cluster));
      }
    }
  }

  private void add(String form, boolean person, NameCluster cluster) {
    var parts = parts(form);
    if (parts.size() == 1) {
      if (!person || cluster.isSure()) {
        addWord(form, parts.getFirst(), cluster);
      }
    } else if (parts.size() > 1 && !(person && parts.stream().allMatch(WordKinds::isCommon))) {
      put(byPhrase, String.join(" ", parts), cluster);
      for (int end = 1; end < parts.size(); end++) {
        beginnings.add(String.join(" ", parts.subList(0, end)));
      }
      var name = PersonName.of(form);
      if (person && name.words().size() > 1) {
        addWord(form, name.words().getLast(), cluster);
      } else if (!person && OrganisationName.of(form).goesOnWithArticle()) {
        addWord(form, parts.getFirst(), cluster);
      }
    }
  }

  private void addWord(String form, String plain, NameCluster cluster) {
    if (OrganisationName.of(form).isAcronym()) {
      put(byWord, letters(form), cluster);
      return;
    }
    if (plain.length() < LEAST_WORD) {
      return;
    }
    put(byWord, plain, cluster);
    for (var key : NameSpelling.keys(plain)) {
      var singles = bySpelling.computeIfAbsent(key, _ -> new ArrayList<>());
      if (singles.size() < CANDIDATES) {
        singles.add(new Single(plain, cluster));
      }
    }
  }

  private static void put(Map<String, Set<NameCluster>> index, String form, NameCluster cluster) {
    index.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(cluster);
  }

  /// The plain words of a form, those that a hyphen joins apart.
  static List<String> parts(String form) {
    return PARTS
        .splitAsStream(form)
        .map(NameSpelling::plain)
        .filter(part -> !part.isEmpty() && !UNSAID.contains(part))
        .toList();
  }

  private static String letters(String acronym) {
    return acronym.replace(".", "");
  }

  /// Whether a whole form begins with these plain words and goes on.
  boolean isBeginning(String phrase) {
    return beginnings.contains(phrase);
  }

  /// The name that these plain words are a whole form of.
  Optional<NameCluster> byPhrase(String phrase) {
    return only(byPhrase.getOrDefault(phrase, Set.of()));
  }

  /// The name that a word is a form or the family name of.
  Optional<NameCluster> byWord(String word) {
    var form = OrganisationName.of(word).isAcronym() ? letters(word) : NameSpelling.plain(word);
    return only(byWord.getOrDefault(form, Set.of()));
  }

  /// The name of which a word is a form or the family name in another spelling.
  Optional<NameCluster> bySpelling(String word) {
    var plain = NameSpelling.plain(word);
    var found = new LinkedHashSet<NameCluster>();
    if (plain.length() >= LEAST_SPELLING) {
      for (var key : NameSpelling.keys(plain)) {
        for (var single : bySpelling.getOrDefault(key, List.of())) {
          if (NameSpelling.alike(single.plain(), plain)) {
            found.add(single.cluster());
          }
        }
      }
    }
    return only(found);
  }

  private static Optional<NameCluster> only(Set<NameCluster> clusters) {
    return clusters.size() == 1 ? clusters.stream().findFirst() : Optional.empty();
  }
}
