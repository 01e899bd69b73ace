package dev.precis.clean;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Regression trees whose leaves add up to a log-odds (gradient boosting, Friedman 2001).
///
/// @param roots index of each tree's root among the nodes
/// @param measures for each node, which measure it asks for; -1 for a leaf
/// @param limits for a node, the largest value that goes left; for a leaf, what it adds
/// @param lefts for each node, its left child; the right child is the next one
@SuppressWarnings("ArrayRecordComponent") // one ensemble lives in the model, none is compared
public record TreeEnsemble(int[] roots, short[] measures, float[] limits, int[] lefts) {
  private static final int LEAF = -1;

  /// The sum of the leaves that `row` falls into.
  public double score(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (measures[node] != LEAF) {
        node = row[measures[node]] <= limits[node] ? lefts[node] : lefts[node] + 1;
      }
      sum += limits[node];
    }
    return sum;
  }

  static TreeEnsemble read(DataInput in) throws IOException {
    var roots = new int[in.readInt()];
    int nodes = in.readInt();
    var measures = new short[nodes];
    var limits = new float[nodes];
    var lefts = new int[nodes];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readInt();
    }
    for (int i = 0; i < nodes; i++) {
      measures[i] = in.readByte();
      limits[i] = in.readFloat();
      lefts[i] = measures[i] == LEAF ? 0 : in.readUnsignedShort();
    }
    return new TreeEnsemble(roots, measures, limits, lefts);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(roots.length);
    out.writeInt(measures.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    for (int i = 0; i < measures.length; i++) {
      out.writeByte(measures[i]);
      out.writeFloat(limits[i]);
      if (measures[i] != LEAF) {
        out.writeShort(lefts[i]);
      }
    }
  }
}
