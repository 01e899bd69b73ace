package dev.precis.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/// A stack whose story function can be asked to merge articles once more.
interface Remergeable extends Reingestible {
  /// What the story function answers; see [dev.precis.lambda.StoryHandler].
  ///
  /// @param request `{"id":…}` of an article or a story, or `{"desk":…,"cursor":…}`
  JsonNode remerge(JsonNode request) throws IOException, InterruptedException;
}
