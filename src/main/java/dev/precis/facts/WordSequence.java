package dev.precis.facts;

import dev.precis.text.Span;
import java.util.List;
import java.util.Set;

/// The words of a sentence, asked by index without regard to where it ends.
///
/// @param words in text order
record WordSequence(List<Word> words) {
  int size() {
    return words.size();
  }

  Word at(int i) {
    return words.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < words.size();
  }

  /// The word at `i` in lower case; empty before the first and after the last.
  String lower(int i) {
    return has(i) ? words.get(i).lower() : "";
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  boolean isAny(int i, Set<String> lower) {
    return lower.contains(lower(i));
  }

  boolean isNumeric(int i) {
    return has(i) && words.get(i).isNumeric();
  }

  boolean isCapitalised(int i) {
    return has(i) && words.get(i).isCapitalised();
  }

  /// Where the words from `start` to before `end` stand in the source text.
  Span span(int start, int end) {
    return new Span(words.get(start).span().start(), words.get(end - 1).span().end());
  }
}
