package dev.precis.clean;

import dev.precis.clean.Block.Kind;
import dev.precis.clean.Days.Order;
import dev.precis.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the day of publication in a text without a page: in the lines between its title and its
/// body, behind `Published`, on the byline or in a line of its own. A weekday before it makes it
/// the day a masthead was fetched, unless a label says otherwise.
final class LineDate {
  private static final Pattern PUBLISHED = Pattern.compile("(?i)publish|posted");
  private static final Pattern CHANGED = Pattern.compile("(?i)updated?|modified");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i).*(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");

  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_REST = 6;

  private LineDate() {}

  /// The day, where the text has a title or a byline above its body and shows one there.
  static Optional<Published> of(String source, List<Block> blocks) {
    var head = first(blocks, Kind.TITLE).or(() -> first(blocks, Kind.BYLINE));
    var body =
        blocks.stream()
            .filter(block -> block.kind().inBody())
            .filter(block -> Endings.of(source, block.span()) == Endings.SENTENCE)
            .findFirst();
    if (head.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    int from = head.get().span().start();
    int to = body.get().span().start();
    return from >= to
        ? Optional.empty()
        : SourceLines.of(source.substring(from, to)).stream()
            .flatMap(line -> in(source, from + line.start(), from + line.end()).stream())
            .findFirst();
  }

  private static Optional<Published> in(String source, int start, int end) {
    var line = source.substring(start, end);
    return line.length() > LONGEST_LINE
        ? Optional.empty()
        : Days.in(line, Order.UNKNOWN)
            .filter(day -> isOfPublication(line, line.substring(0, day.start()), day))
            .map(day ->
                new Published(
                    day.day(),
                    new Statement.InText(
                        line.substring(day.start(), day.end()),
                        new Span(start + day.start(), start + day.end()))));
  }

  private static boolean isOfPublication(String line, String label, Days.Day day) {
    if (PUBLISHED.matcher(label).find()) {
      return true;
    }
    boolean alone = line.length() - (day.end() - day.start()) <= LONGEST_REST;
    return !CHANGED.matcher(label).find()
        && !WEEKDAY.matcher(label).matches()
        && (alone || Bylines.isByline(line));
  }

  private static Optional<Block> first(List<Block> blocks, Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).findFirst();
  }
}
