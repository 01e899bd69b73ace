package dev.precis.original;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads originals: what they are, how they are encoded, and the text in them.
public final class Originals {
  /// The largest original that is read, packed or unpacked: 5 MiB.
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  private Originals() {}

  /// Reads the bytes of an object. The bytes judge over extension and content type.
  public static Reading read(Original original) {
    return ofText(new String(original.bytes(), StandardCharsets.UTF_8), Stated.NOTHING);
  }

  /// A text that needs no decoding, as in a request or a JSON line.
  public static Reading ofText(String text, Stated stated) {
    return text.isBlank()
        ? new Reading.Illegible(Failure.EMPTY, "There is no text in it.", "text/plain")
        : new Reading.Legible(text, "text/plain", "UTF-8", new Layout.Lines(), stated, List.of());
  }

  /// A page that needs no decoding, as in a request or a JSON line.
  public static Reading ofHtml(String html, Stated stated) {
    return ofText(html, stated);
  }
}
