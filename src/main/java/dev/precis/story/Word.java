package dev.precis.story;

import dev.precis.text.PorterStemmer;
import dev.precis.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as it is compared between articles.
///
/// @param plain lower case and without accents
/// @param stem lower case, without accents, possessive and English endings: `attack` for "Attacks",
///   `kadhimi` for "al-Kadhimi’s" (whose `al` is a word of its own)
/// @param capitalised whether it begins with a capital
/// @param span its place in the text
record Word(String plain, String stem, boolean capitalised, Span span) {

  /// The words of `text`, in order; their spans count from `offset`.
  static List<Word> in(String text, int offset) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = end(text, at);
        var plain = plain(text.substring(at, end));
        var stem = stemOfPlain(plain);
        if (!stem.isEmpty()) {
          words.add(
              new Word(
                  plain,
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

  /// The stem of one word, by Porter's rules once possessive and accents are gone.
  static String stem(String word) {
    return stemOfPlain(plain(word));
  }

  private static String stemOfPlain(String word) {
    var plain = word.replace('’', '\'');
    return PorterStemmer.stem(
        plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain);
  }

  /// Lower case and without accents.
  static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.codePoints().allMatch(c -> c < 0x80)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }
}
