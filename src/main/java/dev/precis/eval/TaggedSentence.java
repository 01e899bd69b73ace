package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A row of name gold that comes as tokens.
///
/// @param doc the document it is from
/// @param source where that is from, such as `gum`
/// @param trains whether it may train a model; otherwise it only measures
/// @param tags BIO labels, one a token
record TaggedSentence(
    String doc, String source, boolean trains, List<String> tokens, List<String> tags) {

  /// Reads a row with `tokens` and `tags`.
  static TaggedSentence of(JsonNode row) {
    return new TaggedSentence(
        row.path("doc").asText(),
        row.path("src").asText(),
        row.path("use").asText().equals("train"),
        strings(row.path("tokens")),
        strings(row.path("tags")));
  }

  /// The sentences of each document together, documents and sentences in the order they came.
  static List<List<TaggedSentence>> byDocument(List<TaggedSentence> sentences) {
    var documents = new LinkedHashMap<String, List<TaggedSentence>>();
    for (var sentence : sentences) {
      documents
          .computeIfAbsent(sentence.source + ' ' + sentence.doc, _ -> new ArrayList<>())
          .add(sentence);
    }
    return List.copyOf(documents.values());
  }

  private static List<String> strings(JsonNode array) {
    var strings = new ArrayList<String>(array.size());
    array.forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
