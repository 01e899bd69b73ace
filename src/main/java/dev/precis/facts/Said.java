package dev.precis.facts;

import org.jspecify.annotations.Nullable;

/// Who says something, as the frame around it tells.
///
/// @param speaker the phrase that names the source, perhaps a pronoun
/// @param cue the word that says so, or null
/// @param confidence 0 to 1
record Said(Phrase speaker, @Nullable Word cue, double confidence) {
  Said times(double factor) {
    return new Said(speaker, cue, confidence * factor);
  }
}
