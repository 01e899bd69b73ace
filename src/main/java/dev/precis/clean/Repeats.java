package dev.precis.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// How often units come again in a text: menus and cards do, paragraphs do not.
final class Repeats {
  private Repeats() {}

  /// For each unit, how many other units begin with the same words.
  static int[] of(List<LineUnit> units) {
    var counts = new HashMap<Integer, Integer>();
    for (var unit : units) {
      counts.merge(Arrays.hashCode(unit.words()), 1, Integer::sum);
    }
    return units.stream()
        .mapToInt(unit -> counts.getOrDefault(Arrays.hashCode(unit.words()), 1) - 1)
        .toArray();
  }
}
