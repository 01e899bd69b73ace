package dev.precis.story;

import dev.precis.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Where the articles of a story use its names; no two places overlap.
final class NamePlaces {
  /// A use of a name.
  record Place(Report report, Span span, NameCluster cluster) {
    /// The words there.
    String text() {
      return report.words(span);
    }
  }

  private final Map<String, NavigableMap<Integer, Place>> byArticle = new TreeMap<>();

  NamePlaces(Collection<Report> reports, Collection<NameCluster> clusters) {
    reports.forEach(report -> byArticle.put(report.id(), new TreeMap<>()));
    for (var cluster : clusters) {
      for (var use : cluster.uses()) {
        for (var span : use.entity().mentions()) {
          put(new Place(use.report(), span, cluster));
        }
      }
    }
  }

  /// Adds a place; those it overlaps give way to it.
  void put(Place place) {
    var places = of(place.report());
    touching(place.report(), place.span()).forEach(old -> places.remove(old.span().start()));
    places.put(place.span().start(), place);
  }

  /// The places that share a character with `span`, in text order.
  List<Place> touching(Report report, Span span) {
    var places = of(report);
    var first = places.floorKey(span.start());
    return places.subMap(first == null ? span.start() : first, span.end()).values().stream()
        .filter(place -> place.span().overlaps(span))
        .toList();
  }

  /// All places of an article, in text order.
  Collection<Place> in(Report report) {
    return List.copyOf(of(report).values());
  }

  private NavigableMap<Integer, Place> of(Report report) {
    return byArticle.computeIfAbsent(report.id(), _ -> new TreeMap<>());
  }
}
