package dev.precis.facts;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The weights of the name finder's conditional random field: one row of bytes, a weight for each
/// tag, for each feature that was kept.
///
/// The file is gzipped: the number of rows, the value of a weight of 1, the transitions, the sorted
/// keys as differences, then the weights tag by tag.
public final class NameModel {
  private static final String RESOURCE = "names.model";

  private static final class Loaded {
    static final NameModel MODEL = fromResource();
  }

  private final int[] keys;
  private final byte[] weights;
  private final float unit;
  private final float[][] transitions;
  private final int[] slots;

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
    slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int row = 0; row < keys.length; row++) {
      int slot = firstSlot(keys[row]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = row + 1;
    }
  }

  static NameModel loaded() {
    return Loaded.MODEL;
  }

  private int firstSlot(int key) {
    return ((key * 0x9E3779B9) >>> 7) & (slots.length - 1);
  }

  /// Adds the weights of one feature to `sums`, in units; a feature the model does not know adds
  /// nothing.
  void addWeights(int key, int[] sums) {
    int slot = firstSlot(key);
    for (int row = slots[slot] - 1; row >= 0; row = slots[slot] - 1) {
      if (keys[row] == key) {
        for (int tag = 0, at = row * NameTags.COUNT; tag < NameTags.COUNT; tag++, at++) {
          sums[tag] += weights[at];
        }
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
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
    try (var in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      var keys = new int[in.readInt()];
      float unit = in.readFloat();
      var transitions = new float[NameTags.COUNT + 1][NameTags.COUNT];
      for (var row : transitions) {
        for (int tag = 0; tag < row.length; tag++) {
          row[tag] = in.readFloat();
        }
      }
      int before = Integer.MIN_VALUE;
      for (int row = 0; row < keys.length; row++) {
        before += in.readInt();
        keys[row] = before;
      }
      var byTag = in.readNBytes(keys.length * NameTags.COUNT);
      var weights = new byte[byTag.length];
      for (int tag = 0, at = 0; tag < NameTags.COUNT; tag++) {
        for (int row = 0; row < keys.length; row++, at++) {
          weights[row * NameTags.COUNT + tag] = byTag[at];
        }
      }
      return new NameModel(keys, weights, unit, transitions);
    }
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
