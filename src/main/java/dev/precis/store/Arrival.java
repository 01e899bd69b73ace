package dev.precis.store;

import java.time.Instant;

/// What is known of an article before it is read.
///
/// @param desk the desk it belongs to
/// @param edition which brief of it this will be
/// @param at when its event happened, so that a retry does not move its place in a list
public record Arrival(ArticleId id, String desk, Edition edition, Instant at) {}
