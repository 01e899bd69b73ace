package dev.precis.facts;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Pairs the quotation marks of a block: double and single, straight, curly, low, and guillemets,
/// with a mark lost, doubled or standing on the wrong side of its space.
///
/// Double marks go first; single ones, which look like apostrophes, are looked for only between
/// them. A quotation that a paragraph leaves open goes on in the next when that begins with a mark.
/// Where a mark is lost, the run ends or begins with its sentence.
final class QuotationMarks {
  private static final String OPENING = "“„‟«";
  private static final String CLOSING = "”»";
  private static final int NONE = -1;

  /// What follows an apostrophe that stands for left-out letters: `'90s`, `'em`, `'til`.
  private static final Pattern ELISION = Pattern.compile("(?:\\d\\ds?|em|til|cause|tis|twas|n)\\b");

  private final String source;
  private final int block;
  private final Span span;
  private final boolean nextOpens;
  private final List<QuotedRun> runs = new ArrayList<>();
  private int straightLeft;

  /// Where the last run ended, however little it held.
  private int done;

  private QuotationMarks(String source, Span span, int block, boolean nextOpens) {
    this.source = source;
    this.span = span;
    this.block = block;
    this.nextOpens = nextOpens;
  }

  /// The quoted runs of `span`, in text order, none within another.
  ///
  /// @param nextOpens whether the next block begins with an opening mark
  static List<QuotedRun> pair(String source, Span span, int block, boolean nextOpens) {
    var marks = new QuotationMarks(source, span, block, nextOpens);
    marks.pairDouble();
    var doubled = List.copyOf(marks.runs);
    int from = span.start();
    for (var run : doubled) {
      marks.pairSingle(from, run.outer().start());
      from = run.outer().end();
    }
    marks.pairSingle(from, span.end());
    return marks.runs.stream().sorted((a, b) -> a.outer().compareTo(b.outer())).toList();
  }

  /// Whether the block at `span` begins with an opening mark.
  static boolean opens(String source, Span span) {
    char first = source.charAt(span.start());
    return OPENING.indexOf(first) >= 0 || "\"‘'`".indexOf(first) >= 0;
  }

  private void pairDouble() {
    for (int i = span.start(); i < span.end(); i++) {
      straightLeft += isStraight(i) ? 1 : 0;
    }
    int open = NONE;
    for (int i = span.start(); i < span.end(); i += Math.max(1, width(i))) {
      if (width(i) == 0) {
        continue;
      }
      open = open == NONE ? whileClosed(i) : whileOpen(open, i);
      straightLeft -= isStraight(i) ? 1 : 0;
    }
    if (open != NONE) {
      leftOpen(open);
    }
  }

  /// Takes the mark at `i` while no quotation is open; gives the place of the open mark, if any.
  private int whileClosed(int i) {
    boolean opening =
        OPENING.indexOf(source.charAt(i)) >= 0
            || (looksOpening(i) && !looksClosing(i))
            || (isStraight(i) && !looksClosing(i));
    if (opening) {
      return i;
    }
    boolean inches = i > span.start() && Character.isDigit(source.charAt(i - 1));
    if (!inches) {
      lostOpening(i);
    }
    return NONE;
  }

  /// Takes the mark at `i` while one is open at `open`; gives the place of the open mark, if any.
  private int whileOpen(int open, int i) {
    boolean opening =
        looksOpening(i)
            && !looksClosing(i)
            && (OPENING.indexOf(source.charAt(i)) >= 0 || (isStraight(i) && straightLeft % 2 == 0));
    if (opening) {
      add(open, endOfSentence(open, i), 0, false, false);
      return i;
    }
    add(open, i, width(i), true, false);
    return NONE;
  }

  private void leftOpen(int open) {
    if (nextOpens) {
      add(open, span.end(), 0, true, true);
    } else {
      add(open, endOfSentence(open, span.end()), 0, false, false);
    }
  }

  private void lostOpening(int close) {
    int floor = Math.max(span.start(), done);
    int start = Math.max(floor, close - 1);
    while (start > floor && !(endsSentence(start - 1) && start < close - 2)) {
      start--;
    }
    while (start < close && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    addTrimmed(new Span(start, close + width(close)), start, close, false, false);
  }

  private int endOfSentence(int from, int limit) {
    for (int i = from + 1; i < limit; i++) {
      if (endsSentence(i)) {
        return i + 1;
      }
    }
    return limit;
  }

  private boolean endsSentence(int i) {
    char c = source.charAt(i);
    return (c == '.' || c == '?' || c == '!')
        && i + 1 < span.end()
        && Character.isWhitespace(source.charAt(i + 1));
  }

  private void pairSingle(int from, int to) {
    int open = NONE;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c != '\'' && c != '‘' && c != '’') {
        continue;
      }
      if (open == NONE && c != '’' && looksOpening(i) && !isElision(i, c)) {
        open = i;
      } else if (open != NONE && closesSingle(i, to)) {
        add(open, i, 1, true, false);
        open = NONE;
      }
    }
    boolean goesOn = open == span.start() && to == span.end() && nextOpens;
    if (goesOn) {
      add(open, to, 0, true, true);
    }
  }

  private boolean isElision(int i, char mark) {
    return mark == '\''
        && ELISION.matcher(source).region(i + 1, Math.min(span.end(), i + 8)).lookingAt();
  }

  private boolean closesSingle(int i, int to) {
    if (!looksClosing(i) || source.charAt(i) == '‘') {
      return false;
    }
    boolean maybePossessive =
        source.charAt(i - 1) == 's'
            && i + 2 < to
            && source.charAt(i + 1) == ' '
            && Character.isLowerCase(source.charAt(i + 2));
    return !maybePossessive || !closesLater(i, to);
  }

  /// Whether, close by, another single mark closes before one opens.
  private boolean closesLater(int i, int to) {
    for (int j = i + 1; j < Math.min(to, i + 300); j++) {
      char c = source.charAt(j);
      if (c == '‘' || ((c == '\'' || c == '’') && looksOpening(j))) {
        return false;
      }
      if ((c == '\'' || c == '’') && looksClosing(j)) {
        return true;
      }
    }
    return false;
  }

  /// How many characters the double mark at `i` takes; 0 where there is none.
  private int width(int i) {
    char c = source.charAt(i);
    if (c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
      return 1;
    }
    boolean doubled = (c == '\'' || c == '`') && i + 1 < span.end() && source.charAt(i + 1) == c;
    return doubled ? 2 : 0;
  }

  private boolean isStraight(int i) {
    return source.charAt(i) == '"' || width(i) == 2;
  }

  private boolean looksOpening(int i) {
    boolean free = i == span.start() || isBreak(source.charAt(i - 1));
    int next = i + Math.max(1, width(i));
    return free && next < span.end() && !Character.isWhitespace(source.charAt(next));
  }

  private boolean looksClosing(int i) {
    boolean bound = i > span.start() && !Character.isWhitespace(source.charAt(i - 1));
    int next = i + Math.max(1, width(i));
    return bound && (next >= span.end() || !Character.isLetterOrDigit(source.codePointAt(next)));
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-/:‘“\"'".indexOf(c) >= 0;
  }

  private void add(int open, int close, int closeWidth, boolean balanced, boolean continues) {
    int start = open + Math.max(1, width(open));
    if (start < close) {
      addTrimmed(new Span(open, close + closeWidth), start, close, balanced, continues);
    }
  }

  private void addTrimmed(Span outer, int start, int end, boolean balanced, boolean continues) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(source.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
      to--;
    }
    done = outer.end();
    if (from < to && hasWord(from, to)) {
      runs.add(
          new QuotedRun(
              source.substring(from, to), outer, new Span(from, to), block, balanced, continues));
    }
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
