package dev.precis.lambda;

import dev.precis.store.FoundStory;
import dev.precis.store.StoryId;
import dev.precis.store.StoryReader;

/// `/stories` and what is below it, and `/names`.
final class StoryRoutes {
  /// How long a new story takes to be told, in seconds.
  private static final String SOON = "5";

  private final StoryReader stories;

  StoryRoutes(StoryReader stories) {
    this.stories = stories;
  }

  Answer list(Request request) throws BadRequest {
    var parameters = Parameters.of(request);
    return Answer.page(
        stories
            .list(parameters.desk(), parameters.limit(), parameters.cursor())
            .orElseThrow(Parameters::foreignCursor));
  }

  Answer story(String id) {
    var storyId = StoryId.parse(id);
    return storyId.isEmpty() ? unknown(id) : answer(stories.find(storyId.get()), id, "");
  }

  Answer changes(Request request, String id) throws BadRequest {
    var parameters = Parameters.of(request);
    var since = parameters.number("since", 0, Integer.MAX_VALUE - 1).orElse(0);
    var storyId = StoryId.parse(id);
    if (storyId.isEmpty()) {
      return unknown(id);
    }
    var found = stories.find(storyId.get());
    return found instanceof FoundStory.Told
        ? Answer.page(
            stories
                .changes(storyId.get(), since, parameters.limit(), parameters.cursor())
                .orElseThrow(Parameters::foreignCursor))
        : answer(found, id, "/changes");
  }

  Answer names(Request request, String name) throws BadRequest {
    var parameters = Parameters.of(request);
    return Answer.page(
        stories
            .named(parameters.desk(), name, parameters.limit(), parameters.cursor())
            .orElseThrow(Parameters::foreignCursor));
  }

  private static Answer answer(FoundStory found, String id, String below) {
    return switch (found) {
      case FoundStory.Told(var document) ->
          Answer.json(200, document).with("Cache-Control", Answer.FOR_A_MOMENT);
      case FoundStory.Joined(var into) ->
          Answer.problem(
                  301,
                  "Moved Permanently",
                  "Story %s turned out to be story %s.".formatted(id, into))
              // Relative, since a stage's name may stand before the path.
              .with("Location", below.isEmpty() ? into.value() : "../" + into + below);
      case FoundStory.Dissolved(var at) ->
          Answer.problem(
              410, "Gone", "The story was dissolved at %s: one article is none.".formatted(at));
      case FoundStory.Unknown() -> unknown(id);
    };
  }

  private static Answer unknown(String id) {
    return Answer.problem(404, "Not Found", "There is no story %s.".formatted(id))
        .with("Retry-After", SOON);
  }
}
