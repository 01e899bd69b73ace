package dev.precis.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.clean.Article;
import dev.precis.clean.Published;
import dev.precis.clean.Statement;
import dev.precis.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The article as `clean` prints it: metadata, the kept blocks of the body, and the ledger.
final class ArticleJson {
  private ArticleJson() {}

  static ObjectNode of(Article article) {
    var json = JsonNodeFactory.instance.objectNode();
    json.set("title", statement(article.metadata().title()));
    json.set("byline", statement(article.metadata().byline()));
    json.set("published", published(article.metadata().published()));
    json.put("language", article.language().code());
    addBlocks(json, article);
    addDropped(json, article);
    return json;
  }

  private static void addBlocks(ObjectNode json, Article article) {
    var blocks = json.putArray("blocks");
    for (var block : article.blocks()) {
      if (block.kind().inBody()) {
        var entry = blocks.addObject();
        entry.put("kind", block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        put(entry, block.span(), article.source());
        if (block.continues()) {
          entry.put("continues", true);
        }
      }
    }
  }

  private static void addDropped(ObjectNode json, Article article) {
    var dropped = json.putArray("dropped");
    for (var entry : article.ledger()) {
      put(dropped.addObject(), entry.span(), article.source())
          .put("reason", entry.reason().code())
          .put("rule", entry.rule());
    }
  }

  private static ObjectNode put(ObjectNode json, Span span, String source) {
    return json.put("text", span.in(source)).put("start", span.start()).put("end", span.end());
  }

  private static @Nullable ObjectNode published(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    var json = JsonNodeFactory.instance.objectNode().put("date", published.date());
    return json.setAll(statement(published.statement()));
  }

  private static @Nullable ObjectNode statement(@Nullable Statement statement) {
    var json = JsonNodeFactory.instance.objectNode();
    return switch (statement) {
      case null -> null;
      case Statement.InText(var text, var span) ->
          json.put("text", text).put("start", span.start()).put("end", span.end()).putNull("from");
      case Statement.Elsewhere(var text, var from) ->
          json.put("text", text).putNull("start").putNull("end").put("from", from);
    };
  }
}
