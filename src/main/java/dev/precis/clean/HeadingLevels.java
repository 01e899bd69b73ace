package dev.precis.clean;

/// Which units of a page are headings, by the page's own tags or by their looks.
final class HeadingLevels {
  /// The level of a few emphasised words in a paragraph of their own, below those of all tags.
  static final int BY_LOOKS = 7;

  private static final int LONGEST_BY_LOOKS = 8;

  private HeadingLevels() {}

  /// The level of each unit: 1 to 6 by its tag, [#BY_LOOKS], or 0 where it is no heading.
  ///
  /// @param emphasised for each unit, the share of it that is emphasised
  static int[] of(PageUnits page, PageTree places, double[] emphasised) {
    var levels = new int[emphasised.length];
    for (int i = 0; i < levels.length; i++) {
      int tagged = places.of(i).headingLevel();
      boolean looks = emphasised[i] == 1 && page.unit(i).words().length <= LONGEST_BY_LOOKS;
      levels[i] = tagged == 0 && looks ? BY_LOOKS : tagged;
    }
    return levels;
  }
}
