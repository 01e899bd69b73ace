package dev.precis.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.facts.Anchor;
import dev.precis.facts.Answer;
import dev.precis.facts.Attribution;
import dev.precis.facts.Entity;
import dev.precis.facts.Facts;
import dev.precis.facts.Figure;
import dev.precis.facts.FiveWs;
import dev.precis.facts.Quotation;
import dev.precis.facts.TimeExpression;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The key facts of a brief as JSON.
final class FactsJson {
  private FactsJson() {}

  static void put(ObjectNode document, Facts facts, String source) {
    document.set("fiveWs", fiveWs(facts.fiveWs(), source));
    var entities = document.putArray("entities");
    facts.entities().forEach(entity -> put(entities.addObject(), entity));
    var quotations = document.putArray("quotations");
    facts.quotations().forEach(quotation -> put(quotations.addObject(), quotation, source));
    var figures = document.putArray("figures");
    facts.figures().forEach(figure -> put(figures.addObject(), figure, source));
    var times = document.putArray("times");
    facts.times().forEach(time -> put(times.addObject(), time, source));
  }

  static JsonNode anchor(@Nullable Anchor anchor) {
    return anchor == null
        ? NullNode.instance
        : JsonNodeFactory.instance
            .objectNode()
            .put("date", anchor.date().toString())
            .put("basis", anchor.basis())
            .put("confidence", anchor.confidence());
  }

  private static ObjectNode fiveWs(FiveWs fiveWs, String source) {
    var node = JsonNodeFactory.instance.objectNode();
    node.set("who", answer(fiveWs.who(), source));
    node.set("what", answer(fiveWs.what(), source));
    node.set("when", answer(fiveWs.when(), source));
    node.set("where", answer(fiveWs.where(), source));
    node.set("why", answer(fiveWs.why(), source));
    node.set("how", answer(fiveWs.how(), source));
    return node;
  }

  private static JsonNode answer(Answer answer, String source) {
    return switch (answer) {
      case Answer.Found(var span, var confidence) ->
          ArticleJson.put(JsonNodeFactory.instance.objectNode(), span, source)
              .put("confidence", confidence);
      case Answer.Unanswered _ -> NullNode.instance;
    };
  }

  private static void put(ObjectNode node, Entity entity) {
    var type = entity.type();
    node.put("id", entity.id())
        .put("type", type == null ? null : Codes.of(type))
        .put("name", entity.name());
    entity.variants().forEach(node.putArray("variants")::add);
    node.put("role", entity.role());
    var mentions = node.putArray("mentions");
    entity
        .mentions()
        .forEach(mention ->
            mentions.addObject().put("start", mention.start()).put("end", mention.end()));
    node.put("confidence", entity.confidence());
  }

  private static void put(ObjectNode node, Quotation quotation, String source) {
    ArticleJson.put(node, quotation.span(), source).put("kind", Codes.of(quotation.kind()));
    node.set("speaker", attribution(quotation.attribution(), source));
    var cue = quotation.cue();
    node.set(
        "cue",
        cue == null
            ? NullNode.instance
            : ArticleJson.put(JsonNodeFactory.instance.objectNode(), cue, source));
  }

  private static void put(ObjectNode node, Figure figure, String source) {
    ArticleJson.put(node, figure.span(), source);
    putNumber(node, "value", figure.value());
    putNumber(node, "upTo", figure.upTo());
    node.put("interval", Codes.of(figure.interval()))
        .put("unit", figure.unit())
        .put("counts", figure.counts());
    node.set("saidBy", attribution(figure.saidBy(), source));
  }

  private static void put(ObjectNode node, TimeExpression time, String source) {
    ArticleJson.put(node, time.span(), source)
        .put("value", time.value())
        .put("granularity", Codes.of(time.granularity()))
        .put("dependsOn", Codes.of(time.dependsOn()));
  }

  private static JsonNode attribution(Attribution attribution, String source) {
    return switch (attribution) {
      case Attribution.Attributed(var entity, var span, var confidence) ->
          ArticleJson.put(JsonNodeFactory.instance.objectNode().put("entity", entity), span, source)
              .put("confidence", confidence);
      case Attribution.Missing _ -> NullNode.instance;
    };
  }

  /// A whole number without exponent or point, so that 20 stays 20.
  private static void putNumber(ObjectNode node, String field, @Nullable BigDecimal number) {
    if (number == null) {
      node.putNull(field);
    } else if (number.stripTrailingZeros().scale() <= 0 && number.precision() < 19) {
      node.put(field, number.longValue());
    } else {
      node.put(field, number.doubleValue());
    }
  }
}
