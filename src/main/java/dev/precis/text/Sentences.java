package dev.precis.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits text into sentences.
public final class Sentences {
  private Sentences() {}

  /// The sentences of `text` within `block`, in order, each without white space at its ends.
  public static List<Span> in(String text, Span block, Language language) {
    var breaks = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    breaks.setText(block.in(text));
    var sentences = new ArrayList<Span>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      var sentence = text.substring(block.start() + start, block.start() + end);
      int lead = sentence.length() - sentence.stripLeading().length();
      if (!sentence.isBlank()) {
        int from = block.start() + start + lead;
        sentences.add(new Span(from, from + sentence.strip().length()));
      }
    }
    return sentences;
  }
}
