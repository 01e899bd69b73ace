package dev.precis.facts;

import java.util.Set;

/// Nouns for what is issued to the public. After "the office said in a statement", what "the
/// statement said" is the office's.
final class Writings {
  private static final Set<String> NOUNS =
      Set.of("statement", "communique", "communiqué", "announcement");

  private Writings() {}

  /// Whether a frame has somebody speak by one: "in a statement", "in a written statement".
  static boolean isIntroduced(Frame frame) {
    for (int i = 2; i < frame.size(); i++) {
      if (NOUNS.contains(frame.word(i).lower())
          && (frame.is(i - 2, "in") || frame.is(i - 3, "in"))
          && !frame.is(i - 1, "the")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a phrase takes one up: "the statement", "the statement released on Monday".
  static boolean isCited(Phrase phrase) {
    var first = phrase.first();
    return (first.is("the") || first.is("this"))
        && phrase.end() - phrase.start() > 1
        && NOUNS.contains(phrase.frame().word(phrase.start() + 1).lower());
  }
}
