package dev.precis.original;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// The bytes at the start of a text that name its charset.
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
  // Before UTF-16LE, whose mark it starts with.
  UTF_32LE(StandardCharsets.UTF_32LE, "\u00ff\u00fe\0\0"),
  UTF_32BE(StandardCharsets.UTF_32BE, "\0\0\u00fe\u00ff"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

  private final Charset charset;

  /// A byte a character.
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  Charset charset() {
    return charset;
  }

  /// How many bytes it takes.
  int length() {
    return mark.length();
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(candidate -> candidate.opens(bytes)).findFirst();
  }

  private boolean opens(byte[] bytes) {
    return bytes.length >= mark.length()
        && IntStream.range(0, mark.length()).allMatch(i -> (bytes[i] & 0xff) == mark.charAt(i));
  }
}
