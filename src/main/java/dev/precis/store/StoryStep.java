package dev.precis.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one transaction does to bring stories up to an allotment: some articles change their story,
/// and of each story that then has its articles a new version is due. A join of large stories takes
/// several steps; each leaves every article in one story, and the next begins with what it finds.
///
/// @param moves the articles that change their story
/// @param stories the stories that are written, as they will be
record StoryStep(List<Move> moves, List<Next> stories) {
  /// A move takes four writes and a transaction holds a hundred.
  static final int MOST_MOVES = 20;

  /// A story takes two writes.
  private static final int MOST_STORIES = 10;

  /// An article changes its story.
  ///
  /// @param to its new story, or null
  /// @param founds whether it is the one that gives the story its id
  record Move(Placement article, @Nullable StoryId to, boolean founds) {}

  /// A story after the step.
  ///
  /// @param before as it is now
  /// @param members the articles it will have, each with its day
  /// @param complete whether those are the ones it was allotted
  /// @param into the story that it is joined to, or null
  /// @param absorbs the stories that are joined to it
  record Next(
      StoryState before,
      Map<String, String> members,
      boolean complete,
      @Nullable StoryId into,
      Set<StoryId> absorbs) {
    Next {
      members = new TreeMap<>(members);
      absorbs = Set.copyOf(absorbs);
    }

    /// Whether its next version can be told.
    boolean isToBeTold() {
      return complete && !members.isEmpty();
    }

    boolean isToBeClosed() {
      return complete && members.isEmpty();
    }
  }

  StoryStep {
    moves = List.copyOf(moves);
    stories = List.copyOf(stories);
  }

  boolean isEmpty() {
    return moves.isEmpty() && stories.isEmpty();
  }

  /// The next step towards an allotment.
  ///
  /// @param states the stories of the allotment as they are now
  /// @param articles where all articles stand that are in them or will be
  /// @param isTold whether a story that has the articles it was allotted is told as it should be
  static StoryStep towards(
      Allotment allotment,
      Map<StoryId, StoryState> states,
      Map<String, Placement> articles,
      Predicate<StoryState> isTold) {
    var moves = new ArrayList<Move>();
    var touched = new TreeSet<StoryId>();
    for (var move : moves(allotment, states, articles)) {
      var stories = new TreeSet<>(touched);
      stories.addAll(ends(move));
      if (moves.size() < MOST_MOVES && stories.size() <= MOST_STORIES) {
        moves.add(move);
        touched = stories;
      }
    }
    for (var state : states.values()) {
      if (touched.size() < MOST_STORIES && isDue(allotment, state, isTold)) {
        touched.add(state.id());
      }
    }
    var next = new ArrayList<Next>();
    for (var id : touched) {
      var state = states.get(id);
      if (state != null) {
        next.add(next(allotment, state, moves));
      }
    }
    return new StoryStep(moves, next);
  }

  private static boolean isDue(
      Allotment allotment, StoryState state, Predicate<StoryState> isTold) {
    var wanted = allotment.members().getOrDefault(state.id(), Set.of());
    if (!wanted.equals(state.members().keySet())) {
      return false;
    }
    return wanted.isEmpty() ? state.isOpen() : !state.isOpen() || !isTold.test(state);
  }

  private static Next next(Allotment allotment, StoryState state, List<Move> moves) {
    var members = new TreeMap<>(state.members());
    for (var move : moves) {
      var id = move.article().id().value();
      if (state.id().equals(move.to())) {
        members.put(id, move.article().day().toString());
      } else {
        members.remove(id);
      }
    }
    var wanted = allotment.members().getOrDefault(state.id(), Set.of());
    var absorbed = new TreeSet<>(allotment.joined().keySet());
    absorbed.removeIf(other -> !state.id().equals(allotment.joined().get(other)));
    return new Next(
        state,
        members,
        wanted.equals(members.keySet()),
        allotment.joined().get(state.id()),
        absorbed);
  }

  private static List<StoryId> ends(Move move) {
    var ends = new ArrayList<StoryId>();
    if (move.article().story() != null) {
      ends.add(move.article().story());
    }
    if (move.to() != null) {
      ends.add(move.to());
    }
    return ends;
  }

  /// All moves that the allotment asks for, by article.
  private static List<Move> moves(
      Allotment allotment, Map<StoryId, StoryState> states, Map<String, Placement> articles) {
    var to = new TreeMap<String, StoryId>();
    allotment.members().forEach((story, members) -> members.forEach(id -> to.put(id, story)));
    var concerned = new TreeSet<>(to.keySet());
    for (var story : allotment.members().keySet()) {
      var state = states.get(story);
      if (state != null) {
        concerned.addAll(state.members().keySet());
      }
    }
    return concerned.stream()
        .map(articles::get)
        .filter(Objects::nonNull)
        .map(article -> move(article, to.get(article.id().value())))
        .filter(move -> !Objects.equals(move.article().story(), move.to()))
        .sorted(Comparator.comparing(move -> move.article().id().value()))
        .toList();
  }

  private static Move move(Placement article, @Nullable StoryId to) {
    boolean founds = to != null && to.equals(StoryId.founded(article.id(), article.founded()));
    return new Move(article, to, founds);
  }
}
