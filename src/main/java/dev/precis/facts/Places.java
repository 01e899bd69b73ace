package dev.precis.facts;

import dev.precis.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Things at places of a text, none overlapping another, found by place without a walk over all.
///
/// @param <T> what is found
final class Places<T> {
  private record Place<T>(Span span, T thing) {}

  private final TreeMap<Integer, Place<T>> byStart = new TreeMap<>();

  Places(List<T> things, Function<T, Span> spanOf) {
    for (var thing : things) {
      var span = spanOf.apply(thing);
      byStart.put(span.start(), new Place<>(span, thing));
    }
  }

  /// The thing all of `span` lies in.
  Optional<T> around(Span span) {
    return at(byStart.floorEntry(span.start()))
        .filter(place -> place.span.contains(span))
        .map(Place::thing);
  }

  /// The thing that shares a character with `span`; the last of several.
  Optional<T> touching(Span span) {
    return at(byStart.lowerEntry(span.end()))
        .filter(place -> place.span.overlaps(span))
        .map(Place::thing);
  }

  /// The things that lie wholly in `span`, in text order.
  List<T> within(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .filter(place -> span.contains(place.span))
        .map(Place::thing)
        .toList();
  }

  /// The thing nearest to `offset`, among those wholly in `span`; of two as near the earlier.
  Optional<T> nearest(int offset, Span span) {
    var before = at(byStart.lowerEntry(offset)).filter(place -> span.contains(place.span));
    var after = at(byStart.ceilingEntry(offset)).filter(place -> span.contains(place.span));
    boolean takesAfter =
        after.isPresent()
            && (before.isEmpty()
                || after.get().span.start() - offset < offset - before.get().span.start());
    return (takesAfter ? after : before).map(Place::thing);
  }

  /// The last thing that lies wholly before `offset` and begins no earlier than `from`.
  Optional<T> lastBefore(int offset, int from) {
    return at(byStart.lowerEntry(offset))
        .filter(place -> place.span.end() <= offset && place.span.start() >= from)
        .map(Place::thing);
  }

  private static <T> Optional<Place<T>> at(Map.@Nullable Entry<Integer, Place<T>> entry) {
    return Optional.ofNullable(entry).map(Map.Entry::getValue);
  }
}
