package dev.precis.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Parts linked articles into events: average-link agglomerative clustering (Sokal and Michener
/// 1958). Two groups become one while the mean similarity over all their pairs reaches the
/// threshold, so a chain of weak links between two events does not glue them together.
///
/// All arithmetic is in whole numbers and ties go to the lower id, so the groups do not depend on
/// the order in which articles come.
public final class Grouping {
  private final Thresholds thresholds;

  /// With the shipped thresholds.
  public Grouping() {
    this(Thresholds.SHIPPED);
  }

  /// With other thresholds, as fitting them needs.
  public Grouping(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /// The events that `articles` tell of: each article in one group, ids sorted within a group and
  /// groups by their first id. A group of one is an article without a story.
  public List<List<String>> groups(Collection<Digest> articles) {
    var sorted = articles.stream().sorted(Comparator.comparing(Digest::id)).toList();
    var clusters = new Clusters(sorted);
    while (clusters.mergeNearest(thresholds.story())) {
      // Each turn makes one cluster of two.
    }
    return clusters.ids();
  }

  /// The clusters so far; the one with index i holds the article with index i and has no lower one.
  private static final class Clusters {
    private final List<Digest> articles;
    private final List<List<Integer>> members = new ArrayList<>();

    /// Sums of similarity over all pairs between two clusters.
    private final long[][] sums;

    /// For each cluster the nearest one with a higher index, or -1.
    private final int[] nearest;

    Clusters(List<Digest> articles) {
      this.articles = articles;
      int n = articles.size();
      sums = new long[n][n];
      nearest = new int[n];
      for (int i = 0; i < n; i++) {
        members.add(new ArrayList<>(List.of(i)));
        for (int j = 0; j < i; j++) {
          sums[i][j] = Linking.similarity(articles.get(i), articles.get(j));
          sums[j][i] = sums[i][j];
        }
      }
      for (int i = 0; i < n; i++) {
        findNearest(i);
      }
    }

    boolean mergeNearest(int threshold) {
      int best = -1;
      for (int i = 0; i < nearest.length; i++) {
        if (nearest[i] >= 0 && (best < 0 || nearer(i, nearest[i], best, nearest[best]))) {
          best = i;
        }
      }
      if (best < 0 || sums[best][nearest[best]] < threshold * pairs(best, nearest[best])) {
        return false;
      }
      merge(best, nearest[best]);
      return true;
    }

    private void merge(int kept, int gone) {
      members.get(kept).addAll(members.get(gone));
      members.get(gone).clear();
      for (int i = 0; i < sums.length; i++) {
        sums[kept][i] += sums[gone][i];
        sums[i][kept] = sums[kept][i];
      }
      nearest[gone] = -1;
      for (int i = 0; i < nearest.length; i++) {
        // A mean over both never exceeds the higher of two means, so nobody else's nearest changes.
        if (i == kept || nearest[i] == kept || nearest[i] == gone) {
          findNearest(i);
        }
      }
    }

    private void findNearest(int i) {
      int best = -1;
      for (int j = i + 1; j < nearest.length; j++) {
        if (!members.get(j).isEmpty() && (best < 0 || nearer(i, j, i, best))) {
          best = j;
        }
      }
      nearest[i] = best;
    }

    /// Whether the mean similarity of the first two is higher than that of the other two.
    private boolean nearer(int i, int j, int k, int l) {
      return sums[i][j] * pairs(k, l) > sums[k][l] * pairs(i, j);
    }

    private long pairs(int i, int j) {
      return (long) members.get(i).size() * members.get(j).size();
    }

    List<List<String>> ids() {
      return members.stream()
          .filter(cluster -> !cluster.isEmpty())
          .map(cluster -> cluster.stream().map(i -> articles.get(i).id()).sorted().toList())
          .toList();
    }
  }
}
