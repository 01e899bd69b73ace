package dev.precis.text;

import java.util.List;

/// Tells the language of a text.
public final class Languages {
  private Languages() {}

  /// The language in which the stretches `body` of `source` are written.
  public static Language of(String source, List<Span> body) {
    return body.isEmpty() ? Language.UNDETERMINED : Language.ENGLISH;
  }
}
