package dev.precis.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds by wording what several articles say: sentences or clauses of two articles that are each
/// other's nearest and near enough. Of an article's words each serves one claim with another
/// article, the one that fits best.
final class ClaimFinder {
  /// Two clauses that share few concepts say the same from this likeness on.
  private static final double SAME = 0.42;

  /// The same for two that share but two words.
  private static final double SHORT_SAME = 0.60;

  /// The same for two that share much.
  private static final double MUCH_SAME = 0.28;

  /// The same for two that share a date.
  private static final double DATED_SAME = 0.32;

  /// Much: five rather rare words, names and days included.
  private static final long MUCH = 9_000;

  /// The same for two that share a date.
  private static final long DATED = 3_500;

  /// The mean likeness of all pairs of a claim's clauses, so that no chain of doubtful pairs makes
  /// one.
  private static final double MEAN = 0.36;

  /// A concept that more sentences have proposes no pairs.
  private static final double COMMON = 0.20;

  /// Two claims are about one thing when the words that make the one are, to this share of their
  /// weight, among those that make the other.
  private static final double ONE_THING = 0.5;

  /// The share of what two clauses have in common that is more than their subject.
  private static final double PREDICATED = 0.4;

  /// The share of it that is more than names.
  private static final double WORDED = 0.33;

  /// Two clauses with how alike they are.
  private record Pair(Clause one, Clause other, double likeness, Map<String, Integer> shared) {
    /// The weight of the words, other than names, that one of both says of its subject and the
    /// other says too.
    long predicated() {
      return weight(word ->
          !Concepts.isName(word)
              && (one.predicate().contains(word) || other.predicate().contains(word)));
    }

    /// The weight of what is no name.
    long worded() {
      return weight(word -> !Concepts.isName(word));
    }

    /// How many words they share; one and the same subject counts for one.
    long words() {
      long words = shared.keySet().stream().filter(word -> !Concepts.isName(word)).count();
      boolean sameSubject =
          shared.keySet().stream()
              .anyMatch(word ->
                  Concepts.isName(word)
                      && one.subject().contains(word)
                      && other.subject().contains(word));
      return sameSubject ? words + 1 : words;
    }

    long weight() {
      return weight(_ -> true);
    }

    private long weight(Predicate<String> counts) {
      return shared.entrySet().stream()
          .filter(word -> counts.test(word.getKey()))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }

  /// Clauses that say the same, with the words that they say it in.
  private static final class Group {
    final Set<Clause> clauses = new TreeSet<>();
    final Map<String, Integer> words = new TreeMap<>();

    boolean has(Clause clause, Map<String, Integer> shared) {
      return clauses.stream().anyMatch(clause::overlaps) && isAbout(shared, words);
    }

    void add(Group other) {
      clauses.addAll(other.clauses);
      words.putAll(other.words);
    }
  }

  private final ClauseReader reader;

  ClaimFinder(ClauseReader reader) {
    this.reader = reader;
  }

  /// The groups of clauses that say the same, by the place of their first.
  List<List<Clause>> claims() {
    var groups = new ArrayList<Group>();
    for (var pair : matched(proposed(reader.clauses()))) {
      join(pair, groups);
    }
    return groups.stream()
        .map(group -> shortest(group.clauses))
        .filter(claim -> articles(claim) > 1)
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  /// Of clauses within one another the shortest.
  private static List<Clause> shortest(Collection<Clause> clauses) {
    var kept = new ArrayList<Clause>();
    clauses.stream()
        .sorted(
            Comparator.comparingInt((Clause clause) -> clause.span().length())
                .thenComparing(Comparator.naturalOrder()))
        .filter(clause -> kept.stream().noneMatch(clause::overlaps))
        .forEach(kept::add);
    return kept.stream().sorted().toList();
  }

  private static long articles(Collection<Clause> claim) {
    return claim.stream().map(clause -> clause.report().id()).distinct().count();
  }

  private static boolean isAbout(Map<String, Integer> some, Map<String, Integer> others) {
    long both = 0;
    long one = 0;
    long other = others.values().stream().mapToLong(Integer::longValue).sum();
    for (var entry : some.entrySet()) {
      one += entry.getValue();
      both += others.containsKey(entry.getKey()) ? entry.getValue() : 0;
    }
    return both >= ONE_THING * Math.min(one, other);
  }

  /// All pairs of clauses of two articles that may say the same, the likest first.
  private List<Pair> proposed(List<Clause> clauses) {
    Map<String, List<Integer>> byConcept = new TreeMap<>();
    for (int i = 0; i < clauses.size(); i++) {
      for (var concept : clauses.get(i).weights().keySet()) {
        if (reader.sentencesWith(concept) <= Math.max(8, COMMON * reader.sentences())) {
          byConcept.computeIfAbsent(concept, _ -> new ArrayList<>()).add(i);
        }
      }
    }
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < clauses.size(); i++) {
      var one = clauses.get(i);
      Set<Integer> near = new HashSet<>();
      for (var concept : one.weights().keySet()) {
        near.addAll(byConcept.getOrDefault(concept, List.of()));
      }
      for (int j : near) {
        var other = clauses.get(j);
        if (j > i && !one.report().id().equals(other.report().id())) {
          double likeness = one.likeness(other);
          if (likeness >= MUCH_SAME) {
            var pair = new Pair(one, other, likeness, one.sharedWeights(other));
            if (saysTheSame(pair)) {
              pairs.add(pair);
            }
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparing(Pair::one)
            .thenComparing(Pair::other));
    return pairs;
  }

  private static boolean saysTheSame(Pair pair) {
    if (pair.predicated() < PREDICATED * pair.worded() || pair.worded() < WORDED * pair.weight()) {
      return false;
    }
    long words = pair.words();
    boolean dated = pair.shared().keySet().stream().anyMatch(Concepts::isDay);
    return dated && words >= 2 && pair.weight() >= DATED && pair.likeness() >= DATED_SAME
        || pair.likeness() >= SAME && words >= 3
        || pair.likeness() >= SHORT_SAME && words >= 2
        || pair.worded() >= MUCH && words >= 3;
  }

  /// Of the pairs between two articles those whose words no liker pair has taken.
  private static List<Pair> matched(List<Pair> proposed) {
    Map<List<String>, List<Pair>> taken = new HashMap<>();
    var matched = new ArrayList<Pair>();
    for (var pair : proposed) {
      var earlier =
          taken.computeIfAbsent(
              List.of(pair.one().report().id(), pair.other().report().id()),
              _ -> new ArrayList<>());
      if (earlier.stream().noneMatch(known -> takes(known, pair))) {
        earlier.add(pair);
        matched.add(pair);
      }
    }
    return matched;
  }

  private static boolean takes(Pair known, Pair pair) {
    return (known.one().overlaps(pair.one()) || known.other().overlaps(pair.other()))
        && isAbout(pair.shared(), known.shared());
  }

  private static void join(Pair pair, List<Group> groups) {
    var one = groupOf(pair.one(), pair.shared(), groups);
    var other = groupOf(pair.other(), pair.shared(), groups);
    boolean likely =
        one.clauses.size() * other.clauses.size() == 1 || mean(one.clauses, other.clauses) >= MEAN;
    if (one != other && likely && !clash(one, other)) {
      one.add(other);
      one.words.putAll(pair.shared());
      groups.remove(other);
    }
  }

  /// The group that has the clause for what it says in the words of `shared`; a new one when none
  /// has.
  private static Group groupOf(Clause clause, Map<String, Integer> shared, List<Group> groups) {
    for (var group : groups) {
      if (group.has(clause, shared)) {
        return group;
      }
    }
    var group = new Group();
    group.clauses.add(clause);
    group.words.putAll(shared);
    groups.add(group);
    return group;
  }

  private static double mean(Collection<Clause> some, Collection<Clause> others) {
    double sum = 0;
    for (var one : some) {
      for (var other : others) {
        sum += one.likeness(other);
      }
    }
    return sum / (some.size() * others.size());
  }

  /// Whether an article would say two things in one claim.
  private static boolean clash(Group some, Group others) {
    return some.clauses.stream()
        .anyMatch(one ->
            others.clauses.stream()
                .anyMatch(other ->
                    one.report().id().equals(other.report().id()) && !one.overlaps(other)));
  }
}
