package dev.precis.store;

import java.time.Instant;
import java.util.Optional;

/// Which of a desk's articles to list, newest first.
///
/// @param from earliest arrival, inclusive
/// @param to latest arrival, exclusive
/// @param status `ready` or `failed`; nothing for both
/// @param limit how many, 1 to 100
/// @param after the page before ended there
public record Listing(
    String desk,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> status,
    int limit,
    Optional<Cursor> after) {}
