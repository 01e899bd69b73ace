package dev.precis.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Soft oracle labels: the share of good extracts that hold a sentence. All sets of up to two or
/// three of the twelve sentences nearest to the reference are extracts, weighted by a softmax of
/// their ROUGE; it softens the greedy oracle of Nallapati, Zhai & Zhou 2017.
final class ExtractLabels {
  private static final int NEAREST = 12;

  /// In points of the mean of ROUGE-1 and ROUGE-2, 0 to 100.
  private static final double TEMPERATURE = 2;

  private ExtractLabels() {}

  /// @param most how many sentences an extract may have, 2 or 3
  static double[] of(List<String> sentences, String reference, int most) {
    var expected = reference.replace('\n', ' ');
    var nearest =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -points(expected, sentences.get(i))))
            .limit(NEAREST)
            .toList();
    var extracts = new ArrayList<List<Integer>>();
    for (int a = 0; a < nearest.size(); a++) {
      extracts.add(List.of(nearest.get(a)));
      for (int b = a + 1; b < nearest.size(); b++) {
        extracts.add(List.of(nearest.get(a), nearest.get(b)));
        for (int c = b + 1; most > 2 && c < nearest.size(); c++) {
          extracts.add(List.of(nearest.get(a), nearest.get(b), nearest.get(c)));
        }
      }
    }
    return shares(extracts, sentences, expected);
  }

  private static double[] shares(
      List<List<Integer>> extracts, List<String> sentences, String expected) {
    var points =
        extracts.stream()
            .mapToDouble(extract ->
                points(
                    expected,
                    String.join(" ", extract.stream().sorted().map(sentences::get).toList())))
            .toArray();
    double best = IntStream.range(0, points.length).mapToDouble(i -> points[i]).max().orElse(0);
    var shares = new double[sentences.size()];
    double total = 0;
    for (int e = 0; e < points.length; e++) {
      double weight = StrictMath.exp((points[e] - best) / TEMPERATURE);
      total += weight;
      for (int i : extracts.get(e)) {
        shares[i] += weight;
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }

  private static double points(String expected, String extract) {
    var rouge = Rouge.ofWords(expected, extract);
    return 50 * (rouge.one() + rouge.two());
  }
}
