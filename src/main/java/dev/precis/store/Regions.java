package dev.precis.store;

import dev.precis.story.Neighbourhood;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Reads what hangs together with an article.
final class Regions {
  /// Bounds what one look costs where many large stories touch.
  private static final int MOST_ARTICLES = 3 * Neighbourhood.MOST_ARTICLES;

  private final Placements placements;
  private final Postings postings;
  private final StoryStates stories;

  Regions(Placements placements, Postings postings, StoryStates stories) {
    this.placements = placements;
    this.postings = postings;
    this.stories = stories;
  }

  /// The region around an article as it is now; nothing when the article was never placed.
  Optional<Region> around(ArticleId centre) {
    return placements.read(centre).map(this::around);
  }

  private Region around(Placement centre) {
    var desk = new StoredDesk(centre.desk(), centre.day(), placements, postings);
    desk.know(centre);
    var articles = new TreeMap<String, Placement>();
    var found = new TreeMap<StoryId, StoryState>();
    var open = new ArrayDeque<>(List.of(centre.id().value()));
    if (centre.isGone()) {
      open.addAll(centre.links().keySet());
    }
    boolean partial = false;
    while (!open.isEmpty() && articles.size() < MOST_ARTICLES) {
      var id = open.remove();
      if (articles.containsKey(id)) {
        continue;
      }
      desk.placement(id).ifPresent(placement -> articles.put(id, placement));
      var near = Neighbourhood.around(id, desk);
      partial |= near.size() >= Neighbourhood.MOST_ARTICLES;
      for (var digest : near) {
        desk.placement(digest.id()).ifPresent(placed -> articles.put(digest.id(), placed));
      }
      for (var article : articles.values()) {
        var story = article.story();
        if (story != null && !found.containsKey(story)) {
          stories.read(story).ifPresent(state -> found.put(story, state));
        }
      }
      if (!partial) {
        found.values().forEach(state -> open.addAll(state.members().keySet()));
      }
    }
    boolean cutShort = open.stream().anyMatch(id -> !articles.containsKey(id));
    return new Region(centre, articles, found, partial || cutShort);
  }
}
