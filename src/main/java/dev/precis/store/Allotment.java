package dev.precis.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which story each article belongs to: groups, which the articles alone decide, matched with the
/// stories there are, so that a story keeps its id while its articles come and go.
///
/// The oldest story chooses first, the group that holds most of its articles. Where an older one
/// was before it, it is joined to that if most of its articles are there. A group of two or more
/// that no story chose gets back a story that was joined to theirs and had most of them, else it
/// begins a new one. A story that is left without a group is dissolved.
///
/// @param members which articles each story has to have; none for one that is to be closed
/// @param joined the story that answers for another from now on
record Allotment(Map<StoryId, Set<String>> members, Map<StoryId, StoryId> joined) {
  Allotment {
    members = new TreeMap<>(members);
    joined = new TreeMap<>(joined);
  }

  /// @param groups all groups of the region, disjoint, by their first ids
  /// @param closed stories that were joined to those of the region
  static Allotment of(Region region, List<Set<String>> groups, Collection<StoryState> closed) {
    var chosen = choices(groups, region.stories().values(), closed);
    return region.partial()
        ? aroundTheCentre(region, groups, chosen, closed)
        : everywhere(region, groups, chosen, closed);
  }

  /// For each group the stories that chose it, the oldest first.
  private static Map<Integer, List<StoryState>> choices(
      List<Set<String>> groups, Collection<StoryState> stories, Collection<StoryState> closed) {
    var chosen = new HashMap<Integer, List<StoryState>>();
    stories.stream()
        .sorted(StoryState.BY_AGE)
        .forEach(story ->
            best(groups, story, closed)
                .ifPresent(
                    best -> chosen.computeIfAbsent(best, _ -> new ArrayList<>()).add(story)));
    return chosen;
  }

  /// The group that holds most of a story's own articles, and then most of those that came to it
  /// with other stories.
  private static Optional<Integer> best(
      List<Set<String>> groups, StoryState story, Collection<StoryState> closed) {
    var all = story.members().keySet();
    var own = new TreeSet<>(all);
    closed.stream()
        .filter(other -> story.absorbed().contains(other.id()))
        .forEach(other -> own.removeAll(other.former()));
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).size() > 1 && held(groups.get(i), all) > 0)
        .boxed()
        .max(
            Comparator.<Integer>comparingLong(i -> held(groups.get(i), own))
                .thenComparingLong(i -> held(groups.get(i), all))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static long held(Set<String> group, Set<String> articles) {
    return articles.stream().filter(group::contains).count();
  }

  private static Allotment everywhere(
      Region region,
      List<Set<String>> groups,
      Map<Integer, List<StoryState>> chosen,
      Collection<StoryState> closed) {
    var members = new TreeMap<StoryId, Set<String>>();
    var joined = new TreeMap<StoryId, StoryId>();
    region.stories().keySet().forEach(story -> members.put(story, Set.of()));
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      if (group.size() < 2) {
        continue;
      }
      var stories = chosen.getOrDefault(i, List.of());
      var story =
          stories.isEmpty()
              ? begun(region, group, closed, members.keySet())
              : stories.getFirst().id();
      members.put(story, group);
      stories.stream()
          .skip(1)
          .filter(other -> isMostOf(group, other.members().keySet()))
          .forEach(other -> joined.put(other.id(), story));
    }
    return new Allotment(members, joined);
  }

  /// Where not all that hangs together is known, only the article at the centre finds its place,
  /// and stories that its group shows to be one are joined as wholes.
  private static Allotment aroundTheCentre(
      Region region,
      List<Set<String>> groups,
      Map<Integer, List<StoryState>> chosen,
      Collection<StoryState> closed) {
    var members = new TreeMap<StoryId, Set<String>>();
    var joined = new TreeMap<StoryId, StoryId>();
    var centre = region.centre().id().value();
    var left = region.storyOf(region.centre());
    left.ifPresent(story -> {
      var rest = new TreeSet<>(story.members().keySet());
      rest.remove(centre);
      members.put(story.id(), rest);
    });
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      if (group.size() > 1 && group.contains(centre)) {
        var stories = united(group, chosen.getOrDefault(i, List.of()));
        var all = new TreeSet<>(group);
        all.removeIf(article -> !article.equals(centre) && isElsewhere(region, article, stories));
        stories.forEach(story -> all.addAll(story.members().keySet()));
        var story =
            stories.isEmpty()
                ? begun(region, all, closed, members.keySet())
                : stories.getFirst().id();
        stories.forEach(other -> members.put(other.id(), Set.of()));
        stories.stream().skip(1).forEach(other -> joined.put(other.id(), story));
        members.put(story, all);
      }
    }
    members.replaceAll((_, articles) -> articles.size() < 2 ? Set.of() : articles);
    return new Allotment(members, joined);
  }

  /// The oldest of the stories that chose a group, and those of which the group has most articles.
  private static List<StoryState> united(Set<String> group, List<StoryState> chosen) {
    return IntStream.range(0, chosen.size())
        .filter(i -> i == 0 || isMostOf(group, chosen.get(i).members().keySet()))
        .mapToObj(chosen::get)
        .toList();
  }

  private static boolean isMostOf(Set<String> group, Set<String> articles) {
    return 2 * held(group, articles) > articles.size();
  }

  private static boolean isElsewhere(Region region, String article, List<StoryState> stories) {
    var placement = region.articles().get(article);
    var story = placement == null ? null : placement.story();
    return story != null && stories.stream().noneMatch(united -> united.id().equals(story));
  }

  private static StoryId begun(
      Region region, Set<String> group, Collection<StoryState> closed, Set<StoryId> taken) {
    return closed.stream()
        .filter(story -> !taken.contains(story.id()))
        .filter(story -> isMostOf(group, story.former()))
        .min(
            Comparator.<StoryState>comparingLong(story -> -held(group, story.former()))
                .thenComparing(StoryState.BY_AGE))
        .map(StoryState::id)
        .orElseGet(() -> fresh(region, group));
  }

  private static StoryId fresh(Region region, Set<String> group) {
    var founder = new ArticleId(group.iterator().next());
    var placement = region.articles().get(founder.value());
    return StoryId.founded(founder, placement == null ? 0 : placement.founded());
  }
}
