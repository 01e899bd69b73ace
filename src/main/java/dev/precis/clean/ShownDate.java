package dev.precis.clean;

import dev.precis.clean.Days.Day;
import dev.precis.clean.Days.Order;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the days that a page shows of its article: in short lines by the headline that hold little
/// else, and behind a label that says `Published` wherever it stands.
final class ShownDate {
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)updated?|modified|revised|reviewed|checked|edited|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iu)publish|publication date|posted|erstellt|veröffentlicht|publié|publicado|pubblicato|gepubliceerd");

  /// A masthead shows the day the page was fetched, and names its weekday.
  private static final Pattern TODAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{6,25}");

  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_LABELLED = 60;
  private static final int LONGEST_LABEL = 25;

  private final NearHeadline headline;
  private final Order order;
  private final List<Shown> near = new ArrayList<>();

  /// A day that is shown, and what its label says of it.
  private record Shown(Published day, boolean published, boolean changed) {}

  ShownDate(NearHeadline headline, Order order) {
    this.headline = headline;
    this.order = order;
    for (int at : headline.nearest()) {
      if (at >= headline.head() || !TODAY.matcher(headline.line(at)).matches()) {
        near.addAll(in(at, LONGEST_LINE));
      }
    }
  }

  /// The day of publication by the headline; nothing when no day is shown there or only those of
  /// changes.
  Optional<Published> published() {
    return near.stream().filter(shown -> !shown.changed()).map(Shown::day).findFirst();
  }

  /// The day of the last change by the headline.
  Optional<Published> changed() {
    return near.stream().filter(Shown::changed).map(Shown::day).findFirst();
  }

  /// The one day that is labelled as that of publication anywhere below the headline; nothing when
  /// several are, which are those of other stories or comments.
  Optional<Published> labelled() {
    var labelled = new ArrayList<Published>();
    for (int at = headline.head(); at < headline.blocks().size(); at++) {
      in(at, LONGEST_LABELLED).stream()
          .filter(Shown::published)
          .map(Shown::day)
          .forEach(labelled::add);
    }
    return labelled.stream().map(Published::date).distinct().count() == 1
        ? Optional.of(labelled.getFirst())
        : Optional.empty();
  }

  private List<Shown> in(int at, int longest) {
    if (headline.blocks().get(at).span().length() > longest) {
      return List.of();
    }
    var line = headline.line(at);
    if (line.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    var shown = new ArrayList<Shown>();
    int read = 0;
    for (var day = Days.in(line, order); day.isPresent(); day = Days.in(line, read, order)) {
      var label = line.substring(read, day.get().start());
      if (label.isBlank() && read == 0 && at > 0) {
        label = labelAbove(at);
      }
      boolean published = PUBLISHED.matcher(label).find();
      shown.add(
          new Shown(
              published(at, day.get()), published, !published && CHANGED.matcher(label).find()));
      read = day.get().end();
    }
    return shown;
  }

  /// The line above, where it is a label.
  private String labelAbove(int at) {
    var label = headline.line(at - 1);
    return label.length() <= LONGEST_LABEL && Days.in(label, order).isEmpty() ? label : "";
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
