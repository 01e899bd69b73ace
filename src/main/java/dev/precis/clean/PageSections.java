package dev.precis.clean;

/// What the sections of a page hold: each is a heading and all units down to the next.
final class PageSections {
  private final PageSums.Sum[] sums;
  private final int[] starts;

  /// @param linked for each unit, the share that is linked
  /// @param likelihoods for each unit, how likely it is body
  PageSections(PageUnits page, PageTree places, double[] linked, double[] likelihoods) {
    sums = new PageSums.Sum[linked.length];
    starts = new int[linked.length];
    var open = new PageSums.Sum();
    int start = 0;
    for (int i = 0; i < linked.length; i++) {
      if (isHeading(places.of(i))) {
        open = new PageSums.Sum();
        start = i;
      }
      open.add(page.unit(i).wordCount(), linked[i], likelihoods[i]);
      sums[i] = open;
      starts[i] = start;
    }
  }

  private static boolean isHeading(Place place) {
    return place.headingLevel() > 0 || (place.parent != null && place.parent.headingLevel() > 0);
  }

  /// The sum over all units of the section that a unit stands in.
  PageSums.Sum of(int unit) {
    return sums[unit];
  }

  /// How many units stand between a unit and the begin of its section.
  int stepsToStart(int unit) {
    return unit - starts[unit];
  }
}
