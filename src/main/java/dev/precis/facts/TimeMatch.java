package dev.precis.facts;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Words that have the form of a time.
///
/// @param words the match of the form's pattern
/// @param lead the text right before it, at most [#LEAD] characters, back to its sentence's start
record TimeMatch(MatchResult words, String lead) {
  static final int LEAD = 80;

  static TimeMatch of(MatchResult words, String source, int sentenceStart) {
    int from = Math.max(sentenceStart, words.start() - LEAD);
    return new TimeMatch(words, source.substring(from, words.start()));
  }

  /// The words of a group, or null where the form has no such group or it took no part.
  @Nullable String group(String name) {
    return words.namedGroups().containsKey(name) ? words.group(name) : null;
  }

  /// The words of a group that the form always has.
  String required(String name) {
    return words.group(name);
  }

  int number(String name) {
    return Integer.parseInt(words.group(name));
  }
}
