package dev.precis.brief;

import dev.precis.clean.Article;
import dev.precis.facts.Facts;
import dev.precis.original.Reading;
import dev.precis.summary.Ranking;

/// What Précis says of one article: the pure part, which the same bytes always give again.
///
/// @param reading the source text, what it was and how it was decoded
/// @param article the cleaned article
/// @param ranking its sentences by rank, from which a budget takes the summary
/// @param facts its key facts
public record Brief(Reading.Legible reading, Article article, Ranking ranking, Facts facts) {}
