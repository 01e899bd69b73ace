package dev.precis.clean;

/// The first, linear opinion of a page's units, as log-odds that each is body.
///
/// @param all of the words and the place of each unit
/// @param places the part of that which is the place's
@SuppressWarnings("ArrayRecordComponent") // lives as long as a page is judged, never compared
record PageOpinions(double[] all, double[] places) {
  /// The opinions that `weights` give, see [PageModel#weights].
  static PageOpinions of(PageSigns signs, byte[] weights) {
    int size = signs.page().size();
    var all = new double[size];
    var places = new double[size];
    for (int i = 0; i < size; i++) {
      places[i] = sum(weights, WordEvidence.TRAITS, signs.markup()[i]);
      all[i] = places[i] + sum(weights, 0, signs.words()[i]);
    }
    return new PageOpinions(all, places);
  }

  /// How likely each unit is body, 0 to 1.
  double[] likelihoods() {
    var likelihoods = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      likelihoods[i] = 1 / (1 + StrictMath.exp(-all[i]));
    }
    return likelihoods;
  }

  private static double sum(byte[] weights, int first, int[] traits) {
    int sum = 0;
    for (int trait : traits) {
      sum += weights[first + trait];
    }
    return sum * PageModel.WEIGHT_UNIT;
  }
}
