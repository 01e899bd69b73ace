package dev.precis.brief;

import dev.precis.clean.Article;
import dev.precis.facts.Facts;
import dev.precis.summary.Ranking;

/// What Précis says of one article: the pure part, which the same bytes always give again.
///
/// @param article the cleaned article
/// @param ranking its sentences by rank, from which a budget takes the summary
/// @param facts its key facts
/// @param mediaType what the original was, such as `text/html`
/// @param charset the charset it was decoded with
public record Brief(
    Article article, Ranking ranking, Facts facts, String mediaType, String charset) {}
