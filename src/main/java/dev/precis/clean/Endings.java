package dev.precis.clean;

import dev.precis.text.Span;

/// How a stretch of text ends, quotation marks and brackets behind the last mark aside.
enum Endings {
  SENTENCE,
  ELLIPSIS,
  COLON,
  COMMA,
  NONE;

  private static final String QUOTES = "\"'“”„‘’«»「」『』";
  private static final int MOST_CLOSING = 6;

  static Endings of(String source, Span span) {
    int last = span.end() - 1;
    int first = Math.max(span.start(), last - MOST_CLOSING);
    while (last > first && closes(source.charAt(last))) {
      last--;
    }
    return switch (source.charAt(last)) {
      case '…' -> ELLIPSIS;
      case '.' -> last - 1 >= span.start() && source.charAt(last - 1) == '.' ? ELLIPSIS : SENTENCE;
      case '!', '?', '。', '！', '？', '।', '؟' -> SENTENCE;
      case ':', '：' -> COLON;
      case ',', ';', '、', '，', '-', '–', '—' -> COMMA;
      default -> NONE;
    };
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    return isQuote(c) || c == ')' || c == ']' || c == ' ' || c == '\u00A0';
  }
}
