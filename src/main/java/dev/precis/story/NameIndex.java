package dev.precis.story;

import dev.precis.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where an article uses which name of the story.
final class NameIndex {
  /// A use of a name.
  record Use(Span span, Story.Name name) {}

  private final Map<String, TreeMap<Integer, Use>> usesByArticle = new HashMap<>();

  NameIndex(List<Report> reports, List<Story.Name> names) {
    Map<List<String>, Story.Name> nameByWords = new HashMap<>();
    for (var name : names) {
      for (var variant : name.variants()) {
        for (var article : variant.articles()) {
          nameByWords.putIfAbsent(List.of(article, variant.text()), name);
        }
      }
    }
    for (var report : reports) {
      var uses = new TreeMap<Integer, Use>();
      for (var entity : report.facts().entities()) {
        for (var mention : entity.mentions()) {
          var name = nameByWords.get(List.of(report.id(), report.words(mention)));
          if (name != null) {
            uses.put(mention.start(), new Use(mention, name));
          }
        }
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
