package dev.precis.store;

import dev.precis.story.Digest;
import dev.precis.story.Grouping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What an article's coming or going can concern: the articles that hang together with it by links
/// and by stories, and those stories.
///
/// @param centre the article
/// @param articles by id; also those that are gone but still in a story
/// @param stories those that `articles` are in
/// @param partial whether more hangs together than was read
record Region(
    Placement centre,
    Map<String, Placement> articles,
    Map<StoryId, StoryState> stories,
    boolean partial) {
  Region {
    articles = new TreeMap<>(articles);
    stories = new TreeMap<>(stories);
  }

  /// The story that an article is in.
  Optional<StoryState> storyOf(Placement article) {
    var story = article.story();
    return story == null ? Optional.empty() : Optional.ofNullable(stories.get(story));
  }

  /// The events that the articles tell of, by the first id; an article that tells of one alone is a
  /// group of its own.
  List<Set<String>> groups(Grouping grouping) {
    var seen = new TreeSet<String>();
    return articles.values().stream()
        .filter(article -> !article.isGone() && seen.add(article.id().value()))
        .flatMap(article -> {
          var component = component(article.id().value());
          component.forEach(digest -> seen.add(digest.id()));
          return grouping.groups(component).stream();
        })
        .<Set<String>>map(TreeSet::new)
        .sorted(Comparator.comparing(group -> group.iterator().next()))
        .toList();
  }

  /// The articles that links lead to, whichever end notes them.
  private List<Digest> component(String start) {
    var reached = new TreeSet<>(Set.of(start));
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      var id = open.remove();
      ends(id).filter(articles::containsKey).filter(reached::add).forEach(open::add);
    }
    var digests = new ArrayList<Digest>();
    for (var id : reached) {
      var digest = Objects.requireNonNull(articles.get(id)).digest();
      if (digest != null) {
        digests.add(digest);
      }
    }
    return digests;
  }

  private Stream<String> ends(String id) {
    var mine = Objects.requireNonNull(articles.get(id));
    var theirs =
        articles.values().stream()
            .filter(other -> !other.isGone() && !mine.isGone() && other.links().containsKey(id))
            .map(other -> other.id().value());
    return Stream.concat(mine.openLinks().stream().map(link -> link.id()), theirs);
  }
}
