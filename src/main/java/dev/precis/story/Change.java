package dev.precis.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a new version of a story brings. Facts are told by their words.
///
/// @param came ids of articles that joined
/// @param left ids of articles that left
/// @param changed ids of articles that say something else than before
/// @param added claims that are newly corroborated
/// @param confirmed claims that more independent sources support than before
/// @param dropped claims that are no longer corroborated
/// @param disputed what is newly disputed
/// @param settled what is no longer disputed
public record Change(
    List<String> came,
    List<String> left,
    List<String> changed,
    List<String> added,
    List<String> confirmed,
    List<String> dropped,
    List<String> disputed,
    List<String> settled) {
  public Change {
    came = List.copyOf(came);
    left = List.copyOf(left);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    confirmed = List.copyOf(confirmed);
    dropped = List.copyOf(dropped);
    disputed = List.copyOf(disputed);
    settled = List.copyOf(settled);
  }

  /// Whether nothing changed, so that no new version is due.
  public boolean isEmpty() {
    return came.isEmpty()
        && left.isEmpty()
        && changed.isEmpty()
        && added.isEmpty()
        && confirmed.isEmpty()
        && dropped.isEmpty()
        && disputed.isEmpty()
        && settled.isEmpty();
  }

  /// What `after` brings over `before`, which is null for a story's first version.
  public static Change between(@Nullable Story before, Story after) {
    var old = editions(before);
    var now = editions(after);
    List<Story.Claim> oldClaims = before == null ? List.of() : before.corroborated();
    List<Story.Dispute> oldDisputes = before == null ? List.of() : before.disputed();
    return new Change(
        sorted(now, id -> !old.containsKey(id)),
        sorted(old, id -> !now.containsKey(id)),
        sorted(now, id -> old.containsKey(id) && !Objects.equals(now.get(id), old.get(id))),
        told(after.corroborated(), Story.Claim::claim, claim -> same(claim, oldClaims) == null),
        told(
            after.corroborated(),
            Story.Claim::claim,
            claim -> {
              var earlier = same(claim, oldClaims);
              return earlier != null && earlier.origins() < claim.origins();
            }),
        told(oldClaims, Story.Claim::claim, claim -> same(claim, after.corroborated()) == null),
        told(after.disputed(), Story.Dispute::about, dispute -> !among(dispute, oldDisputes)),
        told(oldDisputes, Story.Dispute::about, dispute -> !among(dispute, after.disputed())));
  }

  private static Map<String, String> editions(@Nullable Story story) {
    return story == null
        ? Map.of()
        : story.articles().stream()
            .collect(Collectors.toMap(Story.Member::id, Story.Member::edition));
  }

  private static List<String> sorted(Map<String, String> editions, Predicate<String> kept) {
    return editions.keySet().stream().filter(kept).sorted().toList();
  }

  private static <T> List<String> told(
      List<T> facts, Function<T, String> words, Predicate<T> kept) {
    return facts.stream().filter(kept).map(words).toList();
  }

  /// The claim among `others` that rests on some of the same words with the same value.
  private static Story.@Nullable Claim same(Story.Claim claim, List<Story.Claim> others) {
    for (var other : others) {
      boolean sameValue =
          claim.value() == null
              ? other.value() == null
              : other.value() != null && claim.value().compareTo(other.value()) == 0;
      if (sameValue && shareWords(claim.support(), other.support())) {
        return other;
      }
    }
    return null;
  }

  private static boolean among(Story.Dispute dispute, List<Story.Dispute> others) {
    var support = support(dispute);
    return others.stream()
        .anyMatch(other -> other.kind() == dispute.kind() && shareWords(support, support(other)));
  }

  private static List<Support> support(Story.Dispute dispute) {
    var support = new ArrayList<Support>();
    dispute.positions().forEach(position -> support.addAll(position.support()));
    return support;
  }

  private static boolean shareWords(List<Support> some, List<Support> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::isAt));
  }
}
