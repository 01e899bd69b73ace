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

/// Finds by wording what several articles say: sentences or clauses of two articles that are each
/// other's nearest and near enough. Of an article's words each serves one claim with another
/// article, the one that fits best.
final class ClaimFinder {
  /// Two clauses that share few concepts say the same from this likeness on.
  private static final double SAME = 0.42;

  /// The same for two that share but two words.
  private static final double SHORT_SAME = 0.60;

  /// The same for two that share much.
  private static final double MUCH_SAME = 0.32;

  /// Much: five rather rare words, names and days included.
  private static final long MUCH = 7_000;

  /// The same for two that share a date.
  private static final long DATED = 3_500;

  /// The mean likeness of all pairs of a claim's clauses, so that no chain of doubtful pairs makes
  /// one.
  private static final double MEAN = 0.36;

  /// A concept that more sentences have proposes no pairs.
  private static final double COMMON = 0.20;

  /// Two clauses with how alike they are.
  private record Pair(Clause one, Clause other, double likeness) {}

  private final ClauseReader reader;

  ClaimFinder(ClauseReader reader) {
    this.reader = reader;
  }

  /// The groups of clauses that say the same, by the place of their first.
  List<List<Clause>> claims() {
    var clauses = reader.clauses();
    var claims = new ArrayList<List<Clause>>();
    for (var pair : matched(proposed(clauses))) {
      join(pair, claims);
    }
    return claims.stream()
        .filter(claim -> articles(claim) > 1)
        .map(claim -> claim.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private static long articles(Collection<Clause> claim) {
    return claim.stream().map(clause -> clause.report().id()).distinct().count();
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
          var pair = new Pair(one, other, one.likeness(other));
          if (saysTheSame(pair)) {
            pairs.add(pair);
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
    if (pair.likeness() < MUCH_SAME) {
      return false;
    }
    var shared = pair.one().sharedConcepts(pair.other());
    long words = shared.stream().filter(concept -> !Clause.isName(concept)).count();
    boolean dated = shared.stream().anyMatch(concept -> concept.startsWith("@"));
    return dated && words >= 2 && pair.one().shared(pair.other()) >= DATED
        || pair.likeness() >= SAME && words >= 3
        || pair.likeness() >= SHORT_SAME && words >= 2
        || pair.one().shared(pair.other()) >= MUCH && words >= 3;
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
      if (earlier.stream()
          .noneMatch(
              known -> known.one().overlaps(pair.one()) || known.other().overlaps(pair.other()))) {
        earlier.add(pair);
        matched.add(pair);
      }
    }
    return matched;
  }

  private static void join(Pair pair, List<List<Clause>> claims) {
    var one = claimOf(pair.one(), claims);
    var other = claimOf(pair.other(), claims);
    if (!one.equals(other) && mean(one, other) >= MEAN && !clash(one, other)) {
      one.addAll(other);
      other.clear();
    }
  }

  /// The claim that has the clause; a new one when none has.
  private static List<Clause> claimOf(Clause clause, List<List<Clause>> claims) {
    for (var claim : claims) {
      if (claim.contains(clause)) {
        return claim;
      }
    }
    var claim = new ArrayList<Clause>(List.of(clause));
    claims.add(claim);
    return claim;
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
  private static boolean clash(Collection<Clause> some, Collection<Clause> others) {
    return some.stream()
        .anyMatch(one ->
            others.stream()
                .anyMatch(other ->
                    one.report().id().equals(other.report().id()) && !one.overlaps(other)));
  }
}
