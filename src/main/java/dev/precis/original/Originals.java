package dev.precis.original;

import java.util.List;
import java.util.Locale;

/// Reads originals: what they are, how they are encoded, and the text in them.
///
/// Content type and extension propose what an original is, and the bytes judge: a page served as
/// plain text is read as a page, a picture named `.txt` is refused.
public final class Originals {
  /// The largest original that is read, packed or unpacked: 5 MiB.
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  private static final String UNDECODABLE_BYTES = "undecodable-bytes";
  private static final String ENCODED_TWICE = "encoded-twice";

  private Originals() {}

  /// Reads the bytes of an object. Never throws: what cannot be read comes back as the reason why.
  public static Reading read(Original original) {
    if (original.bytes().length > MAX_BYTES) {
      return tooLarge(original.bytes().length);
    }
    return switch (Packing.unpack(original.bytes())) {
      case Packing.Unpacked(var bytes) -> readUnpacked(bytes, original);
      case Packing.Oversize() -> tooLarge(MAX_BYTES + 1L);
      case Packing.Broken(var detail) ->
          new Reading.Illegible(Failure.DAMAGED, detail, "application/gzip");
    };
  }

  /// The reason why an object of so many bytes is not read; for callers who know the size before
  /// they read.
  public static Reading.Illegible tooLarge(long bytes) {
    return new Reading.Illegible(
        Failure.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "The object has %s bytes, and at most %,d (5 MiB) are read.",
            bytes > MAX_BYTES + 1L ? String.format(Locale.ROOT, "%,d", bytes) : "more",
            MAX_BYTES),
        null);
  }

  /// A text that needs no decoding, as in a request or a JSON line.
  public static Reading ofText(String text, Stated stated) {
    return legible(Characters.readable(text), "text/plain", new Layout.Lines(), stated, List.of());
  }

  /// A page that needs no decoding, as in a request or a JSON line. What was encoded twice is
  /// repaired here alone: a text's characters are where readers look for what is published of it.
  public static Reading ofHtml(String html, Stated stated) {
    var repaired = Mojibake.repaired(html);
    var page = RenderedPage.of(repaired.orElse(html));
    return legible(
        page.text(),
        "text/html",
        page.layout(),
        stated,
        repaired.isPresent() ? List.of(ENCODED_TWICE) : List.of());
  }

  private static Reading readUnpacked(byte[] bytes, Original original) {
    var binary = BinaryFormat.of(bytes);
    if (binary.isPresent()) {
      return new Reading.Illegible(
          Failure.NOT_TEXT,
          "The object is %s, not text.".formatted(binary.get().description()),
          binary.get().mediaType());
    }
    var decoded = Decoding.of(bytes, original.contentType());
    if (Characters.mostlyControls(decoded.text())) {
      return new Reading.Illegible(
          Failure.NOT_TEXT,
          "The object holds binary data: too many of its bytes are control characters.",
          "application/octet-stream");
    }
    var reading =
        switch (MediaType.of(decoded.text(), original.contentType(), original.name())) {
          case PLAIN -> ofText(decoded.text(), Stated.NOTHING);
          case HTML -> ofHtml(decoded.text(), Stated.NOTHING);
          case JSON -> JsonArticle.read(decoded.text());
        };
    return switch (reading) {
      case Reading.Illegible illegible -> illegible;
      case Reading.Legible legible -> decodedAs(legible, decoded);
    };
  }

  private static Reading.Legible decodedAs(Reading.Legible legible, Decoding decoded) {
    var read =
        new Reading.Legible(
            legible.source(),
            legible.mediaType(),
            decoded.charset().name(),
            legible.layout(),
            legible.stated(),
            legible.warnings());
    return decoded.damaged() ? read.withWarning(UNDECODABLE_BYTES) : read;
  }

  private static Reading legible(
      String source, String mediaType, Layout layout, Stated stated, List<String> warnings) {
    return Characters.anyWord(source)
        ? new Reading.Legible(source, mediaType, "UTF-8", layout, stated, warnings)
        : new Reading.Illegible(
            Failure.EMPTY,
            source.isEmpty()
                ? "The object is empty."
                : "There is no word in it, only white space, marks or invisible characters.",
            mediaType);
  }
}
