package dev.precis.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.clean.Dropped;
import dev.precis.text.Span;
import java.util.Locale;

/// The blocks of a source text and its ledger, in JSON.
final class SourceLayout {
  private SourceLayout() {}

  static ObjectNode of(Article article) {
    var layout = JsonNodeFactory.instance.objectNode();
    var blocks = layout.putArray("blocks");
    article.blocks().forEach(block -> blocks.add(block(block)));
    var dropped = layout.putArray("dropped");
    article.ledger().forEach(entry -> dropped.add(dropped(entry)));
    return layout;
  }

  /// Those of `entries` that share a character with `[start, end)`.
  static ArrayNode within(ArrayNode entries, int start, int end) {
    var within = entries.arrayNode();
    for (var entry : entries) {
      if (entry.path("start").asInt() < end && start < entry.path("end").asInt()) {
        within.add(entry);
      }
    }
    return within;
  }

  private static ObjectNode block(Block block) {
    var kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return at(block.span()).put("kind", kind).put("continues", block.continues());
  }

  private static ObjectNode dropped(Dropped dropped) {
    return at(dropped.span()).put("reason", dropped.reason().code()).put("rule", dropped.rule());
  }

  private static ObjectNode at(Span span) {
    return JsonNodeFactory.instance.objectNode().put("start", span.start()).put("end", span.end());
  }
}
