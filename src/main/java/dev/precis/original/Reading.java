package dev.precis.original;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading an original.
public sealed interface Reading {

  /// A text was found.
  ///
  /// @param source the source text, in which all offsets count; holds at least one letter or digit
  /// @param mediaType `text/plain`, `text/html` or `application/json`, as the bytes judge
  /// @param charset the charset the bytes were decoded with, such as `UTF-8`
  /// @param layout where the text came from, and what is known of its shape
  /// @param stated what a JSON article or a request says of the article
  /// @param warnings codes of what a reader should know of the decoding: `undecodable-bytes`, and
  ///   `encoded-twice` where UTF-8 that had been read as Latin-1 and encoded again was repaired
  record Legible(
      String source,
      String mediaType,
      String charset,
      Layout layout,
      Stated stated,
      List<String> warnings)
      implements Reading {
    public Legible {
      warnings = List.copyOf(warnings);
    }

    /// The same, with one more warning.
    Legible withWarning(String warning) {
      var more = new ArrayList<>(warnings);
      more.add(warning);
      return new Legible(source, mediaType, charset, layout, stated, more);
    }
  }

  /// There is no text to be had; reading again gives the same answer.
  ///
  /// @param code the reason for programs
  /// @param detail the reason for people, a whole sentence
  /// @param mediaType what the bytes seem to be, or null
  record Illegible(Failure code, String detail, @Nullable String mediaType) implements Reading {}
}
