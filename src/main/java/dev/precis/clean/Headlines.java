package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import java.util.List;

/// Finds the title line of a text without a page: above the body, in its words, perhaps repeated,
/// capitalised, and no sentence.
final class Headlines {
  private static final int MOST_WORDS = 28;
  private static final int FEWEST_WORDS = 3;

  /// Of a line this short, a word of site text makes site text.
  private static final int SHORT = 4;

  /// How far above the body a title may stand: a byline, a date and a menu may come between.
  private static final int FARTHEST = 40;

  /// A shorter line is no paragraph, so the body has not begun.
  private static final int WORDS_OF_PARAGRAPH = 15;

  private static final int LONG_TITLE = 20;
  private static final double MOST_DIGITS = 0.25;

  // What a title's marks are worth, and how much they must sum to; set by hand on the titles of the
  // rows of `./precis eval cleaning`.
  private static final double IN_BODY = 3;
  private static final double CAPITALISED = 1;
  private static final double REPEATED = 0.8;
  private static final double FAR_BY_LINE = 0.03;
  private static final double FAR_BY_WORD = 0.01;
  private static final double ODD_LENGTH = 0.7;
  private static final double LEAST = 1.5;

  private Headlines() {}

  /// Index of the unit that is the title, or -1 when none looks like one.
  static int above(String source, List<LineUnit> units, boolean[] kept) {
    int body = 0;
    while (body < kept.length
        && !(kept[body] && units.get(body).wordCount() >= WORDS_OF_PARAGRAPH)) {
      body++;
    }
    if (body == 0 || body == kept.length) {
      return -1;
    }
    var topic = topic(units, kept);
    var repeats = Repeats.of(units);
    int best = -1;
    double highest = LEAST;
    double between = 0;
    for (int i = body - 1; i >= Math.max(0, body - FARTHEST); i--) {
      if (mayBeTitle(source, units.get(i))) {
        double score =
            score(units.get(i), topic)
                + REPEATED * Math.min(2, repeats[i])
                - FAR_BY_LINE * (body - i)
                - FAR_BY_WORD * between;
        if (score > highest) {
          highest = score;
          best = i;
        }
      }
      between += units.get(i).wordCount();
    }
    return best;
  }

  private static double score(LineUnit unit, HashTally topic) {
    int telling = 0;
    int shared = 0;
    for (int word : unit.words()) {
      if (!WordHash.isStopWord(word)) {
        telling++;
        shared += topic.of(word) > 0 ? 1 : 0;
      }
    }
    boolean odd = unit.wordCount() <= FEWEST_WORDS || unit.wordCount() > LONG_TITLE;
    return IN_BODY * shared / Math.max(FEWEST_WORDS, telling)
        + CAPITALISED * unit.shape(Shape.CAPITALISED)
        - (odd ? ODD_LENGTH : 0);
  }

  /// The telling words of the body's paragraphs.
  private static HashTally topic(List<LineUnit> units, boolean[] kept) {
    var topic = new HashTally(units.stream().mapToInt(unit -> unit.words().length).sum());
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && units.get(i).wordCount() >= WORDS_OF_PARAGRAPH) {
        for (int word : units.get(i).words()) {
          topic.add(word, 1);
        }
      }
    }
    return topic;
  }

  private static boolean mayBeTitle(String source, LineUnit unit) {
    var text = unit.span().in(source);
    char last = text.charAt(text.length() - 1);
    return unit.wordCount() >= FEWEST_WORDS
        && unit.wordCount() <= MOST_WORDS
        && last != '.'
        && last != ':'
        && last != ','
        && unit.shape(Shape.STARTS_LOWER) == 0
        && unit.shape(Shape.DIGITS) <= MOST_DIGITS
        && text.indexOf('|') < 0
        && !Bylines.isByline(text)
        && !Boilerplate.isAlone(text)
        && (unit.wordCount() > SHORT || Boilerplate.reason(text).isEmpty());
  }
}
