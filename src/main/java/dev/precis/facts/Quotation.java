package dev.precis.facts;

import dev.precis.text.Span;
import org.jspecify.annotations.Nullable;

/// Words the article gives as somebody's own, or reports as said.
///
/// @param span the quoted words, without their marks; for indirect speech, the reported clause
/// @param kind how they are given
/// @param attribution who says them
/// @param cue the word that says so, such as "said", or null where there is none
public record Quotation(Span span, Kind kind, Attribution attribution, @Nullable Span cue) {

  /// How words are given as somebody's.
  public enum Kind {
    /// A sentence or more within marks.
    DIRECT,
    /// Reported without marks.
    INDIRECT,
    /// A part of a sentence within marks.
    FRAGMENT,
    /// Marks that keep a distance from a word and quote nobody.
    SCARE
  }
}
