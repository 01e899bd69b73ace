package dev.precis.text;

/// One sentence, or one heading or list item that stands as a sentence.
///
/// @param span its characters, without white space at either end
/// @param block index, from 0, of the block it lies in; no sentence reaches over a block's end
public record Sentence(Span span, int block) {}
