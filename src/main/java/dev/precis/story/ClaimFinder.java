package dev.precis.story;

import dev.precis.facts.Attribution;
import dev.precis.facts.Quotation;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds by wording what several articles say: sentences of two articles that are each other's
/// nearest and near enough. Similar words alone do not make a claim the same, so the bar is high:
/// what falls below it is left among the unique claims.
final class ClaimFinder {
  /// Two sentences say the same from this cosine of their telling words on.
  private static final double SAME = 0.40;

  /// What one article alone says has no sentence this near elsewhere.
  private static final double SOMEWHAT_SAME = 0.20;

  /// A story lists this many unique claims at most, the most telling ones.
  private static final int MOST_UNIQUE = 30;

  private final List<List<Told>> told;
  private final Origins origins;

  ClaimFinder(List<List<Told>> told, Origins origins) {
    this.told = told;
    this.origins = origins;
  }

  /// The claims that two articles or more make, best supported first.
  List<Story.Claim> corroborated() {
    var claims = new ArrayList<Story.Claim>();
    Set<Told> used = new HashSet<>();
    for (var sentences : told) {
      for (var said : sentences) {
        if (!used.contains(said)) {
          var group = groupOf(said, used);
          if (group.size() > 1) {
            used.addAll(group);
            claims.add(claim(group));
          }
        }
      }
    }
    claims.sort(
        Comparator.comparingInt((Story.Claim claim) -> -claim.origins())
            .thenComparingInt(claim -> -claim.support().size())
            .thenComparing(claim -> claim.support().getFirst()));
    return claims;
  }

  /// What one article alone says, most telling first.
  List<Excerpt> unique() {
    return told.stream()
        .flatMap(List::stream)
        .filter(said -> said.weights().size() > 3 && nearestElsewhere(said) < SOMEWHAT_SAME)
        .sorted(
            Comparator.comparingDouble((Told said) -> -said.saying().score())
                .thenComparing(Told::article)
                .thenComparingInt(Told::index))
        .limit(MOST_UNIQUE)
        .map(said -> Excerpt.of(said.report(), said.span()))
        .sorted()
        .toList();
  }

  private double nearestElsewhere(Told said) {
    return told.stream()
        .flatMap(List::stream)
        .filter(other -> !other.article().equals(said.article()))
        .mapToDouble(said::cosine)
        .max()
        .orElse(0);
  }

  /// `said` and, of each later article, the sentence that says the same, if each is the other's
  /// nearest.
  private List<Told> groupOf(Told said, Set<Told> used) {
    var group = new ArrayList<Told>(List.of(said));
    for (var others : told) {
      if (!others.isEmpty() && others.getFirst().article().compareTo(said.article()) > 0) {
        var nearest = nearest(said, others);
        if (nearest != null
            && !used.contains(nearest)
            && nearest.cosine(said) >= SAME
            && said.equals(nearest(nearest, ofArticle(said.article())))) {
          group.add(nearest);
        }
      }
    }
    return group;
  }

  private List<Told> ofArticle(String article) {
    return told.stream()
        .filter(all -> !all.isEmpty() && all.getFirst().article().equals(article))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Told nearest(Told said, List<Told> others) {
    Told nearest = null;
    double highest = 0;
    for (var other : others) {
      double cosine = said.cosine(other);
      if (cosine > highest) {
        highest = cosine;
        nearest = other;
      }
    }
    return nearest;
  }

  private Story.Claim claim(List<Told> group) {
    var shortest =
        group.stream()
            .min(
                Comparator.comparingInt((Told t) -> t.span().length()).thenComparing(Told::article))
            .orElseThrow();
    return new Story.Claim(
        shortest.text(),
        null,
        null,
        group.stream()
            .map(t -> Support.of(t.report(), t.span(), saidBy(t.report(), t.span())))
            .sorted()
            .toList(),
        origins.among(group.stream().map(Told::article).toList()));
  }

  /// Who is quoted within `sentence`, in the article's words, or null.
  private static @Nullable String saidBy(Report report, Span sentence) {
    return report.facts().quotations().stream()
        .filter(quotation -> sentence.overlaps(quotation.span()))
        .map(Quotation::attribution)
        .filter(Attribution.Attributed.class::isInstance)
        .map(Attribution.Attributed.class::cast)
        .map(attributed -> report.words(attributed.span()))
        .findFirst()
        .orElse(null);
  }
}
