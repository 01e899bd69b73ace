package dev.precis.facts;

import org.jspecify.annotations.Nullable;

/// A name in a tokenised document.
///
/// @param sentence index, from 0, of its sentence
/// @param start index, from 0, of its first token
/// @param end index after its last token
/// @param type what it names, or null when the finder is not sure
/// @param confidence 0 to 1: the model's probability that a name of this type stands here, or where
///   the document names it most surely
public record Name(int sentence, int start, int end, @Nullable EntityType type, double confidence) {

  /// The same name, whatever it names.
  Name untyped() {
    return new Name(sentence, start, end, null, confidence);
  }
}
