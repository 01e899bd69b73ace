package dev.precis.clean;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Looks at an element and those around it, no further than told: pages may nest without end.
final class Ancestry {
  private Ancestry() {}

  /// Whether `test` holds for `element` or one of the `steps` elements around it.
  static boolean any(@Nullable Element element, int steps, Predicate<Element> test) {
    var at = element;
    for (int step = 0; at != null && step <= steps; step++) {
      if (test.test(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
