package dev.precis.facts;

/// A number among the words of a sentence, with what it counts.
///
/// @param numeral the number
/// @param counted what it counts
record Count(Numeral numeral, Counted counted) {}
