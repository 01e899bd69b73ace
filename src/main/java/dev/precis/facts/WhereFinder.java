package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the place of the main event: the first that a preposition of place brings in ("in downtown
/// Geneva"). A place that only describes a noun ("the US election") is none.
final class WhereFinder {
  private static final Set<String> AT =
      Set.of(
          "in", "at", "near", "outside", "inside", "from", "on", "off", "across", "around", "to");

  /// Words that narrow a place down, between the preposition and its name.
  private static final Set<String> NARROWING =
      Set.of(
          "downtown",
          "central",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "north-west",
          "north-east",
          "south-west",
          "south-east",
          "upper",
          "nearby",
          "neighbouring",
          "neighboring",
          "inner",
          "greater",
          "suburban",
          "rural");

  /// How far before a name its preposition may stand.
  private static final int LOOK_BACK = 40;

  /// Prepositions that make a place of an institution: "at the White House".
  private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "inside");

  // How much more the place of the event is told than others; tuned by `./precis eval fivews` on
  // one half of the gold, checked on the other.
  private static final double EARLINESS = 0.1;
  private static final double FREQUENCY = 0.1;
  private static final int MOST_COUNTED = 5;
  private static final double IN_TITLE = 0.3;
  private static final double INSTITUTION = -0.3;

  private record Place(Span span, Entity entity) {}

  private record Candidate(Span span, double score) {}

  private final Article article;
  private final List<Place> places;
  private final Places<Place> byPlace;
  private final Optional<Span> title;
  private final Set<String> titled;

  WhereFinder(Article article, List<Entity> entities) {
    this.article = article;
    this.places =
        entities.stream()
            .filter(entity -> entity.type() != EntityType.PERSON)
            .flatMap(entity -> entity.mentions().stream().map(span -> new Place(span, entity)))
            .sorted(Comparator.comparing(Place::span))
            .toList();
    byPlace = new Places<>(places, Place::span);
    title =
        article.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.TITLE)
            .map(Block::span)
            .findFirst();
    titled =
        places.stream()
            .filter(place -> title.filter(span -> span.contains(place.span())).isPresent())
            .map(place -> place.entity().id())
            .collect(Collectors.toSet());
  }

  /// The place that is told most: brought in by a preposition, early, often, in the title.
  ///
  /// @param stretches where to look, the most telling first
  Optional<Answer> in(List<Span> stretches) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < stretches.size(); i++) {
      var stretch = stretches.get(i);
      for (var place : places) {
        if (stretch.contains(place.span())) {
          double score = score(place.entity()) - EARLINESS * i;
          broughtIn(place, stretch)
              .map(span -> new Candidate(span, score))
              .or(() -> heading(place, stretch, score))
              .ifPresent(candidates::add);
        }
      }
    }
    return candidates.stream()
        .max(
            Comparator.comparingDouble(Candidate::score)
                .thenComparing(Candidate::span, Comparator.reverseOrder()))
        .map(best ->
            new Answer.Found(
                best.span(),
                stretches.getFirst().contains(best.span())
                    ? FiveWsFinder.IN_LEDE
                    : FiveWsFinder.LATER));
  }

  /// "Croydon tram crash": in a title, a town may be the scene though it describes a noun. The
  /// abbreviation of a country ("US election") is none.
  private Optional<Candidate> heading(Place place, Span stretch, double score) {
    var name = place.span().in(article.source());
    boolean scene =
        place.entity().type() == EntityType.PLACE
            && title.filter(stretch::equals).isPresent()
            && !name.equals(name.toUpperCase(Locale.ROOT));
    return scene ? Optional.of(new Candidate(place.span(), score)) : Optional.empty();
  }

  private double score(Entity entity) {
    return FREQUENCY * Math.min(MOST_COUNTED, entity.mentions().size())
        + (titled.contains(entity.id()) ? IN_TITLE : 0)
        + (entity.type() == EntityType.PLACE ? 0 : INSTITUTION);
  }

  /// The first place named at all up to `end` that describes no noun.
  Optional<Answer> named(int end) {
    return places.stream()
        .filter(place -> place.entity().type() == EntityType.PLACE)
        .map(Place::span)
        .filter(place -> place.end() <= end && !describes(place))
        .findFirst()
        .map(place -> new Answer.Found(place, FiveWsFinder.UNCERTAIN));
  }

  /// The place with what narrows it down, when a preposition stands before it.
  private Optional<Span> broughtIn(Place named, Span stretch) {
    var place = named.span();
    var prepositions = named.entity().type() == EntityType.PLACE ? AT : INSIDE;
    if (describes(place)) {
      return Optional.empty();
    }
    int from = Math.max(stretch.start(), place.start() - LOOK_BACK);
    if (from == place.start()) {
      return Optional.empty();
    }
    var before = new ArrayList<>(Words.in(article.source(), new Span(from, place.start())));
    int start = place.start();
    while (!before.isEmpty() && NARROWING.contains(before.getLast().lower())) {
      start = before.removeLast().span().start();
    }
    while (!before.isEmpty() && before.getLast().is("the")) {
      before.removeLast();
    }
    return !before.isEmpty() && prepositions.contains(before.getLast().lower())
        ? Optional.of(new Span(start, withWider(place).end()))
        : Optional.empty();
  }

  /// "Cleveland, Ohio": the place with the wider one it lies in.
  private Span withWider(Span place) {
    return byPlace
        .touching(new Span(place.end(), Math.min(place.end() + 3, article.source().length() + 1)))
        .filter(_ -> article.source().startsWith(", ", place.end()))
        .map(next -> new Span(place.start(), next.span().end()))
        .orElse(place);
  }

  /// Whether a noun follows at once: "the US election".
  private boolean describes(Span place) {
    int end = Math.min(article.source().length(), place.end() + LOOK_BACK);
    if (end == place.end() || article.source().charAt(place.end()) != ' ') {
      return false;
    }
    var after = Words.in(article.source(), new Span(place.end(), end));
    if (after.isEmpty() || !after.getFirst().isAlphabetic()) {
      return false;
    }
    var next = after.getFirst();
    return !Grammar.PREPOSITIONS.contains(next.lower())
        && !Grammar.CONJUNCTIONS.contains(next.lower())
        && !Grammar.DETERMINERS.contains(next.lower())
        && !Grammar.RELATIVES.contains(next.lower())
        && !Grammar.isAuxiliary(next)
        && !Grammar.isAdverb(next)
        && !TimeWords.isWeekday(next.lower())
        && Verbs.form(next.lower()) == null;
  }
}
