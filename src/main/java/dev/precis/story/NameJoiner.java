package dev.precis.story;

import java.util.ArrayList;
import java.util.List;

/// Joins the names of several articles into names of the story, and finds where articles use them.
final class NameJoiner {
  private NameJoiner() {}

  /// The names of a story and their places.
  static StoryNames join(List<Report> reports) {
    var people = new ArrayList<NameUse>();
    var others = new ArrayList<NameUse>();
    var kinds = new NameKinds(reports);
    for (var report : reports) {
      for (var entity : report.facts().entities()) {
        (kinds.isPerson(entity) ? people : others).add(NameUse.of(report, entity));
      }
    }
    var clusters = new ArrayList<>(PeopleJoiner.join(people));
    clusters.addAll(BodyJoiner.join(others));
    var places = new NamePlaces(reports, clusters);
    NameSearch.complete(places, clusters, reports);
    return StoryNames.of(reports, places);
  }
}
