package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts text that has lost its page: its lines are all that is known. A learned model decides over
/// the whole sequence of lines what is body; paragraphs that a scraper tore are put together again.
final class LineCleaner {
  private static final class Loaded {
    static final LineModel MODEL = LineModel.load();
  }

  /// What is known of a unit beside its words, as log-odds that it is body.
  @FunctionalInterface
  interface Evidence {
    double of(LineUnit unit);
  }

  private static final Evidence NO_EVIDENCE = _ -> 0;

  private static final int LONGEST_SCRAP = 4;
  private static final int FEWEST_ENTRIES = 3;

  /// How far below the first sentence, which may be a standfirst, a byline may stand.
  private static final int BYLINE_BELOW = 4;

  /// Of dumps of pages more goes, of clean prose less; looked up on the rows of `./precis eval
  /// cleaning` and on clean articles.
  private static final double MOST_DROPPED_OF_PROSE = 0.15;

  private static final int FEWEST_WORDS_OF_SENTENCE = 4;

  /// Parts `source` into the article and the rest.
  Cut cut(String source) {
    return cut(source, Units.of(source), NO_EVIDENCE);
  }

  /// The same with what else is known of the units.
  Cut cut(String source, List<LineUnit> units, Evidence evidence) {
    var logOdds = Loaded.MODEL.logOdds(units);
    for (int i = 0; i < logOdds.length; i++) {
      logOdds[i] += evidence.of(units.get(i));
    }
    var kept = Loaded.MODEL.decision().decide(units, logOdds);
    keepSentencesOfProse(source, units, kept);
    dropWhatSaysSo(source, units, kept);
    dropMenuAbove(units, kept);
    var bylines = bylines(source, units, kept);
    if (nothingKept(kept)) {
      return new Cut(Paragraphs.of(source, units, all(units)), List.of(), "everything");
    }
    int title = Headlines.above(source, units, kept);
    if (title >= 0) {
      kept[title] = false;
    }
    var blocks = new ArrayList<>(Paragraphs.of(source, units, kept));
    var ledger = new ArrayList<Dropped>();
    for (int i = 0; i < units.size(); i++) {
      var span = units.get(i).span();
      if (i == title) {
        blocks.add(new Block(Block.Kind.TITLE, span, false));
      } else if (bylines.contains(i)) {
        blocks.add(new Block(Block.Kind.BYLINE, span, false));
      } else if (!kept[i]) {
        ledger.add(new Dropped(span, reason(source, span), rule(logOdds[i])));
      }
    }
    blocks.sort((one, other) -> one.span().compareTo(other.span()));
    return new Cut(blocks, ledger, ledger.isEmpty() ? "whole" : "lines");
  }

  /// Where nearly all of a text is body, it shows little sign of a page: sentences then go only
  /// when their words, or a line dropped beside them, say what they are, lest clean prose lose its
  /// lede or its end.
  private static void keepSentencesOfProse(String source, List<LineUnit> units, boolean[] kept) {
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
        prose &= isSentence(source, units.get(end++));
      }
      Arrays.fill(kept, first, end, prose);
      first = end;
    }
  }

  private static boolean isSentence(String source, LineUnit unit) {
    return unit.shape(LineUnit.Shape.ENDS_SENTENCE) > 0
        && unit.wordCount() >= FEWEST_WORDS_OF_SENTENCE
        && reason(source, unit.span()) == Reason.OTHER;
  }

  /// Some lines are boilerplate by their words, and so is a scrap with no sentence in it under the
  /// last sentence.
  private static void dropWhatSaysSo(String source, List<LineUnit> units, boolean[] kept) {
    int firstSentence = firstSentence(units, kept);
    boolean sentenceBelow = false;
    for (int i = kept.length - 1; i >= 0; i--) {
      var text = units.get(i).span().in(source);
      boolean sentence = units.get(i).shape(LineUnit.Shape.ENDS_SENTENCE) > 0;
      if (kept[i]) {
        kept[i] = !Boilerplate.isAlone(text);
        boolean scrap = !sentence && !sentenceBelow && units.get(i).wordCount() <= LONGEST_SCRAP;
        kept[i] &= !(scrap && firstSentence < i);
        sentenceBelow |= kept[i];
      }
    }
  }

  /// A menu above the article: several lines of a word or two each before the first sentence.
  private static void dropMenuAbove(List<LineUnit> units, boolean[] kept) {
    int end = 0;
    while (end < kept.length
        && units.get(end).wordCount() <= 2
        && units.get(end).shape(LineUnit.Shape.ENDS_SENTENCE) == 0) {
      end++;
    }
    if (end >= FEWEST_ENTRIES && end < kept.length) {
      Arrays.fill(kept, 0, end, false);
    }
  }

  /// The bylines near the top, which are no part of the body.
  private static Set<Integer> bylines(String source, List<LineUnit> units, boolean[] kept) {
    var bylines = new HashSet<Integer>();
    int last = Math.min(kept.length, firstSentence(units, kept) + BYLINE_BELOW);
    for (int i = 0; i < last; i++) {
      if (Bylines.isByline(units.get(i).span().in(source))) {
        bylines.add(i);
        kept[i] = false;
      }
    }
    return bylines;
  }

  /// Index of the first kept unit that ends a sentence, or the number of units.
  private static int firstSentence(List<LineUnit> units, boolean[] kept) {
    int i = 0;
    while (i < kept.length && !(kept[i] && units.get(i).shape(LineUnit.Shape.ENDS_SENTENCE) > 0)) {
      i++;
    }
    return i;
  }

  private static Reason reason(String source, Span span) {
    return Boilerplate.reason(span.in(source)).orElse(Reason.OTHER);
  }

  private static String rule(double logOdds) {
    return "line model, body " + Math.round(100 / (1 + StrictMath.exp(-logOdds))) + "%";
  }

  private static boolean nothingKept(boolean[] kept) {
    for (boolean one : kept) {
      if (one) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] all(List<LineUnit> units) {
    var all = new boolean[units.size()];
    Arrays.fill(all, true);
    return all;
  }
}
