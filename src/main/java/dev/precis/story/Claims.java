package dev.precis.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a story's articles say together, and what one alone says.
final class Claims {
  /// What one article alone says is this little like anything that another says, at most.
  private static final double UNLIKE = 0.25;

  /// A story lists this many unique claims at most, the most telling ones.
  private static final int MOST_UNIQUE = 30;

  private final StoryText text;
  private final Origins origins;
  private final OwnVoice own;
  private final List<Clause> clauses;
  private final List<List<Clause>> byWording;

  Claims(StoryText text, NameIndex names, StoryDays days, Origins origins, OwnVoice own) {
    this.own = own;
    this.text = text;
    this.origins = origins;
    var reader = new ClauseReader(text, names, days);
    clauses = reader.clauses();
    byWording = new ClaimFinder(reader).claims();
  }

  /// `others`, and the claims found by wording that say more than those, best supported first. One
  /// side of a dispute is no claim, however many tell of it.
  List<Story.Claim> corroborated(List<Story.Claim> others, List<Story.Dispute> disputes) {
    var claims = new ArrayList<>(others);
    for (var group : alikeJoined()) {
      var claim = claim(group);
      boolean disputed =
          disputes.stream()
              .flatMap(dispute -> dispute.positions().stream())
              .anyMatch(position -> covers(position.support(), claim));
      if (!disputed && claims.stream().noneMatch(other -> covers(other.support(), claim))) {
        claims.add(claim);
      }
    }
    claims.sort(
        Comparator.comparingInt((Story.Claim claim) -> -claim.origins())
            .thenComparingInt(claim -> -claim.support().size())
            .thenComparing(claim -> claim.support().getFirst()));
    return claims;
  }

  /// The groups, those together that come out in the same words.
  private Collection<List<Clause>> alikeJoined() {
    var byWords = new LinkedHashMap<String, List<Clause>>();
    for (var group : byWording) {
      byWords.computeIfAbsent(wording(group), _ -> new ArrayList<>()).addAll(group);
    }
    return byWords.values();
  }

  /// Whether each support of `claim` has words that are among `others`.
  private static boolean covers(List<Support> others, Story.Claim claim) {
    return claim.support().stream().allMatch(support -> others.stream().anyMatch(support::isAt));
  }

  private Story.Claim claim(List<Clause> group) {
    var support =
        group.stream()
            .map(clause ->
                Support.of(
                    clause.report(), clause.span(), Voice.of(clause.report(), clause.span())))
            .distinct()
            .sorted()
            .toList();
    return new Story.Claim(
        wording(group),
        null,
        null,
        support,
        origins.among(group.stream().map(clause -> clause.report().id()).toList()));
  }

  /// The words of the clause that has most in common with all others, among those that a reader
  /// understands alone; of equals the shortest.
  private String wording(Collection<Clause> group) {
    var worded = new TreeMap<Clause, String>();
    group.forEach(clause -> worded.put(clause, Wording.of(text, clause.report(), clause.span())));
    return worded.entrySet().stream()
        .max(
            Comparator.comparing(
                    (Map.Entry<Clause, String> each) -> Wording.standsAlone(each.getValue()))
                .thenComparingDouble(
                    each -> group.stream().mapToDouble(each.getKey()::likeness).sum())
                .thenComparingInt(each -> -each.getValue().length())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getValue();
  }

  /// What one article alone says, by article and place; nothing that `known` rests on, and nothing
  /// that is not its own to tell.
  List<Excerpt> unique(List<Support> known) {
    Set<Clause> shared = new HashSet<>();
    byWording.forEach(shared::addAll);
    var unique = new ArrayList<Clause>();
    for (var clause : clauses) {
      if (isSentence(clause)
          && own.tells(clause.report(), clause.span())
          && known.stream().noneMatch(support -> isWithin(support, clause))
          && shared.stream().noneMatch(clause::overlaps)
          && clauses.stream()
              .noneMatch(other ->
                  !other.report().id().equals(clause.report().id())
                      && other.likeness(clause) >= UNLIKE)) {
        unique.add(clause);
      }
    }
    return unique.stream()
        .sorted(
            Comparator.comparingDouble((Clause clause) -> -score(clause))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_UNIQUE)
        .map(clause -> Excerpt.of(clause.report(), clause.span()))
        .sorted()
        .toList();
  }

  private static boolean isWithin(Support support, Clause clause) {
    return support.article().equals(clause.report().id())
        && support.start() < clause.span().end()
        && support.end() > clause.span().start();
  }

  private static boolean isSentence(Clause clause) {
    return clause.report().sentences().stream()
        .anyMatch(saying -> saying.span().equals(clause.span()));
  }

  private static double score(Clause clause) {
    return clause.report().sentences().stream()
        .filter(saying -> saying.span().equals(clause.span()))
        .mapToDouble(Report.Saying::score)
        .findFirst()
        .orElse(0);
  }
}
