package dev.precis.clean;

/// What the words of a text's units say of each: first each alone, then all together.
///
/// @param body for each unit how likely it is body by its own words, as log-odds
/// @param passages for each unit how likely each passage is, given all units
/// @param likelihoods for each unit how likely it is body, given all units
@SuppressWarnings("ArrayRecordComponent") // they are made for one text, and none compared
public record Opinions(double[] body, double[][] passages, double[] likelihoods) {

  /// Sets the opinions of units right by one another.
  ///
  /// @param alone for each unit the log-odds of each passage
  public static Opinions of(double[][] alone, PassageChain chain) {
    var passages = chain.posteriors(alone);
    var body = new double[alone.length];
    var likelihoods = new double[alone.length];
    for (int i = 0; i < body.length; i++) {
      body[i] = againstAll(alone[i], PassageChain.BODY);
      likelihoods[i] = passages[i][PassageChain.BODY];
    }
    return new Opinions(body, passages, likelihoods);
  }

  /// The log-odds of one against all others together.
  private static double againstAll(double[] opinions, int one) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < opinions.length; p++) {
      highest = p == one ? highest : Math.max(highest, opinions[p]);
    }
    double others = 0;
    for (int p = 0; p < opinions.length; p++) {
      others += p == one ? 0 : StrictMath.exp(opinions[p] - highest);
    }
    return opinions[one] - highest - StrictMath.log(others);
  }
}
