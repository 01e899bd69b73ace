package dev.precis.facts;

import java.time.LocalDate;

/// The day an article speaks from, against which "Friday" and "last month" are resolved.
///
/// @param date the day
/// @param basis what it was taken from, such as `published` or `weekday, day and month in the text`
/// @param confidence 0 to 1
public record Anchor(LocalDate date, String basis, double confidence) {}
