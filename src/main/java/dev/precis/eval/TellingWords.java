package dev.precis.eval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that tell one name or phrase from another.
final class TellingWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from",
          "as", "is", "was", "are", "were", "who", "which", "that", "this", "these", "those", "he",
          "she", "it", "they", "we", "i", "you", "him", "her", "his", "its", "their", "our", "my",
          "me", "them", "us", "mr", "mrs", "ms", "s", "one", "some", "many", "several", "two");

  private TellingWords() {}

  /// All words of `text` in lower case, in order.
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .toList();
  }

  /// The words of `text` that are no function words.
  static Set<String> of(String text) {
    var telling = new LinkedHashSet<>(words(text));
    telling.removeAll(FUNCTION_WORDS);
    return telling;
  }

  static boolean share(Set<String> telling, String text) {
    return words(text).stream().anyMatch(telling::contains);
  }
}
