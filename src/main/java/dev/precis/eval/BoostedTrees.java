package dev.precis.eval;

import dev.precis.learned.TreeEnsemble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Fits regression trees to a logistic loss by gradient boosting on histograms, growing the leaf
/// that gains most (Friedman 2001; Ke et al. 2017). Each tree sees a share of the groups and half
/// of the measures, chosen by a hash, so the same rows give the same trees.
final class BoostedTrees {
  private static final int BINS = 64;
  private static final double PULL = 5;
  private static final double LEAST_HESSIAN = 2;

  private final Growth growth;
  private final int measures;
  private final float[][] limits;

  /// The bin of each measure of each row, row by row.
  private final byte[] bins;

  private final double[] targets;
  private final double[] importances;
  private final int[] groups;
  private final double[] scores;
  private final float[] gradients;
  private final float[] hessians;

  /// The measures that the tree being grown may ask for.
  private int[] asked = {};

  private final List<Integer> roots = new ArrayList<>();
  private final List<Short> nodeMeasures = new ArrayList<>();
  private final List<Float> nodeLimits = new ArrayList<>();
  private final List<Integer> nodeLefts = new ArrayList<>();

  /// A leaf while the tree grows: its rows `[from, to)` of the order, its histogram, its best
  /// split.
  private static final class Leaf {
    final int node;
    final int from;
    final int to;
    final double[] gradients;
    final double[] hessians;
    double gain;
    int measure = -1;
    int bin;

    Leaf(int node, int from, int to, double[] gradients, double[] hessians) {
      this.node = node;
      this.from = from;
      this.to = to;
      this.gradients = gradients;
      this.hessians = hessians;
    }
  }

  /// How an ensemble grows.
  ///
  /// @param trees how many
  /// @param leaves how many a tree may have, up to [TreeEnsemble#MOST_LEAVES]
  /// @param rate the part of its correction that each tree adds
  /// @param groups each tree sees one of so many
  /// @param measures each tree may ask for one of so many
  record Growth(int trees, int leaves, double rate, int groups, int measures) {}

  private BoostedTrees(
      Growth growth, float[][] rows, double[] targets, double[] importances, int[] groups) {
    this.growth = growth;
    this.measures = rows[0].length;
    this.targets = targets;
    this.importances = importances;
    this.groups = groups;
    this.scores = new double[rows.length];
    this.gradients = new float[rows.length];
    this.hessians = new float[rows.length];
    this.limits = new float[measures][];
    this.bins = new byte[Math.multiplyExact(rows.length, measures)];
    for (int m = 0; m < measures; m++) {
      bin(rows, m);
    }
  }

  /// @param groups what belongs together, such as the rows of a page
  static TreeEnsemble fit(
      Growth growth, float[][] rows, double[] targets, double[] importances, int[] groups) {
    var boosting = new BoostedTrees(growth, rows, targets, importances, groups);
    for (int t = 0; t < growth.trees(); t++) {
      boosting.grow(t);
    }
    return boosting.ensemble();
  }

  private void bin(float[][] rows, int measure) {
    var sample = new float[Math.min(rows.length, 20_000)];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows[(int) ((long) i * rows.length / sample.length)][measure];
    }
    Arrays.sort(sample);
    var cuts = new ArrayList<Float>();
    for (int b = 1; b < BINS; b++) {
      float cut = sample[(int) ((long) b * sample.length / BINS)];
      if (cuts.isEmpty() || cut > cuts.getLast()) {
        cuts.add(cut);
      }
    }
    var limit = new float[cuts.size()];
    for (int b = 0; b < limit.length; b++) {
      limit[b] = cuts.get(b);
    }
    limits[measure] = limit;
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(limit, rows[i][measure]);
      bins[i * measures + measure] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private void grow(int tree) {
    for (int i = 0; i < targets.length; i++) {
      double likelihood = LogisticFit.sigmoid(scores[i]);
      gradients[i] = (float) (importances[i] * (likelihood - targets[i]));
      hessians[i] = (float) (importances[i] * likelihood * (1 - likelihood));
    }
    var order =
        IntStream.range(0, targets.length)
            .filter(i ->
                Math.floorMod(((groups[i] * 31 + tree) * 0x9E3779B1) >>> 8, growth.groups()) == 0)
            .toArray();
    asked =
        IntStream.range(0, measures)
            .filter(
                m -> Math.floorMod(((m * 31 + tree) * 0x9E3779B1) >>> 8, growth.measures()) == 0)
            .toArray();
    int root = addNode();
    roots.add(root);
    var leaves = new ArrayList<Leaf>();
    leaves.add(leaf(root, 0, order.length, order));
    while (leaves.size() < growth.leaves()) {
      var best = leaves.getFirst();
      for (var leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.measure < 0) {
        break;
      }
      split(best, order, leaves);
    }
    for (var leaf : leaves) {
      nodeLimits.set(
          leaf.node, (float) (-growth.rate() * sum(leaf.gradients) / (sum(leaf.hessians) + PULL)));
    }
    addToScores(root);
  }

  private void addToScores(int root) {
    for (int i = 0; i < scores.length; i++) {
      int node = root;
      while (nodeMeasures.get(node) >= 0) {
        int measure = nodeMeasures.get(node);
        boolean left = bins[i * measures + measure] <= Math.round(nodeLimits.get(node));
        node = nodeLefts.get(node) + (left ? 0 : 1);
      }
      scores[i] += nodeLimits.get(node);
    }
  }

  private void split(Leaf leaf, int[] order, List<Leaf> leaves) {
    int middle = partition(order, leaf);
    int left = addNode();
    int right = addNode();
    nodeMeasures.set(leaf.node, (short) leaf.measure);
    nodeLimits.set(leaf.node, (float) leaf.bin);
    nodeLefts.set(leaf.node, left);
    leaves.remove(leaf);
    boolean leftSmaller = middle - leaf.from < leaf.to - middle;
    var smaller =
        leftSmaller ? leaf(left, leaf.from, middle, order) : leaf(right, middle, leaf.to, order);
    for (int k = 0; k < leaf.gradients.length; k++) {
      leaf.gradients[k] -= smaller.gradients[k];
      leaf.hessians[k] -= smaller.hessians[k];
    }
    var larger =
        leftSmaller
            ? new Leaf(right, middle, leaf.to, leaf.gradients, leaf.hessians)
            : new Leaf(left, leaf.from, middle, leaf.gradients, leaf.hessians);
    findSplit(larger);
    leaves.add(leftSmaller ? smaller : larger);
    leaves.add(leftSmaller ? larger : smaller);
  }

  private int partition(int[] order, Leaf leaf) {
    var right = new int[leaf.to - leaf.from];
    int kept = leaf.from;
    int moved = 0;
    for (int k = leaf.from; k < leaf.to; k++) {
      if (bins[order[k] * measures + leaf.measure] <= leaf.bin) {
        order[kept++] = order[k];
      } else {
        right[moved++] = order[k];
      }
    }
    System.arraycopy(right, 0, order, kept, moved);
    return kept;
  }

  private Leaf leaf(int node, int from, int to, int[] order) {
    var leaf = new Leaf(node, from, to, new double[measures * BINS], new double[measures * BINS]);
    for (int k = from; k < to; k++) {
      int row = order[k];
      int at = row * measures;
      for (int m : asked) {
        int bin = m * BINS + bins[at + m];
        leaf.gradients[bin] += gradients[row];
        leaf.hessians[bin] += hessians[row];
      }
    }
    findSplit(leaf);
    return leaf;
  }

  private void findSplit(Leaf leaf) {
    double gradient = sum(leaf.gradients);
    double hessian = sum(leaf.hessians);
    double whole = gradient * gradient / (hessian + PULL);
    for (int m : asked) {
      double leftGradient = 0;
      double leftHessian = 0;
      for (int b = 0; b < limits[m].length; b++) {
        leftGradient += leaf.gradients[m * BINS + b];
        leftHessian += leaf.hessians[m * BINS + b];
        double rightGradient = gradient - leftGradient;
        double rightHessian = hessian - leftHessian;
        if (leftHessian < LEAST_HESSIAN || rightHessian < LEAST_HESSIAN) {
          continue;
        }
        double gain =
            leftGradient * leftGradient / (leftHessian + PULL)
                + rightGradient * rightGradient / (rightHessian + PULL)
                - whole;
        if (gain > leaf.gain + 1e-6) {
          leaf.gain = gain;
          leaf.measure = m;
          leaf.bin = b;
        }
      }
    }
  }

  /// The sum over the bins of one measure, which is that of all rows.
  private double sum(double[] histogram) {
    double sum = 0;
    for (int b = asked[0] * BINS; b < (asked[0] + 1) * BINS; b++) {
      sum += histogram[b];
    }
    return sum;
  }

  private int addNode() {
    nodeMeasures.add((short) -1);
    nodeLimits.add(0f);
    nodeLefts.add(0);
    return nodeMeasures.size() - 1;
  }

  private TreeEnsemble ensemble() {
    return new TreeEnsemble(roots.stream().map(this::tree).toList());
  }

  private TreeEnsemble.Node tree(int node) {
    int measure = nodeMeasures.get(node);
    int left = nodeLefts.get(node);
    return measure < 0
        ? new TreeEnsemble.Node.Leaf(nodeLimits.get(node))
        : new TreeEnsemble.Node.Split(
            measure, limits[measure][Math.round(nodeLimits.get(node))], tree(left), tree(left + 1));
  }
}
