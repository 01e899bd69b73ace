package dev.precis.clean;

import dev.precis.text.StopWords;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Compares wordings: two are alike when they differ in case, marks and white space only.
final class Wording {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Wording() {}

  /// The letters and digits of `words`, in lower case: `The Teal Gazette!` is `thetealgazette`.
  static String letters(String words) {
    var letters = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)) {
        letters.appendCodePoint(Character.toLowerCase(letter));
      }
    }
    return letters.toString();
  }

  /// The telling words of `words`, in lower case and in order: all but function words.
  static Set<String> telling(String words) {
    var telling = new LinkedHashSet<String>();
    for (var word : NO_WORD.split(words.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !StopWords.all().contains(word)) {
        telling.add(word);
      }
    }
    return telling;
  }

  /// The share of `some` that is in `others` too, from 0 to 1; 0 where `some` is empty.
  static double share(Set<String> some, Set<String> others) {
    return some.isEmpty()
        ? 0
        : (double) some.stream().filter(others::contains).count() / some.size();
  }

  /// White space folded to single spaces, none at the ends.
  static String spaced(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ");
  }

  /// How many words there are between white space.
  static int count(String words) {
    return words.isBlank() ? 0 : SPACE.split(words.strip(), -1).length;
  }
}
