package dev.precis.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Cuts text that has lost its page: its lines are all that is known. A learned model decides over
/// the whole sequence of lines what is body; paragraphs that a scraper tore are put together again.
final class LineCleaner {
  /// How far below the first sentence, which may be a standfirst, a byline may stand.
  private static final int BYLINE_BELOW = 4;

  private static final class Loaded {
    static final LineModel MODEL = LineModel.load();
  }

  private final Supplier<LineModel> model;

  /// Cleans with the model that ships, read when the first text comes.
  LineCleaner() {
    this.model = () -> Loaded.MODEL;
  }

  LineCleaner(LineModel model) {
    this.model = () -> model;
  }

  /// Parts `source` into the article and the rest.
  Cut cut(String source) {
    var units = Units.of(source);
    var logOdds = model.get().logOdds(units);
    var kept = model.get().decision().decide(units, logOdds);
    var rules = new LineRules(source, units);
    rules.apply(kept);
    var bylines = bylines(source, units, kept, rules.firstSentence(kept) + BYLINE_BELOW);
    if (nothingKept(kept)) {
      return new Cut(Paragraphs.of(source, units, all(units)), List.of(), "everything");
    }
    int title = Headlines.above(source, units, kept);
    if (title >= 0) {
      kept[title] = false;
    }
    var blocks = new ArrayList<>(Paragraphs.of(source, units, kept));
    var ledger = new ArrayList<Dropped>();
    var reasons = DropReasons.of(source, units, kept);
    for (int i = 0; i < units.size(); i++) {
      var span = units.get(i).span();
      if (i == title) {
        blocks.add(new Block(Block.Kind.TITLE, span, false));
      } else if (bylines.contains(i)) {
        blocks.add(new Block(Block.Kind.BYLINE, span, false));
      } else if (!kept[i]) {
        ledger.add(new Dropped(span, reasons[i], rule(logOdds[i])));
      }
    }
    blocks.sort((one, other) -> one.span().compareTo(other.span()));
    return new Cut(blocks, ledger, ledger.isEmpty() ? "whole" : "lines");
  }

  /// The bylines near the top, which are no part of the body.
  private static Set<Integer> bylines(
      String source, List<LineUnit> units, boolean[] kept, int end) {
    var bylines = new HashSet<Integer>();
    for (int i = 0; i < Math.min(end, kept.length); i++) {
      if (Bylines.isByline(units.get(i).span().in(source))) {
        bylines.add(i);
        kept[i] = false;
      }
    }
    return bylines;
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
