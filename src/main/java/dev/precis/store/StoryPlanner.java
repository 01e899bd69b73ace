package dev.precis.store;

import dev.precis.story.Grouping;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds out what is to be written so that the stories around an article are those that its desk's
/// articles tell.
final class StoryPlanner {
  private final Regions regions;
  private final Placements placements;
  private final StoryStates stories;
  private final Grouping grouping;
  private final Clock clock;

  StoryPlanner(
      Placements placements,
      Postings postings,
      StoryStates stories,
      Grouping grouping,
      Clock clock) {
    this.regions = new Regions(placements, postings, stories);
    this.placements = placements;
    this.stories = stories;
    this.grouping = grouping;
    this.clock = clock;
  }

  /// A step, and what was read to plan it.
  ///
  /// @param centre the article that was asked about
  /// @param articles where all articles stand that the step is about
  record Plan(Placement centre, StoryStep step, Map<String, Placement> articles) {}

  /// The next step; an empty one when all is as it should be; nothing when the article was never
  /// placed.
  Optional<Plan> next(ArticleId id) {
    return regions.around(id).map(this::next);
  }

  private Plan next(Region region) {
    var groups = region.groups(grouping);
    var allotment = Allotment.of(region, groups, List.of());
    var closed = new TreeMap<StoryId, StoryState>();
    if (!region.stories().keySet().containsAll(allotment.members().keySet())) {
      for (var state : region.stories().values()) {
        state
            .absorbed()
            .forEach(other ->
                stories
                    .read(other)
                    .filter(found -> !found.isOpen())
                    .ifPresent(found -> closed.put(other, found)));
      }
      allotment = Allotment.of(region, groups, closed.values());
    }
    var states = new TreeMap<StoryId, StoryState>();
    for (var story : allotment.members().keySet()) {
      var known = region.stories().getOrDefault(story, closed.get(story));
      states.put(
          story,
          known == null ? StoryState.begun(story, region.centre().desk(), clock.instant()) : known);
    }
    var articles = articles(region, allotment, states);
    return new Plan(
        region.centre(),
        StoryStep.towards(allotment, states, articles, state -> isTold(state, articles)),
        articles);
  }

  /// Where the articles stand that change their story or tell one. Those of a story that has become
  /// too large to be read as a whole are not among a region's.
  private Map<String, Placement> articles(
      Region region, Allotment allotment, Map<StoryId, StoryState> states) {
    var articles = new TreeMap<>(region.articles());
    var more = new TreeSet<String>();
    allotment
        .members()
        .forEach((story, members) -> {
          var state = states.get(story);
          if (state != null) {
            more.addAll(
                members.isEmpty() ? state.members().keySet() : StoryState.told(state.members()));
          }
        });
    more.removeAll(articles.keySet());
    articles.putAll(placements.read(new ArrayList<>(more)));
    return articles;
  }

  private static boolean isTold(StoryState state, Map<String, Placement> articles) {
    var made = StoryTeller.makings(StoryTeller.told(state.members(), articles));
    return made.equals(state.document().made());
  }
}
