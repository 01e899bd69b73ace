package dev.precis.eval;

import dev.precis.clean.Opinions;
import dev.precis.clean.PassageChain;
import dev.precis.clean.WordEvidence;
import java.util.Arrays;
import java.util.List;

/// The first half of the line model, fitted: what words say of the passage a unit stands in, and
/// how passages follow one another.
record PassageFit(SoftmaxFit words, PassageChain chain) {
  private static final int ROUNDS = 3;

  /// Examples come in an order that mixes pages and kinds: steps of a prime.
  private static final long STEP = 7919;

  private static final double MOST_IMPORTANT = 3;

  static PassageFit of(List<LineExample> examples) {
    var words = new SoftmaxFit(PassageChain.PASSAGES, WordEvidence.TRAITS);
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < examples.size(); k++) {
        learn(words, examples.get((int) (k * STEP % examples.size())));
      }
    }
    return new PassageFit(words, chain(examples));
  }

  Opinions opinions(LineExample example) {
    return Opinions.of(
        Arrays.stream(example.traits).map(words::scores).toArray(double[][]::new), chain);
  }

  private static void learn(SoftmaxFit words, LineExample example) {
    var passages = example.passages();
    for (int i = 0; i < passages.length; i++) {
      if (example.body[i] >= 0) {
        var target = new double[PassageChain.PASSAGES];
        target[PassageChain.BODY] = example.body[i];
        target[passages[i] == PassageChain.BODY ? PassageChain.GAP : passages[i]] +=
            1 - example.body[i];
        words.learn(
            example.traits[i], target, Math.min(MOST_IMPORTANT, 10 * Math.sqrt(example.weight(i))));
      }
    }
  }

  /// Counts which passage follows which, each once more than seen.
  private static PassageChain chain(List<LineExample> examples) {
    var priors = new double[PassageChain.PASSAGES];
    var changes = new double[PassageChain.PASSAGES][PassageChain.PASSAGES];
    Arrays.fill(priors, 1);
    for (var change : changes) {
      Arrays.fill(change, 1);
    }
    for (var example : examples) {
      int before = PassageChain.ABOVE;
      for (int passage : example.passages()) {
        priors[passage]++;
        changes[before][passage]++;
        before = passage;
      }
    }
    double all = Arrays.stream(priors).sum();
    for (int from = 0; from < priors.length; from++) {
      priors[from] = StrictMath.log(priors[from] / all);
      double sum = Arrays.stream(changes[from]).sum();
      for (int to = 0; to < priors.length; to++) {
        changes[from][to] /= sum;
      }
    }
    return new PassageChain(priors, changes);
  }
}
