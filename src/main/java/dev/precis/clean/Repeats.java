package dev.precis.clean;

import java.util.Arrays;
import java.util.List;

/// How often units come again in a text: menus and cards do, paragraphs do not.
final class Repeats {
  private Repeats() {}

  /// For each unit, how many other units begin with the same words.
  static int[] of(List<LineUnit> units) {
    var counts = new HashTally(units.size());
    var lines = new int[units.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = Arrays.hashCode(units.get(i).words());
      counts.add(lines[i], 1);
    }
    return Arrays.stream(lines).map(line -> (int) counts.of(line) - 1).toArray();
  }
}
