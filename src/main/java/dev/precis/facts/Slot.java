package dev.precis.facts;

import dev.precis.text.Span;
import org.jspecify.annotations.Nullable;

/// What a figure is about, in words regular enough to be compared from article to article: two
/// figures with equal `counted` and `act` on one day speak of the same thing.
///
/// @param counted the singular head noun of what is counted, near synonyms folded into one:
///   `protester` also for demonstrators
/// @param act what happened to it, as one verb for all that mean the same, such as `injure` or
///   `kill`; null where nothing is said to have happened
/// @param time the words of the time expression that dates the act, perhaps from a sentence before;
///   null where none does, which leaves it at the article's main event
public record Slot(String counted, @Nullable String act, @Nullable Span time) {}
