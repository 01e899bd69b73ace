package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.original.Stated;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the metadata of an article whose text came without a page.
final class LineMetadata {
  private LineMetadata() {}

  /// The last line of a text names its agency when it is no longer than this: `(Reuters)`.
  private static final int LONGEST_SIGN_OFF = 40;

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.{1,30})?");

  /// What `stated` and the kept blocks of `source` tell. What whoever sent it states goes first.
  static Metadata read(String source, List<Block> blocks, Stated stated) {
    var byline = first(blocks, Kind.BYLINE);
    var title = first(blocks, Kind.TITLE);
    List<Statement> authors = new ArrayList<>();
    if (stated.author() != null) {
      authors.add(inTextOrElsewhere(source, stated.author()));
    } else if (byline.isPresent()) {
      Bylines.people(source, byline.get())
          .forEach(person -> authors.add(new Statement.InText(person.in(source), person)));
    }
    return new Metadata(
        stated.title() != null
            ? inTextOrElsewhere(source, stated.title())
            : title.map(span -> inText(source, span)).orElse(null),
        null,
        authors,
        byline.map(span -> inText(source, span)).orElse(null),
        stated.publisher() == null ? null : inTextOrElsewhere(source, stated.publisher()),
        stated.published() != null ? published(stated) : LineDate.of(source, blocks).orElse(null),
        null,
        stated.url() == null ? null : inTextOrElsewhere(source, stated.url()),
        null,
        agencies(source, blocks));
  }

  /// The agencies that a dateline, a byline or the short last line of the text names.
  static List<String> agencies(String source, List<Block> blocks) {
    var agencies = new TreeSet<String>();
    for (var block : blocks) {
      boolean signOff = block.equals(blocks.getLast()) && block.span().length() <= LONGEST_SIGN_OFF;
      if (block.kind() == Kind.DATELINE || block.kind() == Kind.BYLINE || signOff) {
        agencies.addAll(Agencies.in(block.span().in(source)));
      }
    }
    return List.copyOf(agencies);
  }

  /// The date that was stated with the article; nothing when it is no ISO 8601 date.
  static @Nullable Published published(Stated stated) {
    var said = stated.published();
    return said == null || !ISO_DAY.matcher(said).matches()
        ? null
        : new Published(said, new Statement.Elsewhere(said, "request"));
  }

  private static Optional<Span> first(List<Block> blocks, Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).map(Block::span).findFirst();
  }

  private static Statement inText(String source, Span span) {
    return new Statement.InText(span.in(source), span);
  }

  static Statement inTextOrElsewhere(String source, String words) {
    int at = source.indexOf(words);
    return at < 0
        ? new Statement.Elsewhere(words, "request")
        : new Statement.InText(words, new Span(at, at + words.length()));
  }
}
