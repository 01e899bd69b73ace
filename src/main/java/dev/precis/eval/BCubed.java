package dev.precis.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// BCubed precision, recall and F1 of a clustering (Bagga and Baldwin 1998): for each item, how
/// much of its cluster belongs to its class, and how much of its class is in its cluster; averaged
/// over all items.
///
/// @param precision 0 to 1
/// @param recall 0 to 1
record BCubed(double precision, double recall) {

  /// The score of `clusters` against `classes`, which name the class of each item.
  static BCubed of(List<List<String>> clusters, Map<String, String> classes) {
    return of(clusters, classes, classes.keySet());
  }

  /// The same, averaged over some of the items only.
  static BCubed of(List<List<String>> clusters, Map<String, String> classes, Set<String> items) {
    Map<String, Set<String>> itemsByClass = new HashMap<>();
    classes.forEach(
        (item, name) -> itemsByClass.computeIfAbsent(name, _ -> new HashSet<>()).add(item));
    double precision = 0;
    double recall = 0;
    for (var cluster : clusters) {
      for (var item : cluster) {
        if (items.contains(item)) {
          var peers = Objects.requireNonNull(itemsByClass.get(classes.get(item)), item);
          long common = cluster.stream().filter(peers::contains).count();
          precision += (double) common / cluster.size();
          recall += (double) common / peers.size();
        }
      }
    }
    return new BCubed(precision / items.size(), recall / items.size());
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "precision=%.4f recall=%.4f f1=%.4f", precision, recall, f1());
  }
}
