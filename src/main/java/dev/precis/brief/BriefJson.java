package dev.precis.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.summary.Budget;
import dev.precis.summary.RankedSentence;
import dev.precis.summary.Ranking;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The published form of a brief, schema `precis.brief/1`, as a JSON tree.
///
/// The *full* document also holds `ranking`, from which any budget's summary is cut without reading
/// the article again; it is what gets stored. What is served is the document [#within] a budget.
public final class BriefJson {
  private static final String SCHEMA = "precis.brief/1";

  private BriefJson() {}

  /// The full document of a brief that came out well, with its `ranking` and the default summary.
  public static ObjectNode full(Brief brief, Envelope envelope) {
    var document =
        enveloped(envelope, "ready", brief.reading().mediaType(), brief.reading().charset());
    var article = brief.article();
    document.put("story", envelope.story()).put("pipeline", Pipeline.VERSION);
    document.put("language", article.language().code());
    ArticleJson.putMetadata(document, article.metadata());
    document.set("anchor", FactsJson.anchor(brief.facts().anchor()));
    document.set("cleaning", ArticleJson.cleaning(article));
    document.set("summary", summary(brief.ranking(), Budget.DEFAULT));
    FactsJson.put(document, brief.facts(), article.source());
    document.set("warnings", Warnings.of(brief));
    document.set("ranking", ranking(brief.ranking()));
    return document;
  }

  /// The document of an article that failed.
  public static ObjectNode failed(Outcome.Failed failed, Envelope envelope) {
    var document = enveloped(envelope, "failed", failed.mediaType(), null);
    document
        .putObject("failure")
        .put("code", failed.code().code())
        .put("detail", failed.detail())
        .put("at", text(envelope.ingestedAt()));
    return document;
  }

  /// The document to serve: `summary` cut to the budget, `ranking` left out. A failed one comes
  /// back as it is.
  ///
  /// @param document a full document; left as it is
  public static ObjectNode within(ObjectNode document, Budget budget) {
    var served = document.deepCopy();
    if (served.remove("ranking") instanceof ArrayNode ranking) {
      served.set("summary", summary(ranking(ranking), budget));
    }
    return served;
  }

  private static ObjectNode enveloped(
      Envelope envelope, String status, @Nullable String mediaType, @Nullable String charset) {
    var document =
        JsonNodeFactory.instance
            .objectNode()
            .put("schema", SCHEMA)
            .put("id", envelope.id())
            .put("desk", envelope.desk())
            .put("status", status);
    var object = envelope.object();
    if (object == null) {
      document.putNull("original");
    } else {
      document
          .putObject("original")
          .put("bucket", object.bucket())
          .put("key", object.key())
          .put("versionId", object.versionId())
          .put("etag", object.etag())
          .put("bytes", object.bytes())
          .put("mediaType", mediaType)
          .put("charset", charset);
    }
    return document.put("ingestedAt", text(envelope.ingestedAt()));
  }

  private static ObjectNode summary(Ranking ranking, Budget budget) {
    var summary = JsonNodeFactory.instance.objectNode();
    var sentences = summary.putArray("sentences");
    ranking.within(budget).forEach(sentence -> put(sentences.addObject(), sentence));
    return summary;
  }

  private static ArrayNode ranking(Ranking ranking) {
    var sentences = JsonNodeFactory.instance.arrayNode();
    ranking
        .sentences()
        .forEach(sentence -> put(sentences.addObject(), sentence).put("index", sentence.index()));
    return sentences;
  }

  private static ObjectNode put(ObjectNode node, RankedSentence sentence) {
    node.put("text", sentence.text())
        .put("start", sentence.span().start())
        .put("end", sentence.span().end())
        .put("rank", sentence.rank())
        .put("score", sentence.score());
    sentence.reasons().forEach(node.putArray("reasons")::add);
    sentence.warnings().forEach(node.putArray("warnings")::add);
    return node;
  }

  private static Ranking ranking(ArrayNode sentences) {
    var ranked = new ArrayList<RankedSentence>();
    for (var node : sentences) {
      ranked.add(
          new RankedSentence(
              node.path("text").asText(),
              new Span(node.path("start").asInt(), node.path("end").asInt()),
              node.path("index").asInt(),
              node.path("rank").asInt(),
              node.path("score").asDouble(),
              strings(node.path("reasons")),
              strings(node.path("warnings"))));
    }
    return new Ranking(ranked);
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
