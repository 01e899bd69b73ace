package dev.precis.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Splits text into sentences.
///
/// Scripts that put spaces between words go by rules: a point ends a sentence unless it belongs to
/// an abbreviation, an initial, a number or an address, or the text goes on in small letters; see
/// [SentenceEnd]. A line break ends one only before an empty line or a list item, since copied text
/// is torn into lines anywhere. Scripts without spaces go by the JDK's [BreakIterator].
public final class Sentences {
  private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

  /// How many letters tell the script.
  private static final int SAMPLE = 200;

  /// The first letter of a script without spaces, which is Thai.
  private static final int FIRST_SPACELESS = 0x0E00;

  private Sentences() {}

  /// The sentences of `text` within `block`, in order, each without white space at its ends.
  public static List<Span> in(String text, Span block, Language language) {
    return WITHOUT_SPACES.contains(language.code()) || lacksSpaces(text, block)
        ? byBreakIterator(text, block, language)
        : new SentenceScan(text, block, language).sentences();
  }

  private static boolean lacksSpaces(String text, Span block) {
    int letters = 0;
    int spaceless = 0;
    for (int at = block.start(); at < block.end() && letters < SAMPLE; ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      if (Character.isLetter(letter)) {
        letters++;
        spaceless += letter >= FIRST_SPACELESS && isSpaceless(letter) ? 1 : 0;
      }
    }
    return spaceless > letters / 2;
  }

  private static boolean isSpaceless(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static List<Span> byBreakIterator(String text, Span block, Language language) {
    var breaks = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    breaks.setText(block.in(text));
    var sentences = new ArrayList<Span>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int from = block.start() + start;
      int to = block.start() + end;
      while (from < to && Marks.isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && Marks.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        sentences.add(new Span(from, to));
      }
    }
    return sentences;
  }
}
