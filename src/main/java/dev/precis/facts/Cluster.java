package dev.precis.facts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Mentions that are taken to name the same one; grows while joining.
final class Cluster {
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  void add(Mention mention) {
    byStart.put(mention.span().start(), mention);
  }

  void addAll(Cluster other) {
    byStart.putAll(other.byStart);
  }

  /// The mentions in text order.
  Collection<Mention> mentions() {
    return byStart.values();
  }

  int start() {
    return byStart.firstKey();
  }

  /// The forms, each with how often it stands, in order of first use.
  Map<String, Integer> forms() {
    var forms = new LinkedHashMap<String, Integer>();
    for (var mention : mentions()) {
      forms.merge(mention.text(), 1, Integer::sum);
    }
    return forms;
  }

  /// The fullest form: the most words, then the most frequent, then the first.
  String name() {
    String best = "";
    int bestWords = -1;
    int bestCount = 0;
    for (var form : forms().entrySet()) {
      int words = form.getKey().split("[ -]").length;
      if (words > bestWords || (words == bestWords && form.getValue() > bestCount)) {
        best = form.getKey();
        bestWords = words;
        bestCount = form.getValue();
      }
    }
    return best;
  }

  /// The type the mentions are surest of together, or null when all are unsure.
  @Nullable EntityType type() {
    var votes = new EnumMap<EntityType, Double>(EntityType.class);
    for (var mention : mentions()) {
      var type = mention.type();
      if (type != null) {
        votes.merge(type, mention.confidence(), Double::sum);
      }
    }
    EntityType best = null;
    double most = 0;
    for (var vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  double confidence() {
    return mentions().stream().mapToDouble(Mention::confidence).max().orElse(0);
  }
}
