package dev.precis.clean;

import dev.precis.original.Layout.PageBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/// The places of a page's blocks, and those of all elements around them. Each element is looked at
/// once, so the deepest page takes no longer than a flat one of its size.
public final class PageTree {
  private final IdentityHashMap<Element, Place> byElement = new IdentityHashMap<>();
  private final List<Place> all = new ArrayList<>();
  private final Place[] ofUnits;

  private PageTree(PageUnits page) {
    ofUnits = page.blocks().stream().map(PageBlock::element).map(this::place).toArray(Place[]::new);
  }

  /// The places of a page's units.
  public static PageTree of(PageUnits page) {
    return new PageTree(page);
  }

  /// The place of unit `i`.
  Place of(int i) {
    return ofUnits[i];
  }

  /// All places, each after the one around it.
  List<Place> all() {
    return all;
  }

  private Place place(Element element) {
    var unknown = new ArrayDeque<Element>();
    for (var at = element; at != null && !byElement.containsKey(at); at = at.parent()) {
      unknown.push(at);
    }
    var outermost = unknown.isEmpty() ? element : unknown.peek().parent();
    var place = outermost == null ? null : byElement.get(outermost);
    for (var next : unknown) {
      place = new Place(next, place, all.size());
      byElement.put(next, place);
      all.add(place);
    }
    if (place == null) {
      throw new IllegalStateException("an element without a place: " + element.normalName());
    }
    return place;
  }
}
