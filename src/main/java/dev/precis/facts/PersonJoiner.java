package dev.precis.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Joins the mentions of each person: full names first, then surnames and given names to the full
/// name they are short for.
final class PersonJoiner {
  /// In a text with more people of one surname than this, the first ones are looked at only. Bounds
  /// the time.
  private static final int CANDIDATES = 64;

  private final List<Person> people = new ArrayList<>();
  private final Map<PersonName, Person> byName = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();

  private PersonJoiner() {}

  /// The clusters of `mentions`, which all name people.
  static List<Cluster> join(List<Mention> mentions) {
    var joiner = new PersonJoiner();
    mentions.forEach(mention -> joiner.join(mention, true));
    mentions.forEach(mention -> joiner.join(mention, false));
    return joiner.people.stream().map(Person::cluster).toList();
  }

  private void join(Mention mention, boolean full) {
    var name = PersonName.of(mention.text());
    if (name.isFull() != full) {
      return;
    }
    var person = full ? samePerson(name) : longer(name, mention);
    if (person == null) {
      person = new Person(name);
      people.add(person);
      index(bySurname, name.surname(), person);
      index(byFirst, name.first(), person);
    }
    if (full) {
      byName.put(name, person);
    }
    person.cluster().add(mention);
  }

  private @Nullable Person samePerson(PersonName name) {
    var known = byName.get(name);
    return known != null
        ? known
        : candidates(bySurname, name.surname()).stream()
            .filter(person -> person.name().isAlike(name))
            .findFirst()
            .orElse(null);
  }

  /// The person a single name stands for: by the very surname, by one alike, by the given name.
  private @Nullable Person longer(PersonName name, Mention mention) {
    var surname = NameSpelling.plain(name.surname());
    var bySurname = candidates(this.bySurname, name.surname());
    return meant(
            bySurname,
            mention,
            person -> NameSpelling.plain(person.name().surname()).equals(surname))
        .or(() -> meant(bySurname, mention, person -> name.isShortFor(person.name())))
        .or(() ->
            meant(
                candidates(byFirst, name.first()),
                mention,
                person ->
                    person.name().isFull()
                        && NameSpelling.plain(person.name().first()).equals(surname)))
        .orElse(null);
  }

  private static Optional<Person> meant(
      Set<Person> people, Mention mention, Predicate<Person> fits) {
    return Person.meant(people.stream().filter(fits).toList(), mention);
  }

  private static void index(Map<String, List<Person>> index, String word, Person person) {
    for (var key : NameSpelling.keys(word)) {
      var people = index.computeIfAbsent(key, _ -> new ArrayList<>());
      if (people.size() < CANDIDATES) {
        people.add(person);
      }
    }
  }

  private static Set<Person> candidates(Map<String, List<Person>> index, String word) {
    var candidates = new LinkedHashSet<Person>();
    NameSpelling.keys(word).forEach(key -> candidates.addAll(index.getOrDefault(key, List.of())));
    return candidates;
  }
}
