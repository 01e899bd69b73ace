package dev.precis.original;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Undoes gzip, told by its first two bytes rather than by a header that may be wrong.
final class Packing {
  private Packing() {}

  /// What came of unpacking.
  sealed interface Result {}

  /// The content, as it came where it was not packed.
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  record Unpacked(byte[] bytes) implements Result {}

  /// More than [Originals#MAX_BYTES] came out; the rest was not unpacked.
  record Oversize() implements Result {}

  /// It ends early or is damaged.
  record Broken(String detail) implements Result {}

  static Result unpack(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
      return new Unpacked(bytes);
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      var unpacked = in.readNBytes(Originals.MAX_BYTES + 1);
      return unpacked.length > Originals.MAX_BYTES ? new Oversize() : new Unpacked(unpacked);
    } catch (IOException damage) {
      return new Broken("The object is gzip and cannot be unpacked: " + damage.getMessage() + ".");
    }
  }
}
