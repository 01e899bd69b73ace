package dev.precis.story;

/// Two articles that may tell of one event.
///
/// @param id the article at the other end
/// @param similarity how alike they are, 0 to [Digest#UNIT]
public record Link(String id, int similarity) {}
