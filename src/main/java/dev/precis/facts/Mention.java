package dev.precis.facts;

import dev.precis.text.Span;
import dev.precis.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place that names somebody or something, without honorifics and possessive.
///
/// @param span its place in the source text
/// @param text the name there, white space folded
/// @param type what it names, or null when that is not sure
/// @param sentence the tokens of its sentence
/// @param first index of its first token there
/// @param end index after its last token there
/// @param confidence 0 to 1
record Mention(
    Span span,
    String text,
    @Nullable EntityType type,
    List<Token> sentence,
    int first,
    int end,
    double confidence) {

  /// Whether both stand in one sentence of the article.
  boolean sharesSentence(Mention other) {
    return sentence.getFirst().span().equals(other.sentence.getFirst().span());
  }

  /// The words of the name.
  List<String> words() {
    return sentence.subList(first, end).stream().map(Token::text).toList();
  }

  /// The token that stands `distance` before the name, 1 being the nearest, or an empty string.
  String before(int distance) {
    return first - distance < 0 ? "" : sentence.get(first - distance).text();
  }

  /// The token that stands `distance` after the name, 1 being the nearest, or an empty string.
  String after(int distance) {
    return end + distance > sentence.size() ? "" : sentence.get(end + distance - 1).text();
  }
}
