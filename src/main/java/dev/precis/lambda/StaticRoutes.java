package dev.precis.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.precis.brief.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// `/`, `/health` and `/openapi.json`, which need no key and read no table.
final class StaticRoutes {
  private static final String FOR_AN_HOUR = "public, max-age=3600";

  private final String page = resource("page.html");
  private final String pagePolicy = PagePolicy.of(page);
  private final String openApi = resource("openapi.json");

  Answer page() {
    return Answer.html(page)
        .with("Cache-Control", FOR_AN_HOUR)
        .with("Content-Security-Policy", pagePolicy)
        .with("Referrer-Policy", "no-referrer");
  }

  Answer health() {
    return Answer.json(
        200,
        JsonNodeFactory.instance
            .objectNode()
            .put("status", "ok")
            .put("pipeline", Pipeline.VERSION));
  }

  Answer openApi() {
    return new Answer(200, Answer.json(200, JsonNodeFactory.instance.nullNode()).headers(), openApi)
        .with("Cache-Control", FOR_AN_HOUR);
  }

  private static String resource(String name) {
    try (var in = StaticRoutes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the archive lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + name, broken);
    }
  }
}
