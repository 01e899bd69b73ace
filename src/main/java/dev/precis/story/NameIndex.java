package dev.precis.story;

import dev.precis.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Where an article uses which name of the story.
final class NameIndex {
  /// A use of a name.
  record Use(Span span, Story.Name name) {}

  private final Map<String, TreeMap<Integer, Use>> usesByArticle = new HashMap<>();

  NameIndex(List<Report> reports, NamePlaces places, Map<NameCluster, Story.Name> names) {
    for (var report : reports) {
      var uses = new TreeMap<Integer, Use>();
      for (var place : places.in(report)) {
        var name = Objects.requireNonNull(names.get(place.cluster()));
        uses.put(place.span().start(), new Use(place.span(), name));
      }
      usesByArticle.put(report.id(), uses);
    }
  }

  /// The uses of names that begin within `span`, in text order.
  List<Use> within(Report report, Span span) {
    return List.copyOf(
        usesByArticle
            .getOrDefault(report.id(), new TreeMap<>())
            .subMap(span.start(), span.end())
            .values());
  }
}
