package dev.precis.clean;

import java.util.Arrays;
import java.util.List;

/// What is sure whatever the line model thinks: clean prose keeps its sentences, lines that say of
/// themselves what they are go, and so do menus.
final class LineRules {
  private static final int LONGEST_SCRAP = 4;
  private static final int FEWEST_ENTRIES = 3;
  private static final int LONGEST_OPENING = 60;

  /// Of dumps of pages more goes, of clean prose less; looked up on the rows of `./precis eval
  /// cleaning` and on clean articles.
  private static final double MOST_DROPPED_OF_PROSE = 0.15;

  private static final int FEWEST_WORDS_OF_SENTENCE = 3;

  /// The words of prose stand in sentences, but for a heading or two.
  private static final double LEAST_ENDED_OF_PROSE = 0.94;

  // Set by hand on 200 CNN and Daily Mail articles, which come in one line each.
  private static final double LEAST_STOP_WORDS_OF_PROSE = 0.3;
  private static final double MOST_CAPITALISED_OF_PROSE = 0.3;

  /// So long a sentence is prose, though it speaks of comments or of the weather.
  private static final int LONG_SENTENCE = 12;

  private final String source;
  private final List<LineUnit> units;

  LineRules(String source, List<LineUnit> units) {
    this.source = source;
    this.units = units;
  }

  /// Changes what is kept where a rule knows better.
  void apply(boolean[] kept) {
    if (isProseAlone()) {
      keepSentences(kept);
    } else {
      keepSentencesAmidBody(kept);
    }
    keepLede(kept);
    keepOpeningsOfSentences(kept);
    dropWhatSaysSo(kept);
    dropMenuAbove(kept);
  }

  /// Whether a text shows no sign of a page: menus, headlines and imprints end no sentence.
  private boolean isProseAlone() {
    double words = 0;
    double ended = 0;
    for (int i = 0; i < units.size(); i++) {
      double count = units.get(i).wordCount();
      words += count;
      ended += ends(units.get(i)) || isPartOfSentence(i) ? count : 0;
    }
    return ended >= LEAST_ENDED_OF_PROSE * words;
  }

  private void keepSentences(boolean[] kept) {
    for (int i = 0; i < kept.length; i++) {
      boolean longSentence = units.get(i).wordCount() >= LONG_SENTENCE && ends(units.get(i));
      kept[i] |= longSentence || isSentence(units.get(i)) || isPartOfSentence(i);
    }
  }

  /// Whether unit `i` is the beginning or the middle of a sentence that was too long for one: of
  /// all that stands in one line without a full stop, menus and headlines have capitals and few
  /// function words.
  private boolean isPartOfSentence(int i) {
    var unit = units.get(i);
    return i + 1 < units.size()
        && !startsLine(i + 1)
        && unit.shape(LineUnit.Shape.STOP_WORDS) >= LEAST_STOP_WORDS_OF_PROSE
        && unit.shape(LineUnit.Shape.CAPITALISED) <= MOST_CAPITALISED_OF_PROSE;
  }

  /// Where nearly all of a text is body, it shows little sign of a page: sentences then go only
  /// when their words, or a line dropped beside them, say what they are, lest it lose its lede or
  /// its end.
  private void keepSentencesAmidBody(boolean[] kept) {
    double words = 0;
    double dropped = 0;
    for (int i = 0; i < kept.length; i++) {
      words += units.get(i).wordCount();
      dropped += kept[i] ? 0 : units.get(i).wordCount();
    }
    if (dropped > MOST_DROPPED_OF_PROSE * words) {
      return;
    }
    for (int first = 0; first < kept.length; first++) {
      int end = first;
      boolean prose = true;
      while (end < kept.length && !kept[end]) {
        prose &= isSentence(units.get(end++));
      }
      Arrays.fill(kept, first, end, prose);
      first = end;
    }
  }

  /// A long sentence right above the body is its lede.
  private void keepLede(boolean[] kept) {
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    if (0 < first && first < kept.length && units.get(first - 1).wordCount() >= LONG_SENTENCE) {
      kept[first - 1] = isSentence(units.get(first - 1));
    }
  }

  /// A sentence that was torn at its links keeps its first words, which look like a menu. The
  /// pieces of an overlong line were not torn by a scraper: all of a page may stand in it.
  private void keepOpeningsOfSentences(boolean[] kept) {
    for (int i = kept.length - 1; i > 0; i--) {
      boolean opening = units.get(i - 1).wordCount() <= LONGEST_OPENING;
      kept[i - 1] |= kept[i] && opening && startsLine(i) && Paragraphs.runsOn(source, units, i);
    }
  }

  private boolean startsLine(int i) {
    return source.indexOf('\n', units.get(i - 1).span().end(), units.get(i).span().start()) >= 0;
  }

  private boolean isSentence(LineUnit unit) {
    return ends(unit)
        && unit.wordCount() >= FEWEST_WORDS_OF_SENTENCE
        && Boilerplate.reason(unit.span().in(source)).isEmpty();
  }

  private static boolean ends(LineUnit unit) {
    return unit.shape(LineUnit.Shape.ENDS_SENTENCE) > 0;
  }

  /// Some lines are boilerplate by their words, and so is a scrap with no sentence in it under the
  /// last sentence.
  private void dropWhatSaysSo(boolean[] kept) {
    int firstSentence = firstSentence(kept);
    boolean sentenceBelow = false;
    for (int i = kept.length - 1; i >= 0; i--) {
      var text = units.get(i).span().in(source);
      boolean sentence = ends(units.get(i));
      if (kept[i]) {
        kept[i] = !Boilerplate.isAlone(text);
        boolean scrap = !sentence && !sentenceBelow && units.get(i).wordCount() <= LONGEST_SCRAP;
        kept[i] &= !(scrap && firstSentence < i);
        sentenceBelow |= kept[i];
      }
    }
  }

  /// A menu above the article: several lines of a word or two each before the first sentence.
  private void dropMenuAbove(boolean[] kept) {
    int end = 0;
    while (end < kept.length && units.get(end).wordCount() <= 2 && !ends(units.get(end))) {
      end++;
    }
    if (end >= FEWEST_ENTRIES && end < kept.length) {
      Arrays.fill(kept, 0, end, false);
    }
  }

  /// Index of the first kept unit that ends a sentence, or the number of units.
  int firstSentence(boolean[] kept) {
    int i = 0;
    while (i < kept.length && !(kept[i] && ends(units.get(i)))) {
      i++;
    }
    return i;
  }
}
