package dev.precis.original;

import java.util.Locale;

/// Why an original gives no brief.
public enum Failure {
  /// No bytes at all, or nothing but white space and invisible characters.
  EMPTY,
  /// More bytes than [Originals#MAX_BYTES], packed or unpacked.
  TOO_LARGE,
  /// The bytes are no text: an image, an archive, a program.
  NOT_TEXT,
  /// It says or looks like JSON, and is not a JSON article.
  NOT_AN_ARTICLE,
  /// It was packed, and cannot be unpacked.
  DAMAGED,
  /// Précis itself broke on it.
  FAULT;

  /// The code in JSON: `not-text`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
