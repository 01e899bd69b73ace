package dev.precis.eval;

import dev.precis.text.Language;
import dev.precis.text.Span;
import dev.precis.text.StopWords;
import dev.precis.text.Token;
import dev.precis.text.Tokens;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many of the references' telling words the summaries hold, a word once a row.
final class Recall {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)*+");

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

  /// The capitalised words of a reference's lines that are neither a line's first nor function
  /// words, so that nearly all of them are names.
  static Set<String> namesIn(String reference) {
    return reference
        .lines()
        .flatMap(line -> words(line).skip(1))
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> !isFunctionWord(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// All words as they are written, without a possessive `'s`.
  static Set<String> wordsIn(String text) {
    return words(text).collect(Collectors.toCollection(HashSet::new));
  }

  /// Numbers written in digits, without the commas between thousands.
  static Set<String> numbersIn(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(number -> number.group().replace(",", ""))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isFunctionWord(String word) {
    return StopWords.languagesOf(word.toLowerCase(Locale.ROOT)).contains(Language.ENGLISH);
  }

  private static Stream<String> words(String text) {
    return text.isBlank()
        ? Stream.empty()
        : Tokens.in(text, new Span(0, text.length())).stream()
            .filter(Token::isWord)
            .filter(token -> token.text().indexOf('\'') != 0 && token.text().indexOf('’') != 0)
            .map(Token::text);
  }
}
