package dev.precis.summary;

import dev.precis.text.Span;
import java.util.List;

/// A sentence of the article with its place in the ranking.
///
/// @param text its words, equal to the source text at `span`
/// @param span its place in the source text
/// @param index its place among the article's sentences, from 0
/// @param rank 1 is chosen first
/// @param score the model's estimate that a good summary holds it, 0 to 1
/// @param reasons its two or three strongest features in words, such as `lede` or `central`
/// @param warnings why it may not stand alone, such as `opens with a pronoun`; empty when it does
public record RankedSentence(
    String text,
    Span span,
    int index,
    int rank,
    double score,
    List<String> reasons,
    List<String> warnings) {
  public RankedSentence {
    reasons = List.copyOf(reasons);
    warnings = List.copyOf(warnings);
  }

  /// Whether a warning would go if its own predecessor were shown right before it.
  boolean needsItsPredecessor() {
    return warnings.stream().anyMatch(StandsAlone::isHealed);
  }

  /// The same, shown right after its own predecessor.
  RankedSentence healed() {
    var left = warnings.stream().filter(warning -> !StandsAlone.isHealed(warning)).toList();
    return new RankedSentence(text, span, index, rank, score, reasons, left);
  }
}
