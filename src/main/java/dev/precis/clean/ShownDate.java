package dev.precis.clean;

import dev.precis.clean.Days.Order;
import dev.precis.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the date of publication that a page shows by its headline: a short line there that holds
/// little else.
final class ShownDate {
  /// A masthead shows the day the page was fetched, and names its weekday.
  private static final Pattern TODAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{6,25}");

  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_LABEL = 20;

  private ShownDate() {}

  /// The date near the headline; one of publication before one of a change.
  static Optional<Published> near(NearHeadline headline, Order order) {
    Optional<Published> changed = Optional.empty();
    for (int at : headline.nearest()) {
      var found = in(headline, at, order);
      if (found.isPresent()) {
        if (!tellsOfChange(headline, at)) {
          return found;
        }
        changed = changed.or(() -> found);
      }
    }
    return changed;
  }

  private static boolean tellsOfChange(NearHeadline headline, int at) {
    var line = headline.line(at).toLowerCase(Locale.ROOT);
    var label = at == 0 ? "" : headline.line(at - 1).toLowerCase(Locale.ROOT);
    return (line.contains("updated") && !line.contains("publish"))
        || (label.length() <= LONGEST_LABEL
            && label.contains("updated")
            && Days.in(label, Order.DAY_FIRST).isEmpty());
  }

  private static Optional<Published> in(NearHeadline headline, int at, Order order) {
    var line = headline.line(at);
    if (line.length() > LONGEST_LINE || (at < headline.head() && TODAY.matcher(line).matches())) {
      return Optional.empty();
    }
    int base = headline.blocks().get(at).span().start();
    return Days.in(line, order)
        .map(day ->
            new Published(
                day.day(),
                new Statement.InText(
                    line.substring(day.start(), day.end()),
                    new Span(base + day.start(), base + day.end()))));
  }
}
