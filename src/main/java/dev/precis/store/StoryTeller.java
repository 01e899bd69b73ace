package dev.precis.store;

import dev.precis.brief.Pipeline;
import dev.precis.story.Change;
import dev.precis.story.Story;
import dev.precis.story.StoryJson;
import dev.precis.story.StoryMaker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Says what a story's next version says, out of its articles' reports.
final class StoryTeller {
  private final Reports reports;
  private final StoryDocuments documents;

  StoryTeller(DynamoDbClient client, String table) {
    this.reports = new Reports(client, table);
    this.documents = new StoryDocuments(client, table);
  }

  /// What came of telling a story.
  sealed interface Telling {}

  /// What it says then.
  ///
  /// @param story what the articles say together
  /// @param change what that adds to the version before
  /// @param isNew false when the version before says the same
  /// @param made see [#makings]
  record Version(Story story, Change change, boolean isNew, String made) implements Telling {}

  /// Articles whose reports are gone: their heads have changed since they were placed.
  record Outdated(Set<ArticleId> articles) implements Telling {}

  /// Tells a story of the articles that it will have.
  ///
  /// @param told where those articles stand that tell it
  Telling tell(StoryState before, Collection<Placement> told) {
    var found = reports.of(told);
    if (found.size() < told.size()) {
      return new Outdated(
          told.stream()
              .map(Placement::id)
              .filter(id -> !found.containsKey(id.value()))
              .collect(Collectors.toSet()));
    }
    var story = StoryMaker.merge(found.values());
    var earlier = documents.read(before).map(StoryJson::read).orElse(null);
    boolean isNew = !before.isOpen() || !story.equals(earlier);
    return new Version(story, Change.between(earlier, story), isNew, makings(told));
  }

  /// Tells apart all that the telling of a story depends on: the reports, and who tells.
  static String makings(Collection<Placement> told) {
    return ArticleId.ofContent(
            told.stream()
                .map(article -> article.id() + " " + article.stamp())
                .sorted()
                .collect(Collectors.joining("\n", Pipeline.VERSION + "\n", "")))
        .value();
  }

  /// Where those articles stand that tell a story.
  static List<Placement> told(Map<String, String> members, Map<String, Placement> articles) {
    return StoryState.told(members).stream().map(articles::get).filter(Objects::nonNull).toList();
  }
}
