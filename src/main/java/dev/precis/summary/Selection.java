package dev.precis.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Chooses sentences one by one, each the best of those left: for its worth less what it repeats of
/// those chosen before (maximal marginal relevance, Carbonell & Goldstein 1998) and less a penalty
/// when it does not stand alone.
final class Selection {
  private final List<Candidate> candidates;
  private final List<StandsAlone> standings;
  private final TermVectors vectors;
  private final Preferences preferences;
  private final List<Integer> chosen = new ArrayList<>();

  /// The places in the article of those chosen.
  private final Set<Integer> indices = new HashSet<>();

  Selection(
      List<Candidate> candidates,
      List<StandsAlone> standings,
      TermVectors vectors,
      Preferences preferences) {
    this.candidates = candidates;
    this.standings = standings;
    this.vectors = vectors;
    this.preferences = preferences;
  }

  /// At most `most` numbers of `from` in the order of their choice; of equals the earlier comes
  /// first.
  ///
  /// @param worth what each candidate is worth by itself
  List<Integer> from(List<Integer> from, double[] worth, int most) {
    var left = new ArrayList<>(from);
    while (!left.isEmpty() && chosen.size() < most) {
      Integer best =
          Collections.max(
              left,
              Comparator.comparingDouble((Integer i) -> worth[i] - repetition(i) - leaning(i))
                  .thenComparing(Comparator.reverseOrder()));
      left.remove((Object) best);
      chosen.add(best);
      indices.add(candidates.get(best).index());
    }
    return chosen;
  }

  private double repetition(int i) {
    double most = 0;
    for (int j : chosen) {
      most = Math.max(most, vectors.cosine(i, j));
    }
    return preferences.repetition() * most;
  }

  private double leaning(int i) {
    double penalty = 0;
    for (var fault : standings.get(i).lasting()) {
      boolean inTime = fault.equals(StandsAlone.DEICTIC);
      penalty = Math.max(penalty, inTime ? preferences.leaningInTime() : preferences.leaning());
    }
    boolean follows = indices.contains(candidates.get(i).index() - 1);
    return standings.get(i).leansBack() && !follows
        ? Math.max(penalty, preferences.leaning())
        : penalty;
  }
}
