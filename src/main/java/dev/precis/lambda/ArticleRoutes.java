package dev.precis.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.precis.brief.BriefJson;
import dev.precis.store.ArticleId;
import dev.precis.store.BriefReader;
import dev.precis.store.Excerpt;
import dev.precis.store.Found;
import dev.precis.store.Listing;
import dev.precis.store.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `/articles` and what is below it, and `/desks`.
final class ArticleRoutes {
  private static final Set<String> STATES = Set.of("ready", "failed");

  /// How long an upload takes to become a brief, in seconds.
  private static final String SOON = "5";

  private final BriefReader briefs;
  private final String bucket;

  ArticleRoutes(BriefReader briefs, String bucket) {
    this.briefs = briefs;
    this.bucket = bucket;
  }

  Answer list(Request request) throws BadRequest {
    var parameters = Parameters.of(request);
    var key = request.parameter("key");
    if (key.isPresent()) {
      var found = briefs.listed(ArticleId.of(bucket, key.get()));
      return Answer.page(new Page(found.stream().toList(), Optional.empty()));
    }
    var status = request.parameter("status");
    if (status.isPresent() && !STATES.contains(status.get())) {
      throw new BadRequest("`status` is ready or failed, not '%s'".formatted(status.get()));
    }
    var listing =
        new Listing(
            parameters.desk(),
            parameters.moment("from"),
            parameters.moment("to"),
            status,
            parameters.limit(),
            parameters.cursor());
    return Answer.page(briefs.list(listing).orElseThrow(Parameters::foreignCursor));
  }

  Answer brief(Request request, String id) throws BadRequest {
    var budget = Parameters.of(request).budget();
    var version = request.parameter("version");
    var articleId = ArticleId.parse(id);
    if (articleId.isEmpty()) {
      return unknown(id);
    }
    var found =
        version.isPresent()
            ? briefs.find(articleId.get(), version.get())
            : briefs.find(articleId.get());
    return switch (found) {
      case Found.Stored(var document, _) ->
          Answer.json(200, BriefJson.within(document, budget))
              .with("Cache-Control", Answer.FOR_A_MOMENT);
      case Found.Withdrawn(var at) ->
          Answer.problem(410, "Gone", "The article was withdrawn at %s.".formatted(at));
      case Found.Unknown() -> unknown(id);
    };
  }

  Answer text(Request request, String id) throws BadRequest {
    var parameters = Parameters.of(request);
    int start = parameters.number("start", 0, Integer.MAX_VALUE).orElse(0);
    int end = parameters.number("end", 0, Integer.MAX_VALUE).orElse(Integer.MAX_VALUE);
    if (end < start) {
      throw new BadRequest("`end` must not be less than `start`");
    }
    var articleId = ArticleId.parse(id);
    var excerpt =
        articleId.flatMap(known -> briefs.text(known, request.parameter("version"), start, end));
    return excerpt.isPresent() ? text(excerpt.get()) : withoutText(request, id);
  }

  Answer versions(Request request, String id) throws BadRequest {
    var parameters = Parameters.of(request);
    var articleId = ArticleId.parse(id);
    if (articleId.isEmpty() || !(briefs.find(articleId.get()) instanceof Found.Stored)) {
      return brief(new Request("GET", List.of(), Map.of(), request.headers(), new byte[0]), id);
    }
    return Answer.page(
        briefs
            .versions(articleId.get(), parameters.limit(), parameters.cursor())
            .orElseThrow(Parameters::foreignCursor));
  }

  Answer desks() {
    var answer = JsonNodeFactory.instance.objectNode();
    var items = answer.putArray("items");
    briefs.desks().forEach(desk -> items.addObject().put("desk", desk));
    return Answer.json(200, answer.putNull("next"));
  }

  private static Answer text(Excerpt excerpt) {
    var answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("text", excerpt.text())
            .put("start", excerpt.start())
            .put("end", excerpt.end())
            .put("length", excerpt.length());
    answer.set("blocks", excerpt.blocks());
    answer.set("dropped", excerpt.dropped());
    if (excerpt.next().isPresent()) {
      answer.put("next", excerpt.next().getAsInt());
    } else {
      answer.putNull("next");
    }
    return Answer.json(200, answer).with("Cache-Control", Answer.FOR_A_MOMENT);
  }

  private Answer withoutText(Request request, String id) throws BadRequest {
    var brief = brief(new Request("GET", List.of(), Map.of(), request.headers(), new byte[0]), id);
    return brief.status() == 200
        ? Answer.problem(404, "Not Found", "Article %s has no text: it failed.".formatted(id))
        : brief;
  }

  /// An upload's id is known before its article arrives, so the client is told to ask again.
  private static Answer unknown(String id) {
    return Answer.problem(404, "Not Found", "There is no article %s.".formatted(id))
        .with("Retry-After", SOON);
  }
}
