package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import dev.precis.text.Span;
import java.util.Arrays;

/// Measures one unit in a single pass over its characters.
final class ShapeScan {
  /// Words beyond these are measured, and their hashes not kept: the beginning tells.
  private static final int KEPT_WORDS = 64;

  private static final char LAST_ASCII = '~';

  private static final int LONG_ENOUGH_TO_BE_CAPITALISED = 2;

  private final String source;
  private int[] hashes = new int[16];
  private int kept;
  private float words;
  private int letters;
  private int longest;
  private int capitalised;
  private int shouted;
  private int digits;
  private int symbols;
  private int stopWords;
  private int sentences;
  private int commas;
  private int quotes;
  private int glued;
  private int addresses;
  private int brackets;

  private ShapeScan(String source) {
    this.source = source;
  }

  static LineUnit measure(String source, Span span) {
    var scan = new ShapeScan(source);
    scan.read(span);
    return new LineUnit(span, Arrays.copyOf(scan.hashes, scan.kept), scan.shape(span));
  }

  private void read(Span span) {
    int at = span.start();
    while (at < span.end()) {
      char c = source.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        at = readWord(at, span.end());
      } else {
        readMark(c, at, span);
        at++;
      }
    }
  }

  private int readWord(int from, int limit) {
    int hash = WordHash.start();
    int upper = 0;
    int wide = 0;
    int at = from;
    char before = ' ';
    for (; at < limit; at++) {
      char c = source.charAt(at);
      if ('a' <= c && c <= 'z') {
        // nearly all letters are such, and of them there is no more to know
        hash = WordHash.withFolded(hash, c);
        before = c;
        continue;
      }
      if (!inWord(c)) {
        break;
      }
      hash = WordHash.with(hash, c);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isUpperCase(c)) {
        upper++;
        if (Character.isLowerCase(before)) {
          glued++;
        }
      } else if (Scripts.isSpaceless(c)) {
        wide++;
      }
      before = c;
    }
    countWord(from, at - from, hash, upper, wide);
    return at;
  }

  private void countWord(int from, int length, int hash, int upper, int wide) {
    words += wide > 1 ? wide / 2f : 1;
    letters += length;
    longest = Math.max(longest, wide > 1 ? 2 : length);
    if (length >= LONG_ENOUGH_TO_BE_CAPITALISED) {
      if (upper == length) {
        shouted++;
      }
      if (Character.isUpperCase(source.charAt(from)) || Character.isDigit(source.charAt(from))) {
        capitalised++;
      }
    }
    if (WordHash.isStopWord(hash)) {
      stopWords++;
    }
    if (kept < KEPT_WORDS) {
      if (kept == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * kept);
      }
      hashes[kept++] = hash;
    }
  }

  private void readMark(char c, int at, Span span) {
    switch (c) {
      case ' ', '\n', '\r', '\t', '\u00A0' -> {}
      case '.', '!', '?', '。', '！', '？', '।', '؟' -> sentences++;
      case ',', '،', '、', '，' -> commas++;
      case '"', '“', '”', '„', '«', '»', '「', '」' -> quotes++;
      case '(', ')', '[', ']', '{', '}' -> brackets++;
      case '@' -> addresses++;
      case '/' -> {
        if (at > span.start() && (source.charAt(at - 1) == ':' || source.charAt(at - 1) == '/')) {
          addresses++;
        }
        symbols++;
      }
      case '\'', '’', '‘', '-', '–', '—', ':', ';', '%', '$', '£', '€' -> {}
      default -> symbols++;
    }
  }

  private float[] shape(Span span) {
    var shape = LineUnit.noShape();
    float some = Math.max(1, words);
    set(
        shape,
        Shape.LOG_CHARACTERS,
        (float) (Math.round(16 * StrictMath.log(span.length())) / 16.0));
    set(shape, Shape.WORDS, words);
    set(shape, Shape.WORD_LENGTH, letters / some);
    set(shape, Shape.LONGEST_WORD, longest);
    set(shape, Shape.CAPITALISED, capitalised / some);
    set(shape, Shape.SHOUTED, shouted / some);
    set(shape, Shape.DIGITS, digits / (float) span.length());
    set(shape, Shape.SYMBOLS, symbols / some);
    set(shape, Shape.STOP_WORDS, stopWords / some);
    set(shape, Shape.SENTENCES, sentences);
    set(shape, Shape.COMMAS, commas / some);
    set(shape, Shape.QUOTES, quotes);
    set(shape, Shape.GLUED, glued / some);
    set(shape, Shape.ADDRESS, addresses);
    set(shape, Shape.BRACKETS, brackets);
    setEnds(shape, span);
    return shape;
  }

  private void setEnds(float[] shape, Span span) {
    var end = Endings.of(source, span);
    set(shape, Shape.ENDS_SENTENCE, end == Endings.SENTENCE ? 1 : 0);
    set(shape, Shape.ENDS_COLON, end == Endings.COLON ? 1 : 0);
    set(shape, Shape.ENDS_COMMA, end == Endings.COMMA ? 1 : 0);
    set(shape, Shape.ENDS_ELLIPSIS, end == Endings.ELLIPSIS ? 1 : 0);
    char first = source.charAt(span.start());
    var start =
        Character.isLowerCase(first)
            ? Shape.STARTS_LOWER
            : Character.isDigit(first)
                ? Shape.STARTS_DIGIT
                : Character.isLetter(first)
                    ? Shape.STARTS_UPPER
                    : Endings.isQuote(first) ? Shape.STARTS_QUOTE : Shape.STARTS_SYMBOL;
    set(shape, start, 1);
  }

  private static void set(float[] shape, Shape measure, float value) {
    shape[measure.column()] = value;
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || (c > LAST_ASCII
            && (Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }
}
