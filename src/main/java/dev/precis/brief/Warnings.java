package dev.precis.brief;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.precis.facts.Answer;
import dev.precis.facts.Attribution;
import dev.precis.facts.Facts;

/// What a reader of a brief should know beside it: codes of what to beware of, and for what is null
/// the reason why, as `fiveWs.when: no day is stated`.
final class Warnings {
  private Warnings() {}

  static ArrayNode of(Brief brief) {
    var warnings = JsonNodeFactory.instance.arrayNode();
    brief.reading().warnings().forEach(warnings::add);
    brief.facts().warnings().forEach(warnings::add);
    addUnanswered(warnings, brief.facts());
    addUnattributed(warnings, brief.facts());
    return warnings;
  }

  private static void addUnanswered(ArrayNode warnings, Facts facts) {
    var fiveWs = facts.fiveWs();
    addReason(warnings, "who", fiveWs.who());
    addReason(warnings, "what", fiveWs.what());
    addReason(warnings, "when", fiveWs.when());
    addReason(warnings, "where", fiveWs.where());
    addReason(warnings, "why", fiveWs.why());
    addReason(warnings, "how", fiveWs.how());
  }

  private static void addReason(ArrayNode warnings, String question, Answer answer) {
    if (answer instanceof Answer.Unanswered(var reason)) {
      warnings.add("fiveWs." + question + ": " + reason);
    }
  }

  private static void addUnattributed(ArrayNode warnings, Facts facts) {
    for (int i = 0; i < facts.quotations().size(); i++) {
      if (facts.quotations().get(i).attribution() instanceof Attribution.Missing(var reason)) {
        warnings.add("quotations[" + i + "].speaker: " + reason);
      }
    }
  }
}
