package dev.precis.story;

import dev.precis.facts.Entity;
import dev.precis.facts.EntityType;
import dev.precis.facts.NameSpelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Joins the names of several articles into names of the story.
///
/// Full names come first, so that a bare family name finds the one person who bears it and joins
/// nobody when two do. Names of different types are never joined, nor are two full names whose
/// given names are not spellings of each other.
final class NameJoiner {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "in", "and", "al", "el", "ul", "de", "s", "u");

  /// An entity of one article.
  private record Use(Report report, Entity entity, List<String> words) {
    static Use of(Report report, Entity entity) {
      return new Use(report, entity, wordsOf(entity.name()));
    }
  }

  /// A name so far.
  private static final class Joined {
    final List<Use> uses = new ArrayList<>();
    final Set<String> evidence = new TreeSet<>();

    List<String> words() {
      return uses.getFirst().words();
    }

    @Nullable EntityType type() {
      return uses.getFirst().entity().type();
    }
  }

  private NameJoiner() {}

  /// The names of a story, those that most articles use first.
  static List<Story.Name> join(List<Report> reports) {
    var uses =
        reports.stream()
            .flatMap(report -> report.facts().entities().stream().map(e -> Use.of(report, e)))
            .filter(use -> !use.words().isEmpty())
            .sorted(
                Comparator.comparingInt((Use use) -> -use.words().size())
                    .thenComparing(use -> use.entity().name())
                    .thenComparing(use -> use.report().id()))
            .toList();
    var names = new ArrayList<Joined>();
    for (var use : uses) {
      joinedBy(use, names)
          .ifPresentOrElse(
              joined -> joined.uses.add(use),
              () -> {
                var joined = new Joined();
                joined.uses.add(use);
                names.add(joined);
              });
    }
    return names.stream()
        .map(NameJoiner::name)
        .sorted(
            Comparator.comparingInt((Story.Name name) -> -articles(name).size())
                .thenComparing(Story.Name::name))
        .toList();
  }

  private static Optional<Joined> joinedBy(Use use, List<Joined> names) {
    var found =
        names.stream()
            .filter(name -> name.type() == use.entity().type() && fits(use, name))
            .toList();
    if (found.size() != 1) {
      return found.stream().filter(name -> spelledAlike(use, name)).findFirst();
    }
    var name = found.getFirst();
    if (!use.words().equals(name.words())) {
      name.evidence.add(
          use.words().size() == name.words().size() ? "similar spelling" : "part of the full name");
    }
    if (use.entity().role() != null && name.uses.stream().anyMatch(other -> sameRole(use, other))) {
      name.evidence.add("same role");
    }
    return Optional.of(name);
  }

  private static boolean spelledAlike(Use use, Joined name) {
    return use.words().equals(name.words());
  }

  /// Whether a name's words are all spellings of the words of a longer or equal one, in order and
  /// up to its last: for a person the family name has to be there.
  private static boolean fits(Use use, Joined name) {
    var full = name.words();
    var part = use.words();
    boolean person = use.entity().type() == EntityType.PERSON;
    if (!person && part.size() != full.size()) {
      return false;
    }
    if (person && part.size() > 1) {
      return NameSpelling.alike(part.getFirst(), full.getFirst())
          && (NameSpelling.alike(part.getLast(), full.getLast())
              || (NameSpelling.sameConsonants(part.getLast(), full.getLast())
                  && name.uses.stream().anyMatch(other -> sameRole(use, other))));
    }
    int offset = full.size() - part.size();
    for (int i = part.size() - 1; i >= 0; i--) {
      if (!NameSpelling.alike(part.get(i), full.get(offset + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameRole(Use one, Use other) {
    var role = one.entity().role();
    var otherRole = other.entity().role();
    return role != null
        && otherRole != null
        && !one.report().id().equals(other.report().id())
        && wordsOf(role).stream().anyMatch(wordsOf(otherRole)::contains);
  }

  private static List<String> wordsOf(String name) {
    return name.lines()
        .flatMap(line -> List.of(line.split("[\\s-]+")).stream())
        .map(NameSpelling::plain)
        .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
        .toList();
  }

  private static Story.Name name(Joined joined) {
    Map<String, Set<String>> articlesByText = new TreeMap<>();
    for (var use : joined.uses) {
      for (var mention : use.entity().mentions()) {
        articlesByText
            .computeIfAbsent(use.report().words(mention), _ -> new TreeSet<>())
            .add(use.report().id());
      }
    }
    var variants =
        articlesByText.entrySet().stream()
            .map(entry -> new Story.Variant(entry.getKey(), List.copyOf(entry.getValue())))
            .toList();
    var fullest = joined.words().size();
    var name =
        variants.stream()
            .filter(variant -> wordsOf(variant.text()).size() >= fullest)
            .max(
                Comparator.comparingInt((Story.Variant variant) -> variant.articles().size())
                    .thenComparing(Story.Variant::text, Comparator.reverseOrder()))
            .map(Story.Variant::text)
            .orElse(joined.uses.getFirst().entity().name());
    var role =
        joined.uses.stream()
            .flatMap(use -> Optional.ofNullable(use.entity().role()).stream())
            .findFirst()
            .orElse(null);
    return new Story.Name(name, typeOf(joined), role, variants, List.copyOf(joined.evidence));
  }

  private static @Nullable String typeOf(Joined joined) {
    var type = joined.type();
    return type == null ? null : type.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> articles(Story.Name name) {
    var articles = new TreeSet<String>();
    name.variants().forEach(variant -> articles.addAll(variant.articles()));
    return articles;
  }
}
