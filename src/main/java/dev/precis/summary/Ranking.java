package dev.precis.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// An article's best sentences by rank: enough of them for any budget of up to 12 sentences.
///
/// @param sentences by rank, 1 first
public record Ranking(List<RankedSentence> sentences) {
  /// How many sentences that do not fit are passed over before the rest of a budget is left
  /// unspent: what stands further down says less than it costs. Cross-validated on the articles of
  /// `summariser.md`, ROUGE-1 of 70 words: 35.0 with any of 0 to 3, 34.8 without end; at 30 words
  /// more is better.
  private static final int MOST_PASSED = 3;

  public Ranking {
    sentences = List.copyOf(sentences);
  }

  /// The sentences that `budget` allows, in source order; a sentence is never cut. One that does
  /// not fit is passed over, and with it one that was ranked to stand right behind it.
  public List<RankedSentence> within(Budget budget) {
    var chosen = new ArrayList<RankedSentence>();
    var passed = new HashSet<Integer>();
    int left = budget.size();
    for (var sentence : sentences) {
      boolean enough = left <= budget.slack() || passed.size() > MOST_PASSED;
      if (!chosen.isEmpty() && enough) {
        break;
      }
      int cost = budget.costOf(sentence.text());
      boolean orphaned = passed.contains(sentence.index() - 1) && sentence.needsItsPredecessor();
      if (cost <= left && !orphaned) {
        chosen.add(sentence);
        left -= cost;
      } else {
        passed.add(sentence.index());
      }
    }
    chosen.sort(Comparator.comparing(RankedSentence::span));
    return healed(chosen);
  }

  /// Takes back the warnings of sentences whose own predecessor is shown right before them.
  private static List<RankedSentence> healed(List<RankedSentence> chosen) {
    var healed = new ArrayList<RankedSentence>();
    for (int i = 0; i < chosen.size(); i++) {
      var sentence = chosen.get(i);
      boolean follows = i > 0 && chosen.get(i - 1).index() == sentence.index() - 1;
      healed.add(follows ? sentence.healed() : sentence);
    }
    return healed;
  }
}
