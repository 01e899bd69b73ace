package dev.precis.facts;

import dev.precis.text.Span;
import org.jspecify.annotations.Nullable;

/// A clause of a sentence that says something by itself.
///
/// @param span its words, without the conjunction that ties it to the rest; those of a relative
///   clause begin with what it tells of: "the harbour, which holds forty boats"
/// @param wording the same as a sentence of its own, without its end mark: "The harbour holds forty
///   boats"; null where that takes more than leaving words out
public record Proposition(Span span, @Nullable String wording) {}
