package dev.precis.story;

import dev.precis.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as it is compared between articles.
///
/// @param stem lower case, without accents, possessive and the commonest English endings: `attack`
///   for "Attacks", `kadhimi` for "al-Kadhimi’s" (whose `al` is a word of its own)
/// @param capitalised whether it begins with a capital
/// @param span its place in the text
record Word(String stem, boolean capitalised, Span span) {

  /// The words of `text`, in order; their spans count from `offset`.
  static List<Word> in(String text, int offset) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = end(text, at);
        var stem = stem(text.substring(at, end));
        if (!stem.isEmpty()) {
          words.add(
              new Word(
                  stem,
                  Character.isUpperCase(text.charAt(at)),
                  new Span(offset + at, offset + end)));
        }
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  /// The end of the word at `start`: letters and digits, apostrophes between letters, and points or
  /// commas between digits.
  private static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joined =
          end + 1 < text.length()
              && switch (c) {
                case '\'', '’' ->
                    Character.isLetter(text.charAt(end - 1))
                        && Character.isLetter(text.charAt(end + 1));
                case '.', ',' ->
                    Character.isDigit(text.charAt(end - 1))
                        && Character.isDigit(text.charAt(end + 1));
                default -> false;
              };
      if (!joined && !Character.isLetterOrDigit(c) && !isMark(c)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// The stem of one word. Much lighter than Porter's: it only folds what an outlet's style
  /// changes.
  static String stem(String word) {
    var plain = plain(word);
    for (var possessive : List.of("'s", "’s")) {
      if (plain.endsWith(possessive)) {
        plain = plain.substring(0, plain.length() - 2);
      }
    }
    plain = singular(plain.replace("’", "'"));
    int length = plain.length();
    if (length > 5 && plain.endsWith("ing")) {
      return plain.substring(0, length - 3);
    }
    return length > 4 && plain.endsWith("ed") ? plain.substring(0, length - 2) : plain;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && word.endsWith("es") && "sxzh".indexOf(word.charAt(length - 3)) >= 0) {
      return word.substring(0, length - 2);
    }
    return length > 3 && word.endsWith("s") && "su".indexOf(word.charAt(length - 2)) < 0
        ? word.substring(0, length - 1)
        : word;
  }

  /// Lower case and without accents.
  static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.codePoints().allMatch(c -> c < 0x80)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }
}
