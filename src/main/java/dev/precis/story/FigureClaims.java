package dev.precis.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Compares the figures of several articles slot by slot: what is counted, what happened to it, and
/// on which day. Equal values of two articles corroborate each other; intervals that do not meet
/// are a dispute, between sources, so also when both stand in one article.
final class FigureClaims {
  /// Verbs that tell too little to say that two figures count the same.
  private static final Set<String> WEAK =
      Set.of(
          "", "have", "be", "make", "take", "get", "include", "involve", "give", "see", "do", "go",
          "come", "say", "use", "add");

  /// An article that gives so many values for one slot lists several events.
  private static final int MANY = 4;

  private static final BigDecimal TWO = BigDecimal.TWO;

  private final List<GivenFigure> figures = new ArrayList<>();
  private final StoryText text;
  private final Origins origins;
  private final BarePlurals plurals;

  FigureClaims(StoryText text, Origins origins, StoryDays days) {
    this.text = text;
    this.origins = origins;
    var day = Timeline.day(text.reports());
    for (var report : text.reports()) {
      for (var figure : report.facts().figures()) {
        GivenFigure.of(report, figure, days).map(given -> given.on(day)).ifPresent(figures::add);
      }
    }
    plurals = new BarePlurals(text);
  }

  /// The values that two articles or more give for one slot, and the equal numbers of one kind of
  /// thing, whatever is said to have happened to it: "three drones".
  List<Story.Claim> corroborated() {
    var claims = new ArrayList<Story.Claim>();
    grouped(figures, GivenFigure::slot).forEach((_, given) -> addEqual(given, claims));
    var things =
        figures.stream()
            .filter(given -> !given.counted().equals("person") && given.value().compareTo(TWO) >= 0)
            .toList();
    var acts = grouped(things, given -> given.counted() + ", " + given.day());
    acts.forEach((_, given) -> {
      var known = new ArrayList<Story.Claim>();
      addEqual(given, known);
      known.stream()
          .filter(claim ->
              claims.stream()
                  .noneMatch(other ->
                      other.support().stream()
                          .anyMatch(one -> claim.support().stream().anyMatch(one::isAt))))
          .toList()
          .forEach(claims::add);
    });
    return claims;
  }

  private void addEqual(List<GivenFigure> given, List<Story.Claim> claims) {
    for (var same : byValue(given)) {
      var articles = same.stream().map(each -> each.report().id()).distinct().toList();
      boolean vouched = same.stream().anyMatch(this::vouches);
      if (articles.size() > 1 && vouched) {
        var support = same.stream().map(GivenFigure::support).sorted().toList();
        claims.add(
            new Story.Claim(
                wording(same),
                same.getFirst().value(),
                same.getFirst().interval(),
                support,
                origins.among(articles)));
      }
    }
  }

  /// Whether an article stands by a figure: one that sets it against another source's does not.
  private boolean vouches(GivenFigure figure) {
    return figures.stream()
        .filter(other -> other.report().equals(figure.report()))
        .noneMatch(other -> other.slot().equals(figure.slot()) && figure.contradicts(other));
  }

  /// The slots in which two sources give intervals that do not meet.
  List<Story.Dispute> disputed() {
    var disputes = new ArrayList<Story.Dispute>();
    grouped(figures, GivenFigure::slot)
        .forEach((slot, all) -> {
          var given = ofTheEvent(all).stream().filter(each -> !each.isPart()).toList();
          boolean apart =
              !given.isEmpty()
                  && !WEAK.contains(given.getFirst().act())
                  && given.stream()
                      .anyMatch(one -> given.stream().anyMatch(other -> one.contradicts(other)));
          if (apart) {
            disputes.add(new Story.Dispute(Story.Dispute.Kind.FIGURE, slot, positions(given)));
          }
        });
    figures.forEach(given -> plurals.against(given).ifPresent(disputes::add));
    return disputes;
  }

  /// Without what articles recall of other events: values that one article alone gives, far from
  /// its top or in a list of many.
  private static List<GivenFigure> ofTheEvent(List<GivenFigure> all) {
    return all.stream()
        .filter(given -> {
          var mine = all.stream().filter(other -> other.report().equals(given.report())).toList();
          boolean lists = mine.stream().map(GivenFigure::value).distinct().count() >= MANY;
          boolean shared =
              all.stream()
                  .anyMatch(other ->
                      !other.report().equals(given.report())
                          && other.value().compareTo(given.value()) == 0);
          return shared || given.isNearTop() && !lists && !recalls(given, mine);
        })
        .toList();
  }

  /// Whether one voice gives two numbers, so that one of them, and hardly the one that no other
  /// article has, is of another event.
  private static boolean recalls(GivenFigure given, List<GivenFigure> sameArticle) {
    return sameArticle.stream()
        .anyMatch(other -> Objects.equals(other.source(), given.source()) && !other.meets(given));
  }

  /// One position for each exact value, and for each bound that meets none of those. A bound takes
  /// the side of the one position it meets; one that meets several takes none.
  private static List<Story.Position> positions(List<GivenFigure> given) {
    var sides = new ArrayList<>(byValue(given.stream().filter(GivenFigure::isExact).toList()));
    var bounds = byValue(given.stream().filter(each -> !each.isExact()).toList());
    var apart = bounds.stream().filter(bound -> met(bound.getFirst(), sides).isEmpty()).toList();
    sides.addAll(apart);
    for (var bound : bounds) {
      var met = met(bound.getFirst(), sides);
      if (met.size() == 1 && !apart.contains(bound)) {
        met.getFirst().addAll(bound);
      }
    }
    return sides.stream()
        .sorted(Comparator.comparing(side -> side.getFirst().value()))
        .map(FigureClaims::position)
        .toList();
  }

  private static List<List<GivenFigure>> met(GivenFigure bound, List<List<GivenFigure>> sides) {
    return sides.stream().filter(side -> side.getFirst().meets(bound)).toList();
  }

  private static Story.Position position(List<GivenFigure> same) {
    var first = same.getFirst();
    return new Story.Position(
        first.value(),
        first.figure().upTo(),
        first.interval(),
        null,
        same.stream().map(GivenFigure::support).sorted().toList());
  }

  /// The shortest wording that a reader understands alone.
  private String wording(List<GivenFigure> same) {
    return same.stream()
        .map(given -> Wording.of(text, given.report(), given.figure().span()))
        .min(
            Comparator.comparing((String wording) -> !Wording.standsAlone(wording))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static Map<String, List<GivenFigure>> grouped(
      List<GivenFigure> figures, Function<GivenFigure, String> key) {
    var groups = new TreeMap<String, List<GivenFigure>>();
    figures.forEach(
        given -> groups.computeIfAbsent(key.apply(given), _ -> new ArrayList<>()).add(given));
    return groups;
  }

  /// Figures of equal value and interval together, lowest first.
  private static List<List<GivenFigure>> byValue(List<GivenFigure> given) {
    var groups = new ArrayList<List<GivenFigure>>();
    var order =
        Comparator.comparing(GivenFigure::value).thenComparing(each -> each.figure().interval());
    for (var each : given.stream().sorted(order.thenComparing(GivenFigure::support)).toList()) {
      if (groups.isEmpty() || order.compare(groups.getLast().getFirst(), each) != 0) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(each);
    }
    return groups;
  }
}
