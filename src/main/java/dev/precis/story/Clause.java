package dev.precis.story;

import dev.precis.text.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A sentence or a clause of it, as far as it can be compared with those of other articles.
///
/// @param report whose words they are
/// @param span its words
/// @param weights what it speaks of, each with how telling that is within the story: stems, names
///   of the story (`=Joe Biden`) and days (`@2021-11-05`)
/// @param hasVerb whether a finite verb is seen in it
/// @param subject those that stand before its verb
/// @param predicate those that stand in its predicate
/// @param negated whether it denies
/// @param numbers the numbers in it
/// @param total the sum of all weights
record Clause(
    Report report,
    Span span,
    Map<String, Integer> weights,
    boolean hasVerb,
    Set<String> subject,
    Set<String> predicate,
    boolean negated,
    Set<String> numbers,
    long total)
    implements Comparable<Clause> {
  /// What a clause that says all of another is worth, however much more it says.
  private static final double HELD = 0.5;

  private static final Comparator<Clause> ORDER =
      Comparator.comparing((Clause clause) -> clause.report().id())
          .thenComparingInt(clause -> clause.span().start())
          .thenComparingInt(clause -> clause.span().end());

  static Clause of(Report report, Span span, ClauseReader.Content content) {
    long total = content.weights().values().stream().mapToLong(Integer::longValue).sum();
    return new Clause(
        report,
        span,
        content.weights(),
        content.hasVerb(),
        content.subject(),
        content.predicate(),
        content.negated(),
        content.numbers(),
        total);
  }

  /// How much two clauses have in common, 0 to 1: the weight they share over the mean of theirs.
  /// Nothing when one denies and the other does not, when their numbers differ, or when both name
  /// somebody but never the same.
  double likeness(Clause other) {
    if (negated != other.negated
        || differ(numbers, other.numbers)
        || haveOtherSubjects(other)
        || total * other.total == 0) {
      return 0;
    }
    long shared = 0;
    boolean named = false;
    boolean otherNamed = other.weights.keySet().stream().anyMatch(Concepts::isName);
    boolean sameName = false;
    for (var entry : weights.entrySet()) {
      boolean both = other.weights.containsKey(entry.getKey());
      shared += both ? entry.getValue() : 0;
      named |= Concepts.isName(entry.getKey());
      sameName |= both && Concepts.isName(entry.getKey());
    }
    if (named && otherNamed && !sameName) {
      return 0;
    }
    double held = HELD * shared / Math.min(total, other.total);
    return Math.max(held, shared / Math.sqrt((double) total * other.total));
  }

  /// What both speak of, weighed.
  Map<String, Integer> sharedWeights(Clause other) {
    var shared = new TreeMap<>(weights);
    shared.keySet().retainAll(other.weights.keySet());
    return shared;
  }

  boolean overlaps(Clause other) {
    return report.id().equals(other.report.id()) && span.overlaps(other.span);
  }

  /// Whether both name who acts, and neither speaks of the other's.
  private boolean haveOtherSubjects(Clause other) {
    return subject.stream().anyMatch(Concepts::isName)
        && other.subject.stream().anyMatch(Concepts::isName)
        && !speaksOf(other.subject)
        && !other.speaksOf(subject);
  }

  private boolean speaksOf(Set<String> subject) {
    return subject.stream().anyMatch(name -> Concepts.isName(name) && weights.containsKey(name));
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  /// Clauses with the same words of the same article are equal: all else follows from those.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Clause clause
        && report.id().equals(clause.report.id())
        && span.equals(clause.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(report.id(), span);
  }

  @Override
  public int compareTo(Clause other) {
    return ORDER.compare(this, other);
  }
}
