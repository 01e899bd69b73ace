package dev.precis.clean;

import dev.precis.text.Language;
import dev.precis.text.Sentence;
import java.util.List;

/// A cleaned article: the source text, what was kept of it, what was dropped and why, and its
/// metadata.
///
/// @param source the source text, in which every span counts
/// @param blocks the kept blocks in text order, not overlapping
/// @param ledger the dropped blocks in text order, overlapping neither each other nor a kept block
/// @param sentences the sentences of the body blocks, in text order; `block` indexes `blocks`
/// @param metadata what is stated about the article
/// @param language the language of the body
/// @param rung the rung of the ladder of fall-backs that found the body, such as `model` or
///   `everything`
public record Article(
    String source,
    List<Block> blocks,
    List<Dropped> ledger,
    List<Sentence> sentences,
    Metadata metadata,
    Language language,
    String rung) {
  public Article {
    blocks = List.copyOf(blocks);
    ledger = List.copyOf(ledger);
    sentences = List.copyOf(sentences);
  }

  /// The block a sentence lies in.
  public Block blockOf(Sentence sentence) {
    return blocks.get(sentence.block());
  }
}
