package dev.precis.clean;

import java.util.List;

/// What a text speaks of: how often each telling word comes in what is likely body.
final class Topic {
  private final List<LineUnit> units;
  private final double[] likelihoods;
  private final HashTally words;

  Topic(List<LineUnit> units, double[] likelihoods) {
    this.units = units;
    this.likelihoods = likelihoods;
    this.words = new HashTally(units.stream().mapToInt(unit -> unit.words().length).sum());
    for (int i = 0; i < likelihoods.length; i++) {
      for (int word : units.get(i).words()) {
        if (!WordHash.isStopWord(word)) {
          words.add(word, likelihoods[i]);
        }
      }
    }
  }

  /// How much of a unit's telling words the likely body has elsewhere too, 0 to 1; -1 for none.
  double share(int unit) {
    int telling = 0;
    double shared = 0;
    for (int word : units.get(unit).words()) {
      if (!WordHash.isStopWord(word)) {
        telling++;
        shared += Math.clamp((words.of(word) - likelihoods[unit]) / 2, 0, 1);
      }
    }
    return telling == 0 ? -1 : shared / telling;
  }
}
