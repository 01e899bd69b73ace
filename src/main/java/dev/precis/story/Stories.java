package dev.precis.story;

import dev.precis.summary.Budget;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// From all reports at hand to their stories, without a store.
public final class Stories {
  private Stories() {}

  /// The stories of `reports`, whatever their order; an article that shares its event with no other
  /// is a story of one.
  ///
  /// @param budget what each summary may hold
  public static List<Story> of(Collection<Report> reports, Budget budget) {
    Map<String, Report> byId = new TreeMap<>();
    reports.forEach(report -> byId.put(report.id(), report));
    var desk = new InMemoryDesk();
    byId.values().forEach(report -> desk.add(Digest.of(report)));
    return desk.groups().stream()
        .sorted(Comparator.comparing(List::getFirst))
        .map(ids -> ids.stream().map(id -> Objects.requireNonNull(byId.get(id), id)).toList())
        .map(members -> StoryMaker.merge(members, budget))
        .toList();
  }
}
