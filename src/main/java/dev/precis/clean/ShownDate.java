package dev.precis.clean;

import dev.precis.clean.Days.Day;
import dev.precis.clean.Days.Order;
import dev.precis.original.Layout.PageBlock;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the days that a page shows of its article: in short lines by the headline that hold little
/// else, and behind a label that says `Published` wherever it stands.
final class ShownDate {
  /// A masthead shows the day the page was fetched, and names its weekday.
  private static final Pattern TODAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{6,25}");

  /// What some blogs call the day above their headlines.
  private static final Pattern HEADER = Pattern.compile("(?i)date-?header|post-?date|entry-?date");

  private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){7,}\\S*[.!?][”\"]?");

  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_LABELLED = 60;
  private static final int LONGEST_LABEL = 25;
  private static final int LONGEST_NOTE = 300;
  private static final int LONGEST_STAMP = 40;

  /// How far above its text an element may say what it is.
  private static final int FARTHEST = 2;

  private final NearHeadline headline;
  private final Order order;
  private final List<Shown> near = new ArrayList<>();

  /// A day that is shown, and what is said of it.
  private record Shown(Published day, DateLabel label) {
    boolean is(DateLabel one) {
      return label == one;
    }
  }

  ShownDate(NearHeadline headline, Order order) {
    this.headline = headline;
    this.order = order;
    for (int at : headline.nearest()) {
      if (!isToday(at)) {
        near.addAll(in(at, LONGEST_LINE));
      }
    }
  }

  /// The day of publication by the headline; nothing when no day is shown there or only those of
  /// changes.
  Optional<Published> published() {
    return near.stream().filter(shown -> !shown.is(DateLabel.CHANGED)).map(Shown::day).findFirst();
  }

  /// The day of the last change by the headline.
  Optional<Published> changed() {
    return near.stream().filter(shown -> shown.is(DateLabel.CHANGED)).map(Shown::day).findFirst();
  }

  /// The day by the headline that the article bears now: that of publication, or of the last change
  /// where no other is shown.
  Optional<Published> last() {
    return published().or(this::changed);
  }

  /// The one day that is labelled as that of publication anywhere below the headline; nothing when
  /// several are, which are those of other stories or comments.
  Optional<Published> labelled() {
    var days =
        below()
            .flatMap(at -> in(at, LONGEST_LABELLED).stream())
            .filter(shown -> shown.is(DateLabel.PUBLISHED))
            .map(Shown::day)
            .toList();
    return days.stream().map(Published::date).distinct().count() == 1
        ? Optional.of(days.getFirst())
        : Optional.empty();
  }

  /// The day on which a note says that the article was first published.
  Optional<Published> first() {
    return below()
        .filter(at -> headline.blocks().get(at).span().length() <= LONGEST_NOTE)
        .flatMap(at ->
            Days.in(headline.line(at), order)
                .filter(day -> DateLabel.isOfFirst(headline.line(at).substring(0, day.start())))
                .map(day -> published(at, day))
                .stream())
        .findFirst();
  }

  private Stream<Integer> below() {
    return IntStream.range(headline.head(), headline.blocks().size()).boxed();
  }

  private boolean isToday(int at) {
    return at < headline.head()
        && TODAY.matcher(headline.line(at)).matches()
        && !Ancestry.any(
            headline.blocks().get(at).element(),
            FARTHEST,
            element -> HEADER.matcher(element.className()).find());
  }

  private List<Shown> in(int at, int longest) {
    var block = headline.blocks().get(at);
    var line = block.span().length() > longest ? "" : headline.line(at);
    if (line.chars().noneMatch(Character::isDigit)
        || SENTENCE.matcher(line).matches()
        || block.element().normalName().equals("tr")) {
      return List.of();
    }
    var shown = new ArrayList<Shown>();
    int read = 0;
    for (var day = Days.in(line, order); day.isPresent(); day = Days.in(line, read, order)) {
      var words = line.substring(read, day.get().start());
      boolean alone = day.get().end() == line.length();
      shown.add(
          new Shown(
              published(at, day.get()),
              read == 0 && words.isBlank() ? labelAbove(at, alone) : DateLabel.of(words)));
      read = day.get().end();
    }
    if (shown.isEmpty()) {
      stamp(block, order).ifPresent(day -> shown.add(new Shown(day, DateLabel.of(line))));
    } else if (shown.getFirst().is(DateLabel.NONE) && shown.getLast().is(DateLabel.CHANGED)) {
      // November 7, 2021. Updated: November 9, 2021
      shown.set(0, new Shown(shown.getFirst().day(), DateLabel.PUBLISHED));
    }
    return shown;
  }

  /// What the line above says, where it is a label; a day alone below a byline is that of
  /// publication.
  private DateLabel labelAbove(int at, boolean alone) {
    var above = at == 0 ? "" : headline.line(at - 1);
    if (alone && Bylines.isByline(above)) {
      return DateLabel.PUBLISHED;
    }
    return above.length() > LONGEST_LABEL || Days.in(above, order).isPresent()
        ? DateLabel.NONE
        : DateLabel.of(above);
  }

  /// The day that a `time` element of the block states, whose words may be read in two ways.
  private static Optional<Published> stamp(PageBlock block, Order order) {
    for (var text : block.texts()) {
      @Nullable Element element = text.parent();
      for (int up = 0; element != null && up < FARTHEST; up++) {
        var stamp = element.attributesSize() == 0 ? "" : element.attr("datetime");
        var day = stamp.length() > LONGEST_STAMP ? Optional.<Day>empty() : Days.in(stamp, order);
        if (day.isPresent()) {
          return Optional.of(
              new Published(day.get().day(), new Statement.Elsewhere(stamp.strip(), "markup")));
        }
        element = element.parent();
      }
    }
    return Optional.empty();
  }

  private Published published(int at, Day day) {
    int base = headline.blocks().get(at).span().start();
    return new Published(
        day.day(),
        new Statement.InText(
            headline.line(at).substring(day.start(), day.end()),
            new Span(base + day.start(), base + day.end())));
  }
}
