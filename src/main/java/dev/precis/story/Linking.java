package dev.precis.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the articles that may tell of the same event as a new one.
///
/// Whether two are linked depends on their digests alone: they share two posted terms, and their
/// similarity reaches the threshold. Looking that up costs a bounded number of reads however many
/// articles a desk holds. A desk with more than [#MOST_PER_TERM] articles under one term answers
/// with those nearest in time, and only beyond that bound may a link be missed.
public final class Linking {
  /// How many articles are looked at under one term.
  public static final int MOST_PER_TERM = 24;

  /// How many of the articles that share terms are compared in full.
  public static final int MOST_COMPARED = 16;

  /// How many links an article makes when it arrives.
  public static final int MOST_LINKS = 16;

  private static final int SHARED_TERMS = 2;

  private final Thresholds thresholds;

  /// With the shipped thresholds.
  public Linking() {
    this(Thresholds.SHIPPED);
  }

  /// With other thresholds, as fitting them needs.
  public Linking(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /// The links of an article to those stored at its desk, strongest first. The desk may hold the
  /// article itself already.
  public List<Link> links(Digest article, Desk desk) {
    return desk.digests(candidates(article, desk)).stream()
        .map(other -> new Link(other.id(), similarity(article, other)))
        .filter(link -> link.similarity() >= thresholds.link())
        .sorted(Comparator.comparingInt(Link::similarity).reversed().thenComparing(Link::id))
        .limit(MOST_LINKS)
        .toList();
  }

  /// Whether two articles are linked, by their digests alone.
  public boolean linked(Digest one, Digest other) {
    var terms = one.postings().stream().map(Digest.Term::word).toList();
    return other.postings().stream().filter(term -> terms.contains(term.word())).count()
            >= SHARED_TERMS
        && similarity(one, other) >= thresholds.link();
  }

  /// How alike two articles are, 0 to [Digest#UNIT]: the cosine of their terms, less for days
  /// apart.
  public static int similarity(Digest one, Digest other) {
    return (int) ((long) one.cosine(other) * nearness(one.day(), other.day()) / 100);
  }

  /// A soft prior in percent: a story may go on for months, but two articles months apart need to
  /// be more alike. An unknown day counts as near.
  private static int nearness(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return 100;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(one, other));
    return (int) Math.max(80, 100 - Math.max(0, days - 3) / 2);
  }

  private List<String> candidates(Digest article, Desk desk) {
    Map<String, Long> overlap = new HashMap<>();
    Map<String, Integer> shared = new HashMap<>();
    for (var term : article.postings()) {
      for (var posted : desk.posted(term.word(), article.day(), MOST_PER_TERM)) {
        overlap.merge(posted.id(), (long) term.weight() * posted.weight(), Long::sum);
        shared.merge(posted.id(), 1, Integer::sum);
      }
    }
    overlap.remove(article.id());
    return overlap.entrySet().stream()
        .filter(entry -> shared.getOrDefault(entry.getKey(), 0) >= SHARED_TERMS)
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
