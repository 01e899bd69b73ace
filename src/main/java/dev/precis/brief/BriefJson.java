package dev.precis.brief;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.summary.Budget;

/// The published form of a brief, schema `precis.brief/1`, as a JSON tree.
///
/// The *full* document also holds `ranking`, from which any budget's summary is cut without reading
/// the article again; it is what gets stored. What is served is the document [#within] a budget.
public final class BriefJson {
  private static final String SCHEMA = "precis.brief/1";

  private BriefJson() {}

  /// The full document of a brief that came out well, with its `ranking` and the default summary.
  public static ObjectNode full(Brief brief, Envelope envelope) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("schema", SCHEMA)
        .put("id", envelope.id())
        .put("status", "ready")
        .put("language", brief.article().language().code());
  }

  /// The document of an article that failed.
  public static ObjectNode failed(Outcome.Failed failed, Envelope envelope) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("schema", SCHEMA)
        .put("id", envelope.id())
        .put("status", "failed")
        .put("detail", failed.detail());
  }

  /// The document to serve: `summary` cut to `budget`, `ranking` left out. A failed one comes back
  /// as it is.
  public static ObjectNode within(ObjectNode document, Budget budget) {
    var served = document.deepCopy();
    served.put("words", budget.size());
    return served;
  }
}
