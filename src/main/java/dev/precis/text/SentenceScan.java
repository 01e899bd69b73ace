package dev.precis.text;

import java.util.ArrayList;
import java.util.List;

/// Walks once through a block and cuts it into sentences.
final class SentenceScan {
  private final String text;
  private final Span block;
  private final SentenceEnd sentenceEnd;
  private final ListMarkers list;

  /// A block without any terminator is no prose: each of its lines stands alone.
  private final boolean prose;

  private final List<Span> sentences = new ArrayList<>();

  /// Where the sentence that is being read begins, past white space.
  private int start;

  SentenceScan(String text, Span block, Language language) {
    this.text = text;
    this.block = block;
    this.sentenceEnd = new SentenceEnd(text, block, language);
    this.list = new ListMarkers(text, block.end());
    this.prose = anyTerminator(text, block);
    this.start = skipBlank(block.start());
  }

  private static boolean anyTerminator(String text, Span block) {
    int at = block.start();
    while (at < block.end() && !Marks.terminates(text.charAt(at))) {
      at++;
    }
    return at < block.end();
  }

  List<Span> sentences() {
    int at = list.open(start);
    while (at < block.end()) {
      char c = text.charAt(at);
      if (list.itemAt(at) || Marks.isBullet(c)) {
        cut(at);
        at = Math.max(list.open(at), at + 1);
      } else if (c == '\n') {
        at = line(at);
      } else if (Marks.terminates(c)) {
        at = terminator(at);
      } else {
        at++;
      }
    }
    cut(block.end());
    return sentences;
  }

  private int terminator(int at) {
    var terminator = Terminator.at(text, at, block.end());
    if (endsBeforeEllipsis(terminator)) {
      cut(at + 1);
      return terminator.end();
    }
    if (sentenceEnd.at(terminator, start)) {
      cut(terminator.end());
    }
    return terminator.end();
  }

  /// `compounds. . . . The`: four points, the first of them close to its word, are a full stop and
  /// an omission at the start of what follows.
  private boolean endsBeforeEllipsis(Terminator terminator) {
    return terminator.spaced()
        && terminator.count(text) == 4
        && terminator.start() > 0
        && !Marks.isBlank(text.charAt(terminator.start() - 1))
        && terminator.end() == terminator.marksEnd()
        && skipBlank(terminator.end()) < block.end();
  }

  /// A line break ends a sentence before an empty line or a list item, and outside of prose.
  private int line(int at) {
    int next = skipBlank(at);
    boolean emptyLine = text.substring(at, next).chars().filter(c -> c == '\n').count() > 1;
    int afterMarker = next < block.end() ? list.open(next) : next;
    if (emptyLine || afterMarker > next || !prose) {
      cut(at);
    }
    return afterMarker;
  }

  private void cut(int end) {
    int to = end;
    while (to > start && Marks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (start < to) {
      add(new Span(start, to));
    }
    start = skipBlank(end);
  }

  /// A mark that was left alone belongs to the sentence before it on its line, or to none.
  private void add(Span span) {
    if (span.in(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(span);
    } else if (!sentences.isEmpty()
        && text.substring(sentences.getLast().end(), span.start()).indexOf('\n') < 0) {
      sentences.add(new Span(sentences.removeLast().start(), span.end()));
    }
  }

  private int skipBlank(int index) {
    int next = index;
    while (next < block.end() && Marks.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
