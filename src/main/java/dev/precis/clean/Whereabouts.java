package dev.precis.clean;

import dev.precis.text.Span;

/// Finds where in a source text stands what is stated of it elsewhere.
final class Whereabouts {
  /// Longer statements are not looked for, and after so many finds inside of words no more: the
  /// time stays linear in the source.
  private static final int LONGEST = 300;

  private static final int MOST_TRIES = 200;

  private final String source;
  private final int from;

  /// @param from where the headline's surroundings start; what stands there or below is preferred
  Whereabouts(String source, int from) {
    this.source = source;
    this.from = from;
  }

  /// In the text where the very words stand there by themselves, else where they were found.
  Statement of(String words, String saidIn) {
    int at = whole(words, from);
    if (at < 0 && from > 0) {
      at = whole(words, 0);
    }
    return at < 0
        ? new Statement.Elsewhere(words, saidIn)
        : new Statement.InText(words, new Span(at, at + words.length()));
  }

  /// Where `words` stand as whole words, from `start` on; -1 where they don't.
  private int whole(String words, int start) {
    int at = words.length() > LONGEST ? -1 : source.indexOf(words, start);
    for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
      int end = at + words.length();
      boolean inWord =
          (at > 0 && isOfWord(source.charAt(at - 1)) && isOfWord(words.charAt(0)))
              || (end < source.length()
                  && isOfWord(source.charAt(end))
                  && isOfWord(words.charAt(words.length() - 1)));
      if (!inWord) {
        return at;
      }
      at = source.indexOf(words, at + 1);
    }
    return -1;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
