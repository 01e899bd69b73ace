package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Documents and text as gzip, which is how parts are kept.
final class Packed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Packed() {}

  static byte[] json(JsonNode document) {
    try {
      return zip(JSON.writeValueAsBytes(document));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static JsonNode toJson(byte[] packed) {
    try {
      return JSON.readTree(unzip(packed));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /// Packs UTF-16 units as they are, so that a part may end inside a surrogate pair.
  static byte[] text(CharSequence text) {
    var units = ByteBuffer.allocate(text.length() * Character.BYTES);
    units.asCharBuffer().put(text.toString());
    return zip(units.array());
  }

  static String toText(byte[] packed) {
    return ByteBuffer.wrap(unzip(packed)).asCharBuffer().toString();
  }

  static byte[] utf8(String text) {
    return zip(text.getBytes(StandardCharsets.UTF_8));
  }

  static String fromUtf8(byte[] packed) {
    return new String(unzip(packed), StandardCharsets.UTF_8);
  }

  private static byte[] zip(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static byte[] unzip(byte[] packed) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
