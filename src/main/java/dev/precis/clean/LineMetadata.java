package dev.precis.clean;

import dev.precis.original.Stated;
import dev.precis.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the metadata of an article whose text came without a page.
final class LineMetadata {
  private LineMetadata() {}

  /// What `stated` and the kept blocks of `source` tell.
  static Metadata read(String source, List<Block> blocks, Stated stated) {
    return new Metadata(
        inTextOrElsewhere(source, stated.title()),
        null,
        List.of(),
        null,
        inTextOrElsewhere(source, stated.publisher()),
        null,
        null,
        inTextOrElsewhere(source, stated.url()),
        null,
        List.of());
  }

  private static @Nullable Statement inTextOrElsewhere(String source, @Nullable String words) {
    if (words == null) {
      return null;
    }
    int at = source.indexOf(words);
    return at < 0
        ? new Statement.Elsewhere(words, "request")
        : new Statement.InText(words, new Span(at, at + words.length()));
  }
}
