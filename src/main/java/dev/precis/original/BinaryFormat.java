package dev.precis.original;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// Formats that are no text and are told by their first bytes. Others are told by their control
/// characters.
enum BinaryFormat {
  PDF("a PDF document", "application/pdf", "%PDF-"),
  RTF("an RTF document", "application/rtf", "{\\rtf"),
  ZIP("a ZIP archive or an Office document", "application/zip", "PK\u0003\u0004"),
  OFFICE(
      "an old Office document",
      "application/x-ole-storage",
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"),
  PNG("a PNG image", "image/png", "\u0089PNG\r\n"),
  JPEG("a JPEG image", "image/jpeg", "\u00ff\u00d8\u00ff"),
  GIF("a GIF image", "image/gif", "GIF8"),
  SEVEN_ZIP("a 7z archive", "application/x-7z-compressed", "7z\u00bc\u00af'\u001c"),
  RAR("a RAR archive", "application/vnd.rar", "Rar!\u001a\u0007"),
  BZIP2("a bzip2 archive", "application/x-bzip2", "BZh91AY"),
  XZ("an xz archive", "application/x-xz", "\u00fd7zXZ"),
  ZSTD("a zstd archive", "application/zstd", "(\u00b5/\u00fd"),
  ELF("a program", "application/x-executable", "\u007fELF");

  private final String description;
  private final String mediaType;

  /// A byte a character.
  private final String opening;

  BinaryFormat(String description, String mediaType, String opening) {
    this.description = description;
    this.mediaType = mediaType;
    this.opening = opening;
  }

  /// What it is, with its article: "a PNG image".
  String description() {
    return description;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<BinaryFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.opens(bytes)).findFirst();
  }

  private boolean opens(byte[] bytes) {
    return bytes.length >= opening.length()
        && IntStream.range(0, opening.length())
            .allMatch(i -> (bytes[i] & 0xff) == opening.charAt(i));
  }
}
