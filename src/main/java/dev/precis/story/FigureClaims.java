package dev.precis.story;

import dev.precis.facts.Attribution;
import dev.precis.facts.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Compares the figures of several articles slot by slot: what is counted, what happened to it, and
/// on which day. Equal values of two articles corroborate each other; intervals that do not meet
/// are a dispute, between sources, so also when both stand in one article.
final class FigureClaims {
  /// A figure with the article that gives it.
  private record Given(Report report, Figure figure) {
    Support support() {
      return Support.of(report, figure.support(), saidBy());
    }

    private @Nullable String saidBy() {
      return figure.saidBy() instanceof Attribution.Attributed(_, var span, _)
          ? report.words(span)
          : null;
    }
  }

  private final Map<String, List<Given>> slots = new TreeMap<>();
  private final Origins origins;
  private final StoryDays days;

  FigureClaims(List<Report> reports, Origins origins, StoryDays days) {
    this.origins = origins;
    this.days = days;
    for (var report : reports) {
      for (var figure : report.facts().figures()) {
        if (figure.slot() != null && figure.slot().act() != null && figure.value() != null) {
          slots
              .computeIfAbsent(slot(report, figure), _ -> new ArrayList<>())
              .add(new Given(report, figure));
        }
      }
    }
  }

  /// The values that two articles or more give for one slot.
  List<Story.Claim> corroborated() {
    var claims = new ArrayList<Story.Claim>();
    for (var given : slots.values()) {
      for (var same : byValue(given)) {
        var articles = same.stream().map(each -> each.report().id()).distinct().toList();
        if (articles.size() > 1) {
          var first = same.getFirst().figure();
          var support = same.stream().map(Given::support).sorted().toList();
          claims.add(
              new Story.Claim(
                  shortest(support),
                  first.value(),
                  interval(first),
                  support,
                  origins.among(articles)));
        }
      }
    }
    return claims;
  }

  /// The slots in which two sources give intervals that do not meet.
  List<Story.Dispute> disputed() {
    var disputes = new ArrayList<Story.Dispute>();
    slots.forEach((slot, given) -> {
      boolean apart =
          given.stream()
              .anyMatch(
                  one -> given.stream().anyMatch(other -> !meet(one.figure(), other.figure())));
      if (apart) {
        disputes.add(
            new Story.Dispute(
                Story.Dispute.Kind.FIGURE,
                slot,
                byValue(given).stream().map(FigureClaims::position).toList()));
      }
    });
    return disputes;
  }

  private static Story.Position position(List<Given> same) {
    var figure = same.getFirst().figure();
    return new Story.Position(
        figure.value(),
        figure.upTo(),
        interval(figure),
        null,
        same.stream().map(Given::support).sorted().toList());
  }

  private static String shortest(List<Support> support) {
    return support.stream()
        .map(Support::text)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /// What is counted, what happened to it, and when: `protester kill, 2021-11-05`.
  private String slot(Report report, Figure figure) {
    var slot = Objects.requireNonNull(figure.slot());
    var day = days.dating(report, figure.support(), Optional.ofNullable(slot.time()));
    return slot.counted() + " " + slot.act() + (day.isEmpty() ? "" : ", " + day);
  }

  /// Figures of equal value and interval together, lowest first.
  private static List<List<Given>> byValue(List<Given> given) {
    var groups = new TreeMap<String, List<Given>>();
    var sorted = new ArrayList<>(given);
    sorted.sort(
        Comparator.comparing((Given each) -> value(each.figure()))
            .thenComparing(each -> each.figure().interval())
            .thenComparing(Given::support));
    var inOrder = new ArrayList<List<Given>>();
    for (var each : sorted) {
      var key =
          value(each.figure()).stripTrailingZeros().toPlainString() + each.figure().interval();
      groups
          .computeIfAbsent(
              key,
              _ -> {
                var group = new ArrayList<Given>();
                inOrder.add(group);
                return group;
              })
          .add(each);
    }
    return inOrder;
  }

  private static BigDecimal value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }

  private static String interval(Figure figure) {
    return figure.interval().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether a number can lie in both intervals. "About" a number reaches a tenth to either side.
  static boolean meet(Figure one, Figure other) {
    return atMost(low(one), high(other)) && atMost(low(other), high(one));
  }

  private static boolean atMost(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }

  private static @Nullable BigDecimal low(Figure figure) {
    return switch (figure.interval()) {
      case EXACT, AT_LEAST, RANGE -> figure.value();
      case ABOUT -> value(figure).multiply(new BigDecimal("0.9"));
      case AT_MOST, UNSPECIFIED -> null;
    };
  }

  private static @Nullable BigDecimal high(Figure figure) {
    return switch (figure.interval()) {
      case EXACT, AT_MOST -> figure.value();
      case RANGE -> figure.upTo();
      case ABOUT -> value(figure).multiply(new BigDecimal("1.1"));
      case AT_LEAST, UNSPECIFIED -> null;
    };
  }
}
