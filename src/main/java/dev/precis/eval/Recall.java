package dev.precis.eval;

import dev.precis.text.Span;
import dev.precis.text.StopWords;
import dev.precis.text.Token;
import dev.precis.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How many of the references' telling words the summaries hold, a word once a row.
final class Recall {
  private int expected;
  private int found;

  void add(Set<String> reference, Set<String> summary) {
    expected += reference.size();
    found += (int) reference.stream().filter(summary::contains).count();
  }

  /// In percent; 0 where nothing was expected.
  double percent() {
    return expected == 0 ? 0 : 100.0 * found / expected;
  }

  /// Capitalised words that are no function words, in lower case: the names, and here and there a
  /// sentence's first word.
  static Set<String> namesIn(String text) {
    return tokens(text).stream()
        .filter(token -> token.isWord() && token.isCapitalised())
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(word -> StopWords.languagesOf(word).isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// Numbers written in digits.
  static Set<String> numbersIn(String text) {
    return tokens(text).stream()
        .map(Token::text)
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Token> tokens(String text) {
    return text.isEmpty() ? List.of() : Tokens.in(text, new Span(0, text.length()));
  }
}
