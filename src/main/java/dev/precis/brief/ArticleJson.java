package dev.precis.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.clean.Metadata;
import dev.precis.clean.Published;
import dev.precis.clean.Statement;
import dev.precis.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A cleaned article as JSON: its metadata, kept blocks and ledger.
public final class ArticleJson {
  private ArticleJson() {}

  /// What `./precis clean` prints of an article: metadata, the body's blocks and what was dropped.
  public static ObjectNode of(Article article) {
    var node = JsonNodeFactory.instance.objectNode();
    putMetadata(node, article.metadata());
    node.put("language", article.language().code()).put("rung", article.rung());
    node.set("blocks", blocks(article, block -> block.kind().inBody()));
    node.set("dropped", dropped(article));
    return node;
  }

  /// The kept blocks, the title and the byline among them, in text order.
  public static ArrayNode blocks(Article article) {
    return blocks(article, _ -> true);
  }

  /// The ledger, in text order.
  public static ArrayNode dropped(Article article) {
    var ledger = JsonNodeFactory.instance.arrayNode();
    for (var dropped : article.ledger()) {
      put(ledger.addObject(), dropped.span(), article.source())
          .put("reason", dropped.reason().code())
          .put("rule", dropped.rule());
    }
    return ledger;
  }

  static ObjectNode cleaning(Article article) {
    var node =
        JsonNodeFactory.instance
            .objectNode()
            .put("rung", article.rung())
            .put(
                "keptCharacters",
                article.blocks().stream().mapToInt(block -> block.span().length()).sum())
            .put(
                "droppedCharacters",
                article.ledger().stream().mapToInt(block -> block.span().length()).sum());
    node.set("dropped", dropped(article));
    return node;
  }

  static void putMetadata(ObjectNode node, Metadata metadata) {
    node.set("title", statement(metadata.title()));
    node.set("subtitle", statement(metadata.subtitle()));
    node.set("byline", byline(metadata));
    var authors = node.putArray("authors");
    metadata.authors().forEach(author -> authors.add(statement(author)));
    node.set("publisher", statement(metadata.publisher()));
    node.set("published", date(metadata.published()));
    node.set("modified", date(metadata.modified()));
    node.set("url", statement(metadata.url()));
    node.set("section", statement(metadata.section()));
    metadata.agencies().forEach(node.putArray("agencies")::add);
  }

  /// Puts `text`, `start` and `end` of a span.
  static ObjectNode put(ObjectNode node, Span span, String source) {
    return node.put("text", span.in(source)).put("start", span.start()).put("end", span.end());
  }

  private static ArrayNode blocks(Article article, Predicate<Block> which) {
    var blocks = JsonNodeFactory.instance.arrayNode();
    for (var block : article.blocks()) {
      if (which.test(block)) {
        put(
            blocks
                .addObject()
                .put("kind", Codes.of(block.kind()))
                .put("continues", block.continues()),
            block.span(),
            article.source());
      }
    }
    return blocks;
  }

  /// The byline's names: as one stretch of text where they stand together, else as they were
  /// stated.
  private static JsonNode byline(Metadata metadata) {
    List<Statement> authors = metadata.authors();
    if (authors.size() < 2) {
      return statement(authors.isEmpty() ? metadata.byline() : authors.getFirst());
    }
    if (metadata.byline() != null) {
      return statement(metadata.byline());
    }
    var names = authors.stream().map(Statement::text).collect(Collectors.joining(", "));
    return statement(new Statement.Elsewhere(names, from(authors.getFirst())));
  }

  private static String from(Statement statement) {
    return switch (statement) {
      case Statement.InText _ -> "text";
      case Statement.Elsewhere(_, var from) -> from;
    };
  }

  private static JsonNode date(@Nullable Published published) {
    if (published == null) {
      return NullNode.instance;
    }
    return ((ObjectNode) statement(published.statement())).put("date", published.date());
  }

  private static JsonNode statement(@Nullable Statement statement) {
    var node = JsonNodeFactory.instance.objectNode();
    return switch (statement) {
      case null -> NullNode.instance;
      case Statement.InText(var text, var span) ->
          node.put("text", text).put("start", span.start()).put("end", span.end()).putNull("from");
      case Statement.Elsewhere(var text, var from) ->
          node.put("text", text).putNull("start").putNull("end").put("from", from);
    };
  }
}
