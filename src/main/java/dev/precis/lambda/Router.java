package dev.precis.lambda;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the route of a request. The routes are those of the OpenAPI document; a test holds the two
/// together.
final class Router {
  private final ArticleRoutes articles;
  private final StoryRoutes stories;
  private final SubmissionRoutes submissions;
  private final StaticRoutes statics;

  Router(
      ArticleRoutes articles,
      StoryRoutes stories,
      SubmissionRoutes submissions,
      StaticRoutes statics) {
    this.articles = articles;
    this.stories = stories;
    this.submissions = submissions;
    this.statics = statics;
  }

  /// A route by method; HEAD goes where GET does.
  @FunctionalInterface
  private interface Route {
    Answer answer(Request request) throws BadRequest;
  }

  Answer answer(Request request) {
    var routes = routes(request.path());
    if (routes.isEmpty()) {
      return Answer.problem(404, "Not Found", "There is nothing at this path.");
    }
    var route = routes.get(request.method().equals("HEAD") ? "GET" : request.method());
    if (route == null) {
      return Answer.problem(
              405,
              "Method Not Allowed",
              "The path takes " + String.join(", ", routes.keySet()) + ".")
          .with("Allow", String.join(", ", routes.keySet()));
    }
    try {
      return route.answer(request);
    } catch (BadRequest bad) {
      return Answer.problem(400, "Bad Request", sentence(bad));
    }
  }

  private Map<String, Route> routes(List<String> path) {
    return switch (String.join("/", path.stream().limit(1).toList()) + ":" + path.size()) {
      case ":0" -> Map.of("GET", _ -> statics.page());
      case "health:1" -> Map.of("GET", _ -> statics.health());
      case "openapi.json:1" -> Map.of("GET", _ -> statics.openApi());
      case "desks:1" -> Map.of("GET", _ -> articles.desks());
      case "briefs:1" -> Map.of("POST", submissions::brief);
      case "uploads:1" -> Map.of("POST", submissions::upload);
      case "articles:1" -> Map.of("GET", articles::list);
      case "articles:2" -> Map.of("GET", request -> articles.brief(request, path.get(1)));
      case "articles:3" -> ofArticle(path.get(1), path.get(2));
      case "stories:1" -> Map.of("GET", stories::list);
      case "stories:2" -> Map.of("GET", _ -> stories.story(path.get(1)));
      case "stories:3" -> ofStory(path.get(1), path.get(2));
      case "names:2" -> Map.of("GET", request -> stories.names(request, path.get(1)));
      default -> Map.of();
    };
  }

  private Map<String, Route> ofStory(String id, String part) {
    return part.equals("changes")
        ? Map.of("GET", request -> stories.changes(request, id))
        : Map.of();
  }

  private Map<String, Route> ofArticle(String id, String part) {
    return switch (part) {
      case "text" -> Map.of("GET", request -> articles.text(request, id));
      case "versions" -> Map.of("GET", request -> articles.versions(request, id));
      default -> Map.of();
    };
  }

  private static String sentence(BadRequest bad) {
    var message = String.valueOf(bad.getMessage());
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }
}
