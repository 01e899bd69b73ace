package dev.precis.clean;

/// A publication or modification date.
///
/// @param date ISO 8601: a day, `2021-11-07`, or an instant with offset
/// @param statement the words that say so, and where
public record Published(String date, Statement statement) {}
