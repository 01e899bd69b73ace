package dev.precis.story;

import dev.precis.facts.Answer;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where a story's event happened: the place that at least two of its articles answer "where" with,
/// and at least half of those that answer at all.
///
/// @param name the place
/// @param basis the articles' words for it
record EventPlace(String name, List<Excerpt> basis) {
  private static final int FEWEST = 2;

  /// The place of what `reports` tell; nothing where they do not agree on one.
  static Optional<EventPlace> of(List<Report> reports, NameIndex names) {
    Map<String, List<Excerpt>> byName = new TreeMap<>();
    int answered = 0;
    for (var report : reports) {
      if (report.facts().fiveWs().where() instanceof Answer.Found(var where, _)) {
        answered++;
        for (var use : places(report, where, names)) {
          var basis = byName.computeIfAbsent(use.name().name(), _ -> new ArrayList<>());
          if (basis.isEmpty() || !basis.getLast().article().equals(report.id())) {
            basis.add(Excerpt.of(report, use.span()));
          }
        }
      }
    }
    String best = null;
    List<Excerpt> basis = List.of();
    for (var entry : byName.entrySet()) {
      if (entry.getValue().size() > basis.size()) {
        best = entry.getKey();
        basis = entry.getValue();
      }
    }
    return best == null || basis.size() < FEWEST || 2 * basis.size() < answered
        ? Optional.empty()
        : Optional.of(new EventPlace(best, basis));
  }

  private static List<NameIndex.Use> places(Report report, Span where, NameIndex names) {
    return names.within(report, where).stream()
        .filter(use -> "place".equals(use.name().type()))
        .toList();
  }
}
