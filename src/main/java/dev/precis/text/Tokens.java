package dev.precis.text;

import java.util.ArrayList;
import java.util.List;

/// Splits text into words and punctuation marks, much as the Penn Treebank and CoNLL do, but
/// without changing a character. A word keeps its inner hyphens and apostrophes (`well-off`,
/// `don't`, `O’Neill`) and gives up a possessive (`Obama`, `'s`); a number keeps its commas and
/// points (`1,000.5`), an abbreviation its point (`Mr.`, `U.S.`); addresses, handles and hashtags
/// stay whole; a run of points or hyphens is one mark; an ideograph stands alone.
public final class Tokens {
  /// Longer addresses are parted. Bounds the look ahead, so that splitting takes linear time.
  private static final int LONGEST_ADDRESS = 200;

  private static final Abbreviations ABBREVIATIONS = Abbreviations.of(Language.ENGLISH);

  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text, Span within) {
    this.text = text;
    this.limit = within.end();
    this.at = within.start();
  }

  /// The tokens of `text` within a span, in order; their spans count in `text`.
  public static List<Token> in(String text, Span within) {
    var tokens = new Tokens(text, within);
    while (tokens.at < tokens.limit) {
      tokens.step();
    }
    return tokens.tokens;
  }

  private void step() {
    int c = codePoint(at);
    int address;
    if (Marks.isBlank(c)) {
      at += Character.charCount(c);
    } else if ((address = addressEnd()) > at) {
      take(address);
    } else if (Character.isIdeographic(c)) {
      take(at + Character.charCount(c));
    } else if (isWordPart(c) || isDecimalPoint()) {
      word();
    } else if (c == '.' || c == '-') {
      take(runEnd(c));
    } else if (possessiveAt(at)) {
      take(at + 2);
    } else {
      take(at + Character.charCount(c));
    }
  }

  private void take(int end) {
    tokens.add(new Token(text.substring(at, end), new Span(at, end)));
    at = end;
  }

  private void word() {
    int end = at;
    while (end < limit) {
      int c = codePoint(end);
      if (isWordPart(c) && !Character.isIdeographic(c)) {
        end += Character.charCount(c);
      } else if (joins(end)) {
        end++;
      } else {
        break;
      }
    }
    take(keepsPoint(end) ? end + 1 : end);
  }

  /// Whether the mark at `index` holds the two sides of one word together.
  private boolean joins(int index) {
    if (index + 1 >= limit || (index == at && text.charAt(index) != '.')) {
      return false;
    }
    char before = index > at ? text.charAt(index - 1) : ' ';
    char after = text.charAt(index + 1);
    return switch (text.charAt(index)) {
      case '-', '‐', '‑', '_', '&' -> Character.isLetterOrDigit(before) && isWordPart(after);
      case '\'', '’' -> isWordPart(before) && Character.isLetter(after) && !possessiveAt(index);
      case '\u00ad', '\u200c', '\u200d' -> // soft hyphen and joiners, invisible inside a word
          isWordPart(before) && isWordPart(after);
      case ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          (Character.isDigit(after) && !Character.isLetter(before))
              || (Character.isLetter(before) && Character.isLetter(after) && pointJoins(index));
      default -> false;
    };
  }

  /// `U.S`, `p.m` and `bbc.co` are one word; in `world.Today` a space is missing.
  private boolean pointJoins(int index) {
    boolean oneLetterBefore = index - 1 == at || !Character.isLetter(text.charAt(index - 2));
    return oneLetterBefore
        || Character.isLowerCase(text.charAt(index + 1))
        || ABBREVIATIONS.kindOf(text.substring(Math.max(at, index - 4), index + 2)).isPresent();
  }

  private boolean keepsPoint(int end) {
    if (end >= limit
        || text.charAt(end) != '.'
        || (end + 1 < limit && text.charAt(end + 1) == '.')) {
      return false;
    }
    var word = text.substring(at, end);
    int next = nextVisible(end + 1);
    return ABBREVIATIONS
        .kindOf(word)
        .map(kind -> kind != Abbreviations.Kind.BEFORE_NUMBER || Character.isDigit(next))
        .orElse(word.length() == 1 && Character.isUpperCase(word.charAt(0)) && isCapital(next));
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c);
  }

  /// The next character that is not blank, or a space where there is none nearby.
  private int nextVisible(int from) {
    for (int i = from; i < Math.min(limit, from + 3); i++) {
      if (!Marks.isBlank(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /// A possessive `'s` begins here and ends its word.
  private boolean possessiveAt(int index) {
    return index + 1 < limit
        && index > 0
        && isWordPart(text.charAt(index - 1))
        && (text.charAt(index) == '\'' || text.charAt(index) == '’')
        && (text.charAt(index + 1) == 's' || text.charAt(index + 1) == 'S')
        && (index + 2 >= limit || !isWordPart(text.charAt(index + 2)));
  }

  private boolean isDecimalPoint() {
    return text.charAt(at) == '.'
        && at + 1 < limit
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || text.charAt(at - 1) != '.');
  }

  private int runEnd(int mark) {
    int end = at;
    while (end < limit && text.charAt(end) == mark) {
      end++;
    }
    return end;
  }

  /// The end of the web or mail address, handle or hashtag that begins here, or `at`.
  private int addressEnd() {
    char c = text.charAt(at);
    if (c == '@' || c == '#') {
      int end = at + 1;
      while (end < limit && (isWordPart(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      return end > at + 1 ? end : at;
    }
    boolean web =
        text.startsWith("http://", at)
            || text.startsWith("https://", at)
            || text.startsWith("www.", at);
    return web || (isWordPart(c) && startsMailAddress()) ? unspacedEnd() : at;
  }

  private boolean startsMailAddress() {
    int i = at;
    while (i < Math.min(limit, at + 64)
        && (isWordPart(text.charAt(i)) || "._+-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i + 1 < limit && text.charAt(i) == '@' && isWordPart(text.charAt(i + 1));
  }

  private int unspacedEnd() {
    int end = at;
    while (end < Math.min(limit, at + LONGEST_ADDRESS)
        && !Marks.isBlank(text.charAt(end))
        && "<>\"“”«»|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at + 1 && ".,;:!?)]}'’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > at + 1 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /// A pair that the span cuts apart is no pair.
  private int codePoint(int index) {
    int c = text.codePointAt(index);
    return index + Character.charCount(c) > limit ? text.charAt(index) : c;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
