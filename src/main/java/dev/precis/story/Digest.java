package dev.precis.story;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What linking needs of one article: its day and its telling terms. A few kilobytes at most, and
/// computed from the article alone, so it never changes with what else arrives.
///
/// @param id the article's id
/// @param day the day it speaks from, or null when nothing tells it
/// @param terms its telling terms, at most [#MOST_TERMS], in the order of their words; the squares
///   of their weights add up to about [#UNIT] squared
public record Digest(String id, @Nullable LocalDate day, List<Term> terms) {
  /// Weights are whole multiples of 1/10,000, so that sums are the same in any order.
  public static final int UNIT = 10_000;

  /// More terms tell no more about the event.
  public static final int MOST_TERMS = 100;

  /// How many terms an article is posted under.
  public static final int MOST_POSTINGS = 12;

  public Digest {
    terms = List.copyOf(terms);
  }

  /// A telling term.
  ///
  /// @param word its stem, such as `drone`
  /// @param weight 0 to [#UNIT]
  public record Term(String word, int weight) {}

  /// The digest of a report.
  public static Digest of(Report report) {
    return new Digest(report.id(), TermWeights.day(report), TermWeights.DEFAULT.of(report));
  }

  /// The terms to post the article under: its most telling ones, strongest first.
  @JsonIgnore
  public List<Term> postings() {
    return terms.stream()
        .sorted(Comparator.comparingInt(Term::weight).reversed().thenComparing(Term::word))
        .limit(MOST_POSTINGS)
        .toList();
  }

  /// The cosine of the two term vectors, 0 to about [#UNIT].
  int cosine(Digest other) {
    long dot = 0;
    int i = 0;
    int j = 0;
    while (i < terms.size() && j < other.terms.size()) {
      var mine = terms.get(i);
      var theirs = other.terms.get(j);
      int order = mine.word().compareTo(theirs.word());
      if (order == 0) {
        dot += (long) mine.weight() * theirs.weight();
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (int) (dot / UNIT);
  }
}
