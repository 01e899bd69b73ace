package dev.precis.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Regression trees whose leaves add up to a log-odds (gradient boosting, Friedman 2001), scored
/// without walking them (QuickScorer, Lucchese et al. 2015). Each tree has a bit for every leaf,
/// left to right; a question answered no rules out the leaves on its left; the lowest bit not ruled
/// out is the leaf. Questions stand by measure and limit, so those of a measure end at the first
/// yes; a walk takes a turn at each node, which the processor cannot foresee.
public final class TreeEnsemble {
  /// The most leaves a tree may have: as many as the bits that tell them apart.
  public static final int MOST_LEAVES = Integer.SIZE;

  private static final int LEAF = -1;

  private final List<Node> roots;

  /// Where the questions of each measure begin; one more for the end.
  private final int[] starts;

  private final float[] limits;
  private final short[] trees;
  private final int[] leftLeaves;

  /// What each leaf adds, [#MOST_LEAVES] of them a tree.
  private final float[] leaves;

  /// A tree, or a part of one.
  public sealed interface Node {
    /// The end of a path.
    record Leaf(float value) implements Node {}

    /// A question: rows go left whose `measure` is at most `limit`.
    record Split(int measure, float limit, Node left, Node right) implements Node {}
  }

  private record Question(int tree, Node.Split split, int leftLeaves) {}

  /// An ensemble of the trees with these roots.
  public TreeEnsemble(List<Node> roots) {
    this.roots = List.copyOf(roots);
    this.leaves = new float[roots.size() * MOST_LEAVES];
    var questions = new ArrayList<Question>();
    for (int tree = 0; tree < roots.size(); tree++) {
      collect(roots.get(tree), tree, 0, questions);
    }
    questions.sort(
        Comparator.comparingInt((Question one) -> one.split().measure())
            .thenComparingDouble(one -> one.split().limit()));
    this.limits = new float[questions.size()];
    this.trees = new short[questions.size()];
    this.leftLeaves = new int[questions.size()];
    this.starts = new int[questions.isEmpty() ? 1 : questions.getLast().split().measure() + 2];
    for (int q = 0; q < limits.length; q++) {
      var question = questions.get(q);
      starts[question.split().measure() + 1]++;
      limits[q] = question.split().limit();
      trees[q] = (short) question.tree();
      leftLeaves[q] = question.leftLeaves();
    }
    for (int m = 1; m < starts.length; m++) {
      starts[m] += starts[m - 1];
    }
  }

  /// Numbers the leaves below `node` from `first` on.
  ///
  /// @return the number after the last
  private int collect(Node node, int tree, int first, List<Question> questions) {
    return switch (node) {
      case Node.Leaf leaf -> {
        leaves[tree * MOST_LEAVES + first] = leaf.value();
        yield first + 1;
      }
      case Node.Split split -> {
        int middle = collect(split.left(), tree, first, questions);
        questions.add(new Question(tree, split, (1 << middle) - (1 << first)));
        yield collect(split.right(), tree, middle, questions);
      }
    };
  }

  /// The sum of the leaves that each of `rows` falls into.
  ///
  /// Rows of one text share much: a measure that never falls from row to row, such as the length of
  /// the text or how much of it came before, has each of its questions answered once for all of
  /// them. That spares half of the questions.
  public double[] scores(float[][] rows) {
    var scores = new double[rows.length];
    var ruledOut = new int[leaves.length / MOST_LEAVES];
    var risen = new int[ruledOut.length];
    var rising = rising(rows);
    var next = starts.clone();
    for (int i = 0; i < scores.length; i++) {
      var row = rows[i];
      for (int m = 0; m + 1 < starts.length; m++) {
        if (rising[m]) {
          next[m] = answer(next[m], starts[m + 1], row[m], risen);
        }
      }
      System.arraycopy(risen, 0, ruledOut, 0, risen.length);
      for (int m = 0; m + 1 < starts.length; m++) {
        if (!rising[m]) {
          answer(starts[m], starts[m + 1], row[m], ruledOut);
        }
      }
      scores[i] = sum(ruledOut);
    }
    return scores;
  }

  /// Answers the questions `[from, end)` of one measure, up to the first yes.
  ///
  /// @return the index of that, or `end`
  private int answer(int from, int end, float value, int[] ruledOut) {
    int q = from;
    while (q < end && value > limits[q]) {
      ruledOut[trees[q]] |= leftLeaves[q];
      q++;
    }
    return q;
  }

  private double sum(int[] ruledOut) {
    double sum = 0;
    for (int tree = 0; tree < ruledOut.length; tree++) {
      sum += leaves[tree * MOST_LEAVES + Integer.numberOfTrailingZeros(~ruledOut[tree])];
    }
    return sum;
  }

  /// Which measures never fall from one row to the next.
  private boolean[] rising(float[][] rows) {
    var rising = new boolean[starts.length - 1];
    Arrays.fill(rising, true);
    for (int i = 1; i < rows.length; i++) {
      var before = rows[i - 1];
      var row = rows[i];
      for (int m = 0; m < rising.length; m++) {
        rising[m] &= row[m] >= before[m];
      }
    }
    return rising;
  }

  /// Reads what [#write] wrote.
  public static TreeEnsemble read(DataInput in) throws IOException {
    var roots = new int[in.readInt()];
    int nodes = in.readInt();
    var measures = new int[nodes];
    var values = new float[nodes];
    var lefts = new int[nodes];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readInt();
    }
    for (int i = 0; i < nodes; i++) {
      measures[i] = in.readByte();
      values[i] = in.readFloat();
      lefts[i] = measures[i] == LEAF ? 0 : in.readUnsignedShort();
    }
    return new TreeEnsemble(
        Arrays.stream(roots).mapToObj(root -> node(root, measures, values, lefts)).toList());
  }

  private static Node node(int at, int[] measures, float[] values, int[] lefts) {
    return measures[at] == LEAF
        ? new Node.Leaf(values[at])
        : new Node.Split(
            measures[at],
            values[at],
            node(lefts[at], measures, values, lefts),
            node(lefts[at] + 1, measures, values, lefts));
  }

  /// Writes the trees node by node, the two below a question side by side.
  public void write(DataOutput out) throws IOException {
    var nodes = new ArrayList<>(roots);
    var lefts = new ArrayList<Integer>();
    for (int i = 0; i < nodes.size(); i++) {
      lefts.add(nodes.size());
      if (nodes.get(i) instanceof Node.Split split) {
        nodes.add(split.left());
        nodes.add(split.right());
      }
    }
    out.writeInt(roots.size());
    out.writeInt(nodes.size());
    for (int root = 0; root < roots.size(); root++) {
      out.writeInt(root);
    }
    for (int i = 0; i < nodes.size(); i++) {
      switch (nodes.get(i)) {
        case Node.Leaf leaf -> {
          out.writeByte(LEAF);
          out.writeFloat(leaf.value());
        }
        case Node.Split split -> {
          out.writeByte(split.measure());
          out.writeFloat(split.limit());
          out.writeShort(lefts.get(i));
        }
      }
    }
  }
}
