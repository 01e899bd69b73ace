package dev.precis.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.store.ArticleId;
import dev.precis.store.BriefReader;
import dev.precis.store.Cursor;
import dev.precis.store.Listing;
import dev.precis.store.Page;
import dev.precis.store.Placed;
import dev.precis.store.StoryId;
import dev.precis.store.StoryReader;
import dev.precis.store.StoryWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Merges articles once more, whatever became of their outbox entries: a stream keeps them for a
/// day, and those of articles that were stored before there were stories are gone.
///
/// The request is `{"id":…}` of an article, or of a story for all its articles, or
/// `{"desk":name,"cursor":next}` for a page of a desk's. The answer is `{"articles","versions",
/// "unread","failed","next"}`: how many were merged and how many versions of stories that made;
/// which have to be read again first, which met a fault, and where the next page begins.
final class Remerge {
  /// A page takes a function a few seconds.
  private static final int ARTICLES_AT_ONCE = 10;

  private final BriefReader briefs;
  private final StoryReader reader;
  private final StoryWriter stories;
  private final Log log;

  Remerge(DynamoDbClient dynamoDb, String table, StoryWriter stories, Log log) {
    this.briefs = new BriefReader(dynamoDb, table);
    this.reader = new StoryReader(dynamoDb, table);
    this.stories = stories;
    this.log = log;
  }

  /// Under which name a result is counted.
  static String metric(Placed placed) {
    var name = placed.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  ObjectNode answer(JsonNode request, Map<String, Integer> counts) {
    var page = request.has("desk") ? page(request) : Optional.<Page>empty();
    var articles = page.map(Remerge::ids).orElseGet(() -> named(request));
    var unread = new ArrayList<String>();
    var failed = new ArrayList<String>();
    int versions = 0;
    var placed = new HashSet<ArticleId>();
    for (var article : articles) {
      if (place(article, unread, failed, counts)) {
        placed.add(article);
      }
    }
    for (var article : articles) {
      versions += placed.contains(article) ? settle(article, failed) : 0;
    }
    counts.merge("Versions", versions, Integer::sum);
    var answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("articles", articles.size() - unread.size() - failed.size())
            .put("versions", versions);
    unread.forEach(answer.putArray("unread")::add);
    failed.forEach(answer.putArray("failed")::add);
    return answer.put("next", page.flatMap(Page::next).map(Cursor::toString).orElse(null));
  }

  private boolean place(
      ArticleId article, List<String> unread, List<String> failed, Map<String, Integer> counts) {
    try {
      var result = stories.placeAgain(article);
      counts.merge(metric(result), 1, Integer::sum);
      if (result == Placed.UNREAD) {
        unread.add(article.value());
        return false;
      }
      return true;
    } catch (RuntimeException fault) {
      return failed(article, failed, fault);
    }
  }

  private int settle(ArticleId article, List<String> failed) {
    try {
      return stories.settle(article);
    } catch (RuntimeException fault) {
      failed(article, failed, fault);
      return 0;
    }
  }

  private boolean failed(ArticleId article, List<String> failed, RuntimeException fault) {
    log.error("an article could not be merged", fault, Map.of("article", article.value()));
    failed.add(article.value());
    return false;
  }

  private Optional<Page> page(JsonNode request) {
    return briefs.list(
        new Listing(
            request.path("desk").asText(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ARTICLES_AT_ONCE,
            Cursor.parse(request.path("cursor").asText())));
  }

  private static List<ArticleId> ids(Page page) {
    return page.items().stream().map(item -> new ArticleId(item.path("id").asText())).toList();
  }

  private List<ArticleId> named(JsonNode request) {
    var id = request.path("id").asText();
    var ofStory = StoryId.parse(id).map(reader::articles).orElse(List.of());
    return ofStory.isEmpty() ? ArticleId.parse(id).stream().toList() : ofStory;
  }
}
