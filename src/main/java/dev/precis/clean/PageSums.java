package dev.precis.clean;

import java.util.HashMap;
import java.util.Map;

/// What the elements of a page hold, summed over all units in them, and over the units of one make:
/// how many units and words, how many of those linked, how many likely body.
final class PageSums {
  /// The container of the article holds this share of a page's likely body.
  private static final double MOST = 0.8;

  /// Sums over some units.
  static final class Sum {
    int units;
    double words;
    double linked;
    double prose;

    void add(double words, double linkedShare, double likelihood) {
      units++;
      this.words += words;
      linked += words * linkedShare;
      prose += words * likelihood;
    }

    private void add(Sum other) {
      units += other.units;
      words += other.words;
      linked += other.linked;
      prose += other.prose;
    }

    /// The mean number of words in a unit.
    double wordsInUnit() {
      return words / Math.max(1, units);
    }

    /// The share of the words that is linked.
    double linkedShare() {
      return linked / Math.max(1, words);
    }

    /// The share of the words that is likely body.
    double proseShare() {
      return prose / Math.max(1, words);
    }
  }

  private final Sum[] byPlace;
  private final Map<Integer, Sum> byMake = new HashMap<>();
  private final double prose;
  private final Place container;

  /// @param linked for each unit, the share that is linked
  /// @param likelihoods for each unit, how likely it is body
  PageSums(PageUnits page, PageTree places, double[] linked, double[] likelihoods) {
    var all = places.all();
    byPlace = new Sum[all.size()];
    for (int p = 0; p < byPlace.length; p++) {
      byPlace[p] = new Sum();
    }
    double total = 0;
    for (int i = 0; i < linked.length; i++) {
      var place = places.of(i);
      double words = page.unit(i).wordCount();
      byPlace[place.number].add(words, linked[i], likelihoods[i]);
      byMake.computeIfAbsent(place.make, _ -> new Sum()).add(words, linked[i], likelihoods[i]);
      total += words * likelihoods[i];
    }
    prose = total;
    for (int p = byPlace.length - 1; p > 0; p--) {
      var around = all.get(p).parent;
      if (around != null) {
        byPlace[around.number].add(byPlace[p]);
      }
    }
    var deepest = all.getFirst();
    for (var place : all) {
      if (place.depth > deepest.depth && byPlace[place.number].prose >= MOST * prose) {
        deepest = place;
      }
    }
    container = deepest;
  }

  /// The sum over all units in a place.
  Sum in(Place place) {
    return byPlace[place.number];
  }

  /// The sum over all units of a place's make.
  Sum ofMake(Place place) {
    return byMake.getOrDefault(place.make, in(place));
  }

  /// The likely body in a sum, as a share of that in the page.
  double shareOfPage(Sum sum) {
    return sum.prose / Math.max(1, prose);
  }

  /// The deepest element that holds most of what is likely body.
  Place container() {
    return container;
  }
}
