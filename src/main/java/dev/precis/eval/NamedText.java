package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.eval.NameScore.Placed;
import dev.precis.facts.EntityType;
import dev.precis.facts.Honorifics;
import dev.precis.facts.NameFinder;
import dev.precis.text.Span;
import dev.precis.text.Token;
import dev.precis.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A row of name gold that comes as a text with names at their places, honorifics trimmed.
///
/// @param text the text as given; it is not cleaned
/// @param gold its people, organisations and places; other names are left out
record NamedText(String text, List<Placed> gold) {

  /// Reads a row with `text` and `entities`, each `[start, end, type]` or an object of these,
  /// offsets in code points.
  static NamedText of(JsonNode row) {
    var text = row.path("text").asText();
    int length = text.codePointCount(0, text.length());
    var gold = new ArrayList<Placed>();
    for (var entity : row.path("entities")) {
      boolean listed = entity.isArray();
      int start = (listed ? entity.path(0) : entity.path("start")).asInt();
      int end = (listed ? entity.path(1) : entity.path("end")).asInt();
      var label = listed ? entity.path(2) : entity.path(entity.has("type") ? "type" : "label");
      var type = type(label.asText());
      if (type != null && start >= 0 && start < end && end <= length) {
        int from = text.offsetByCodePoints(0, start);
        var tokens = Tokens.in(text, new Span(from, text.offsetByCodePoints(from, end - start)));
        if (!tokens.isEmpty()) {
          gold.add(placed(tokens, type));
        }
      }
    }
    return new NamedText(text, List.copyOf(gold));
  }

  /// What `finder` finds in the text, a line being a block.
  List<Placed> found(NameFinder finder) {
    var sentences =
        PlainArticle.of(text, List.of(), null).sentences().stream()
            .map(sentence -> Tokens.in(text, sentence.span()))
            .toList();
    var words =
        sentences.stream().map(tokens -> tokens.stream().map(Token::text).toList()).toList();
    return finder.find(words).stream()
        .map(name ->
            placed(sentences.get(name.sentence()).subList(name.start(), name.end()), name.type()))
        .toList();
  }

  private static Placed placed(List<Token> tokens, @Nullable EntityType type) {
    int first = 0;
    while (type == EntityType.PERSON
        && first < tokens.size() - 1
        && Honorifics.isHonorific(tokens.get(first).text())) {
      first++;
    }
    return new Placed(0, tokens.get(first).span().start(), tokens.getLast().span().end(), type);
  }

  private static @Nullable EntityType type(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "PERSON", "PER" -> EntityType.PERSON;
      case "ORG", "ORGANISATION", "ORGANIZATION" -> EntityType.ORGANISATION;
      case "LOC", "LOCATION", "PLACE", "GPE", "FAC", "FACILITY" -> EntityType.PLACE;
      default -> null;
    };
  }
}
