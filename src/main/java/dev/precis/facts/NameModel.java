package dev.precis.facts;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The weights of the name finder's conditional random field: one row of bytes, a weight for each
/// tag, for each feature that was kept.
///
/// The file is gzipped: the number of rows, the value of a weight of 1, the transitions, the sorted
/// keys as differences, then the weights tag by tag.
public final class NameModel {
  private static final String RESOURCE = "names.model";

  /// Rows are looked for among those whose keys begin alike, one or two. An index of sorted keys is
  /// made in one pass, several times faster than a table of hashes.
  private static final int BUCKET_BITS = 17;

  private static final int BUCKETS = 1 << BUCKET_BITS;

  private static final class Loaded {
    static final NameModel MODEL = fromResource();
  }

  private final int[] keys;
  private final byte[] weights;
  private final float unit;
  private final float[][] transitions;
  private final int[] starts = new int[BUCKETS + 1];

  /// A model of `keys`, ascending, and their rows of weights.
  ///
  /// @param weights row by row, [NameTags#COUNT] each
  /// @param unit what a weight of 1 is worth
  /// @param transitions the weight of a tag, second index, after a tag, first index; the last row
  ///   stands for the beginning of a sentence
  public NameModel(int[] keys, byte[] weights, float unit, float[][] transitions) {
    this.keys = keys;
    this.weights = weights;
    this.unit = unit;
    this.transitions = transitions;
    int row = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket] = row;
      while (row < keys.length && bucket(keys[row]) == bucket) {
        row++;
      }
    }
    starts[BUCKETS] = row;
  }

  static NameModel loaded() {
    return Loaded.MODEL;
  }

  /// Keys are hashes, so the bits in front spread them evenly.
  private static int bucket(int key) {
    return (key ^ Integer.MIN_VALUE) >>> Integer.SIZE - BUCKET_BITS;
  }

  /// Adds the weights of one feature to `sums`, in units; a feature the model does not know adds
  /// nothing.
  void addWeights(int key, int[] sums) {
    int bucket = bucket(key);
    for (int row = starts[bucket]; row < starts[bucket + 1]; row++) {
      if (keys[row] == key) {
        for (int tag = 0, at = row * NameTags.COUNT; tag < NameTags.COUNT; tag++, at++) {
          sums[tag] += weights[at];
        }
        return;
      }
    }
  }

  float unit() {
    return unit;
  }

  float transition(int before, int tag) {
    return transitions[before][tag];
  }

  /// Writes the model; the same model gives the same bytes.
  public void write(OutputStream stream) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      out.writeInt(keys.length);
      out.writeFloat(unit);
      for (var row : transitions) {
        for (float weight : row) {
          out.writeFloat(weight);
        }
      }
      int before = Integer.MIN_VALUE;
      for (int key : keys) {
        out.writeInt(key - before);
        before = key;
      }
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        for (int row = 0; row < keys.length; row++) {
          out.writeByte(weights[row * NameTags.COUNT + tag]);
        }
      }
    }
  }

  /// Reads what [#write] wrote.
  public static NameModel read(InputStream stream) throws IOException {
    var in = ByteBuffer.wrap(new GZIPInputStream(stream, 1 << 16).readAllBytes());
    var keys = new int[in.getInt()];
    float unit = in.getFloat();
    var transitions = new float[NameTags.COUNT + 1][NameTags.COUNT];
    for (var row : transitions) {
      for (int tag = 0; tag < row.length; tag++) {
        row[tag] = in.getFloat();
      }
    }
    in.asIntBuffer().get(keys);
    in.position(in.position() + Integer.BYTES * keys.length);
    int before = Integer.MIN_VALUE;
    for (int row = 0; row < keys.length; row++) {
      before += keys[row];
      keys[row] = before;
    }
    var weights = new byte[keys.length * NameTags.COUNT];
    for (int tag = 0; tag < NameTags.COUNT; tag++) {
      for (int at = tag; at < weights.length; at += NameTags.COUNT) {
        weights[at] = in.get();
      }
    }
    return new NameModel(keys, weights, unit, transitions);
  }

  private static NameModel fromResource() {
    try (var stream = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      return read(stream);
    } catch (IOException broken) {
      throw new UncheckedIOException("reading the resource " + RESOURCE, broken);
    }
  }
}
