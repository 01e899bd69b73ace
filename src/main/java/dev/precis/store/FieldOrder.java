package dev.precis.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which documents publish their fields. One list serves every object in them, because
/// no two objects order the same names differently; a name it does not know comes last, by its
/// letters.
final class FieldOrder {
  private static final List<String> NAMES =
      List.of(
          // the envelope, the article
          "schema",
          "id",
          "desk",
          "status",
          "original",
          "bucket",
          "key",
          "versionId",
          "etag",
          "bytes",
          "mediaType",
          "charset",
          "failure",
          "code",
          "detail",
          "at",
          "ingestedAt",
          "story",
          "pipeline",
          "language",
          "title",
          "subtitle",
          "byline",
          "authors",
          "publisher",
          "section",
          "url",
          "agencies",
          "published",
          "modified",
          "anchor",
          "cleaning",
          "rung",
          "keptCharacters",
          "droppedCharacters",
          "dropped",
          "summary",
          "sentences",
          "fiveWs",
          "who",
          "what",
          "when",
          "where",
          "why",
          "how",
          "entities",
          "quotations",
          "figures",
          "times",
          // within them
          "type",
          "name",
          "variants",
          "role",
          "date",
          "entity",
          "text",
          "start",
          "end",
          "from",
          "index",
          "rank",
          "score",
          "reasons",
          "reason",
          "rule",
          "kind",
          "value",
          "interval",
          "unit",
          "counts",
          "saidBy",
          "speaker",
          "cue",
          "granularity",
          "dependsOn",
          "statement",
          "basis",
          "mentions",
          "confidence",
          "warnings",
          "ranking");

  private static final Map<String, Integer> PLACES = places();

  /// Orders names of one object.
  static final Comparator<String> PUBLISHED =
      Comparator.<String>comparingInt(name -> PLACES.getOrDefault(name, Integer.MAX_VALUE))
          .thenComparing(Comparator.naturalOrder());

  private FieldOrder() {}

  private static Map<String, Integer> places() {
    var places = new HashMap<String, Integer>();
    for (var name : NAMES) {
      places.put(name, places.size());
    }
    return Map.copyOf(places);
  }
}
