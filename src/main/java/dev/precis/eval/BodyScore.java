package dev.precis.eval;

import java.util.Locale;

/// How well extracted bodies match their gold: precision and recall over [Shingles], averaged over
/// the pages, and the F1 of the two averages, as article-extraction-benchmark scores.
final class BodyScore {
  private double precisions;
  private double recalls;
  private int extracted;
  private int gold;

  /// Adds a page. One without a gold body does not count for recall, one without an extracted body
  /// not for precision.
  ///
  /// @return the page's own F1, from 0 to 1
  double add(String goldBody, String body) {
    var wanted = Shingles.of(goldBody);
    var found = Shingles.of(body);
    double shared = wanted.shared(found);
    if (found.total() > 0) {
      extracted++;
      precisions += shared / found.total();
    }
    if (wanted.total() > 0) {
      gold++;
      recalls += shared / wanted.total();
    }
    int both = wanted.total() + found.total();
    return both == 0 ? 1 : 2 * shared / both;
  }

  int pages() {
    return gold;
  }

  double precision() {
    return extracted == 0 ? 0 : precisions / extracted;
  }

  double recall() {
    return gold == 0 ? 0 : recalls / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "f1=%.4f p=%.4f r=%.4f", f1(), precision(), recall());
  }
}
