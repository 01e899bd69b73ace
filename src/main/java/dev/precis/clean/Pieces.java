package dev.precis.clean;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts an overlong line where a sentence seems to end, so that what surrounds the article in the
/// same line can go. Only the cut between kept and dropped shows; an abbreviation does no harm.
final class Pieces {
  private static final int LONGEST = 300;
  private static final int SHORTEST_LAST_WORD = 3;

  private Pieces() {}

  static List<Span> of(String source, Span line) {
    var pieces = new ArrayList<Span>();
    int start = line.start();
    int space = -1;
    for (int at = line.start(); at < line.end(); at++) {
      if (!Character.isWhitespace(source.charAt(at))) {
        if (at - start >= LONGEST) {
          int cut = space > start ? space : wholeCharacter(source, at);
          SourceLines.addStripped(source, start, cut, pieces);
          start = cut;
        }
        continue;
      }
      space = at;
      if (endsSentence(source, start, at) && startsSentence(source, at + 1, line.end())) {
        SourceLines.addStripped(source, start, at, pieces);
        start = at + 1;
      }
    }
    SourceLines.addStripped(source, start, line.end(), pieces);
    return pieces;
  }

  private static boolean endsSentence(String source, int start, int end) {
    if (end - start < SHORTEST_LAST_WORD + 1
        || Endings.of(source, new Span(start, end)) != Endings.SENTENCE) {
      return false;
    }
    int letters = 0;
    int at = end - 1;
    while (at > start && !Character.isLetterOrDigit(source.charAt(at))) {
      at--;
    }
    while (at >= start && Character.isLetterOrDigit(source.charAt(at))) {
      letters++;
      at--;
    }
    return letters >= SHORTEST_LAST_WORD;
  }

  private static boolean startsSentence(String source, int at, int limit) {
    return at < limit && !Character.isLowerCase(source.charAt(at));
  }

  private static int wholeCharacter(String source, int at) {
    return Character.isLowSurrogate(source.charAt(at)) ? at + 1 : at;
  }
}
