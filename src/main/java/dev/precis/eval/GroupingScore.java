package dev.precis.eval;

import dev.precis.story.Digest;
import dev.precis.story.InMemoryDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Scores grouping: all articles of all rows go to one desk, and each row is an event. Prints the
/// groups that mix events and the events that were torn.
final class GroupingScore {
  private final StoryRows rows = new StoryRows();

  void score(Path file, Appendable out) throws IOException {
    Map<String, String> eventOf = new HashMap<>();
    var digests = new ArrayList<Digest>();
    JsonLines.forEach(
        file,
        row ->
            rows.reports(row)
                .forEach(report -> {
                  eventOf.put(report.id(), row.path("id").asText());
                  digests.add(Digest.of(report));
                }));
    var desk = new InMemoryDesk();
    digests.forEach(desk::add);
    var groups = desk.groups();
    explain(groups, eventOf, out);
    out.append(
        String.format(
            Locale.ROOT,
            "task=stories file=%s n=%d groups=%d %s%n",
            file.getFileName(),
            digests.size(),
            groups.size(),
            BCubed.of(groups, eventOf)));
  }

  private static void explain(
      List<List<String>> groups, Map<String, String> eventOf, Appendable out) throws IOException {
    var groupsOfEvent = new HashMap<String, Integer>();
    for (var group : groups) {
      var events = new TreeSet<>(group.stream().map(eventOf::get).toList());
      events.forEach(event -> groupsOfEvent.merge(event, 1, Integer::sum));
      if (events.size() > 1) {
        out.append("mixed: ").append(String.join(" + ", events)).append('\n');
      }
    }
    for (var event : new TreeSet<>(groupsOfEvent.keySet())) {
      int parts = groupsOfEvent.getOrDefault(event, 0);
      if (parts > 1) {
        out.append("torn: ").append(event).append(" into " + parts + "\n");
      }
    }
  }
}
