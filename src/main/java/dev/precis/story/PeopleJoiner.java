package dev.precis.story;

import dev.precis.facts.NameSpelling;
import dev.precis.facts.OrganisationName;
import dev.precis.facts.PersonName;
import dev.precis.facts.WordKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Joins the people of several articles. Fuller names come first, so that a bare family name finds
/// the one person who bears it, and joins nobody when two do. Beyond equal names no two are joined
/// that one article keeps apart.
final class PeopleJoiner {
  private static final String PART = "part of the full name";

  /// Bounds the time where hundreds bear one name.
  private static final int CANDIDATES = 64;

  /// A form of a cluster's name, with the use it is from.
  private record Form(PersonName name, List<String> words, NameUse use, NameCluster cluster) {}

  private final List<NameCluster> clusters = new ArrayList<>();
  private final Map<List<String>, NameCluster> byWords = new HashMap<>();
  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Map<String, List<Form>> byLaterWord = new HashMap<>();

  private PeopleJoiner() {}

  /// The clusters of `uses`, which all name people.
  static List<NameCluster> join(List<NameUse> uses) {
    var joiner = new PeopleJoiner();
    uses.stream()
        .sorted(
            Comparator.comparingInt(
                    (NameUse use) -> -PersonName.of(use.entity().name()).words().size())
                .thenComparing(NameUse.IN_ORDER))
        .forEach(joiner::join);
    return joiner.clusters.stream().map(NameCluster::root).distinct().toList();
  }

  private void join(NameUse use) {
    var name = PersonName.of(use.entity().name());
    var words = name.words();
    var cluster = words.size() == 1 ? bearer(words.getFirst(), use) : null;
    if (cluster == null) {
      cluster = byWords.get(words);
    }
    if (cluster == null && words.size() > 1) {
      cluster = sameFull(name, use);
    }
    if (cluster == null) {
      cluster = new NameCluster(use);
      clusters.add(cluster);
      byWords.put(words, cluster);
    } else {
      if (cluster.uses().stream().anyMatch(use::hasRoleOf)) {
        cluster.joinedBy("same role");
      }
      cluster.add(use);
    }
    for (var form : use.forms()) {
      index(PersonName.of(form), use, cluster);
    }
  }

  /// The only one whose family or given name a single word is, else the only one whose family name
  /// it spells in another way.
  private @Nullable NameCluster bearer(String word, NameUse use) {
    var bearers = new ArrayList<Form>();
    for (var form : byFirstWord.getOrDefault(word, List.of())) {
      if (!WordKinds.isGivenName(use.entity().name()) || isCalled(form.cluster(), word)) {
        bearers.add(form);
      }
    }
    for (var form : candidates(word)) {
      if (form.words().getLast().equals(word)) {
        bearers.add(form);
      }
    }
    return bearers.isEmpty()
        ? only(
            candidates(word),
            use,
            form -> NameSpelling.alike(form.words().getLast(), word),
            "similar spelling")
        : only(bearers, null, _ -> true, PART);
  }

  /// Whether an article that gives the full name calls its bearer by one word of it.
  private static boolean isCalled(NameCluster cluster, String word) {
    return cluster.uses().stream()
        .flatMap(use -> use.forms().stream())
        .anyMatch(form -> PersonName.of(form).words().equals(List.of(word)));
  }

  /// The only one whose full name this is in another spelling, is by the consonants and the role,
  /// or is a part of.
  private @Nullable NameCluster sameFull(PersonName name, NameUse use) {
    var forms = candidates(name.words().getLast());
    var found = only(forms, use, form -> form.name().isAlike(name), "similar spelling");
    if (found == null) {
      found = only(forms, use, form -> isBackedByRole(name, use, form), "similar spelling");
    }
    if (found == null) {
      found = glued(forms, name);
    }
    return found == null ? only(forms, use, form -> name.isPartOf(form.name()), PART) : found;
  }

  /// All those under whose name something else stands in front of this one, made one.
  private static @Nullable NameCluster glued(List<Form> forms, PersonName name) {
    NameCluster found = null;
    for (var form : forms) {
      if (isGlued(form.name(), name)) {
        found = found == null ? form.cluster() : found;
        found.join(form.cluster(), PART);
        found.joinedBy(PART);
      }
    }
    return found;
  }

  /// Whether a form has before the name what is no given name and was taken for a part of it: "Acme
  /// CEO Ann Lee".
  private static boolean isGlued(PersonName form, PersonName name) {
    int lead = form.parts().size() - name.parts().size();
    return lead > 0
        && form.parts().subList(lead, form.parts().size()).equals(name.parts())
        && !mayBeGivenName(form.parts().get(lead - 1));
  }

  private static boolean mayBeGivenName(String word) {
    return !WordKinds.isCommon(word)
        && !OrganisationName.isPlaceOrNationality(word)
        && word.codePoints().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean isBackedByRole(PersonName name, NameUse use, Form form) {
    return form.words().size() == name.words().size()
        && form.name().agreesBeforeSurname(name)
        && NameSpelling.sameConsonants(form.words().getLast(), name.words().getLast())
        && use.hasRoleOf(form.use());
  }

  /// The only cluster with a fitting form; none that the article of `apart` uses too.
  private static @Nullable NameCluster only(
      Iterable<Form> forms, @Nullable NameUse apart, Predicate<Form> fits, String why) {
    NameCluster found = null;
    for (var form : forms) {
      var cluster = form.cluster().root();
      if (cluster != found && fits.test(form)) {
        if (found != null) {
          return null;
        }
        found = cluster;
      }
    }
    if (found == null || (apart != null && found.isIn(apart.article()))) {
      return null;
    }
    found.joinedBy(why);
    return found;
  }

  private void index(PersonName name, NameUse use, NameCluster cluster) {
    var words = name.words();
    if (words.size() > 1) {
      byWords.putIfAbsent(words, cluster);
      var form = new Form(name, words, use, cluster);
      put(byFirstWord, words.getFirst(), form);
      var keys = new LinkedHashSet<String>();
      words.stream().skip(1).forEach(word -> keys.addAll(NameSpelling.keys(word)));
      keys.forEach(key -> put(byLaterWord, key, form));
    }
  }

  private static void put(Map<String, List<Form>> index, String key, Form form) {
    var forms = index.computeIfAbsent(key, _ -> new ArrayList<>());
    if (forms.size() < CANDIDATES) {
      forms.add(form);
    }
  }

  private List<Form> candidates(String word) {
    return NameSpelling.keys(word).stream()
        .flatMap(key -> byLaterWord.getOrDefault(key, List.of()).stream())
        .toList();
  }
}
