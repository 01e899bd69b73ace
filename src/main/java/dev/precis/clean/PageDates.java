package dev.precis.clean;

import dev.precis.original.Layout.PageBlock;
import dev.precis.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the date that a page shows by its headline: a short line there that holds little else.
final class PageDates {
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2}))|(?:(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + ",? ((?:19|20)\\d{2}))|(?:((?:19|20)\\d{2})-(\\d{2})-(\\d{2})))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /// A masthead shows the day the page was fetched, and names its weekday.
  private static final Pattern TODAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{6,25}");

  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_LABEL = 20;
  private static final int ABOVE = 4;
  private static final int BELOW = 8;

  private PageDates() {}

  /// The date near the headline; one of publication before one of a change.
  ///
  /// @param blocks all blocks of the page, kept or not
  /// @param head the index of the headline's block, or of the first block of the body
  static Optional<Published> near(String source, List<PageBlock> blocks, int head) {
    Optional<Published> changed = Optional.empty();
    for (int distance = 0; distance <= BELOW; distance++) {
      for (int at :
          distance == 0 || distance > ABOVE
              ? new int[] {head + distance}
              : new int[] {head + distance, head - distance}) {
        var found = at >= 0 && at < blocks.size() ? in(source, blocks.get(at), at < head) : null;
        if (found != null && found.isPresent()) {
          if (!tellsOfChange(source, blocks, at)) {
            return found;
          }
          changed = changed.or(() -> found);
        }
      }
    }
    return changed;
  }

  private static boolean tellsOfChange(String source, List<PageBlock> blocks, int at) {
    var line = blocks.get(at).span().in(source).toLowerCase(Locale.ROOT);
    var label = at == 0 ? "" : blocks.get(at - 1).span().in(source).toLowerCase(Locale.ROOT);
    return (line.contains("updated") && !line.contains("publish"))
        || (label.length() <= LONGEST_LABEL
            && label.contains("updated")
            && !DATE.matcher(label).find());
  }

  private static Optional<Published> in(String source, PageBlock block, boolean above) {
    var line = block.span().in(source);
    if (line.length() > LONGEST_LINE || (above && TODAY.matcher(line).matches())) {
      return Optional.empty();
    }
    var date = DATE.matcher(line);
    if (!date.find()) {
      return Optional.empty();
    }
    int start = block.span().start() + date.start();
    var words = new Statement.InText(date.group(), new Span(start, start + date.group().length()));
    if (date.group(7) != null) {
      return iso(date.group(7), Integer.parseInt(date.group(8)), date.group(9), words);
    }
    return date.group(1) != null
        ? iso(date.group(3), month(date.group(1)), date.group(2), words)
        : iso(date.group(6), month(date.group(5)), date.group(4), words);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static Optional<Published> iso(String year, int month, String day, Statement words) {
    int d = Integer.parseInt(day);
    return month >= 1 && month <= 12 && d >= 1 && d <= 31
        ? Optional.of(
            new Published(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, d), words))
        : Optional.empty();
  }
}
