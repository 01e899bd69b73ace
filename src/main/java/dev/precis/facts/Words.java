package dev.precis.facts;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits text into words as the fact finders need them: a possessive stands apart from its noun, a
/// number from its unit (`10am`, `130ft`) and from what it is joined to (`63-year-old`), and an
/// abbreviation keeps its full stop.
final class Words {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms dr gen maj col lt sgt capt cmdr adm brig sen rep gov pres jr sr st prof rev hon"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur"
                  + " thurs fri sat sun no vs inc corp co ltd ave dept")
              .split(" "));

  private static final Pattern ORDINAL_SUFFIX = Pattern.compile("(?:st|nd|rd|th|s)");

  private final String source;
  private final int end;
  private final List<Word> words = new ArrayList<>();

  private Words(String source, Span span) {
    this.source = source;
    this.end = span.end();
    for (int at = span.start(); at < end; at = next(at)) {}
  }

  /// The words of `source` within `span`, in order.
  static List<Word> in(String source, Span span) {
    return new Words(source, span).words;
  }

  private int next(int at) {
    int point = source.codePointAt(at);
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return at + Character.charCount(point);
    }
    int stop;
    if (Character.isDigit(point)) {
      stop = number(at);
    } else if (Character.isLetter(point)
        || ((point == '@' || point == '#') && letterOrDigit(at + 1))) {
      stop = alphabetic(at);
    } else {
      stop = mark(at, point);
    }
    words.add(Word.at(source, at, Math.min(stop, end)));
    return Math.min(stop, end);
  }

  private int number(int at) {
    int stop = at;
    while (stop < end
        && (Character.isDigit(source.charAt(stop))
            || ((source.charAt(stop) == ',' || source.charAt(stop) == '.')
                && stop + 1 < end
                && Character.isDigit(source.charAt(stop + 1))))) {
      stop++;
    }
    int letters = letters(stop);
    return ORDINAL_SUFFIX.matcher(source.substring(stop, Math.min(letters, stop + 3))).matches()
        ? letters
        : stop;
  }

  private int alphabetic(int at) {
    int stop = at + Character.charCount(source.codePointAt(at));
    while (stop < end) {
      char c = source.charAt(stop);
      if (letterOrDigit(stop) || c == '_') {
        stop += Character.charCount(source.codePointAt(stop));
      } else if (isApostrophe(c) && isPossessive(stop)) {
        break;
      } else if (isApostrophe(c) && letterOrDigit(stop + 1)) {
        stop++;
      } else if (c == '-' && letterOrDigit(stop + 1) && !isNumberWord(at, stop)) {
        stop++;
      } else if (c == '.' && keepsStop(at, stop)) {
        stop++;
      } else {
        break;
      }
    }
    return stop;
  }

  private int mark(int at, int point) {
    if (isApostrophe(point) && isPossessive(at)) {
      return at + 2;
    }
    int stop = at + Character.charCount(point);
    boolean repeats = point == '\'' || point == '`' || point == '-' || point == '.';
    while (repeats && stop < end && stop < at + 3 && source.charAt(stop) == point) {
      stop++;
    }
    return stop;
  }

  /// Whether the apostrophe at `at` begins a possessive ending: `'s` after a letter.
  private boolean isPossessive(int at) {
    return at > 0
        && Character.isLetterOrDigit(source.charAt(at - 1))
        && at + 1 < end
        && source.charAt(at + 1) == 's'
        && !letterOrDigit(at + 2);
  }

  private boolean isNumberWord(int from, int to) {
    return to - from <= 9 && NumberWords.isJoined(Word.at(source, from, to).lower());
  }

  /// A full stop belongs to initials (`U.S.`, `a.m.`, `J.`) and to known abbreviations.
  private boolean keepsStop(int from, int stop) {
    int run = stop - from;
    if (run > 12) {
      return false;
    }
    boolean afterSingleLetter = run == 1 || source.charAt(stop - 2) == '.';
    if (afterSingleLetter && Character.isLetter(source.charAt(stop - 1))) {
      return Character.isUpperCase(source.charAt(stop - 1))
          || (stop + 1 < end && letterOrDigit(stop + 1))
          || run > 1;
    }
    return ABBREVIATIONS.contains(Word.at(source, from, stop).lower());
  }

  private int letters(int at) {
    int stop = at;
    while (stop < end && Character.isLetter(source.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private boolean letterOrDigit(int at) {
    if (at >= end) {
      return false;
    }
    int point = source.codePointAt(at);
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }
}
