package dev.precis.store;

import dev.precis.story.Digest;
import dev.precis.story.Link;
import dev.precis.story.Linking;
import dev.precis.story.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Brings what grouping knows of an article up to the article's head: its postings, its digest, its
/// names and its links. Safe to repeat, and to break off anywhere.
///
/// Postings and digest are written before candidates are read, and all is read as it is now, so of
/// two articles that come at once at least one sees the other; it notes the link at both ends.
final class Placer {
  /// How often an article may change under the hands of one call.
  private static final int TRIES = 20;

  /// Whoever has more links is found by way of the others.
  private static final int MOST_LINKS = 128;

  private static final int LAST_YEAR = 9999;

  private final DynamoDbClient client;
  private final String table;
  private final Placements placements;
  private final Postings postings;
  private final NameIndex names;
  private final Reports reports;
  private final Linking linking;

  Placer(DynamoDbClient client, String table, Clock clock) {
    this.client = client;
    this.table = table;
    this.placements = new Placements(client, table);
    this.postings = new Postings(client, table, clock);
    this.names = new NameIndex(client, table);
    this.reports = new Reports(client, table);
    this.linking = new Linking();
  }

  /// Places an article by its latest brief.
  ///
  /// @param again whether to do it even if nothing changed, as after other thresholds
  Placed place(ArticleId id, boolean again) {
    for (int tried = 0; tried < TRIES; tried++) {
      var head = head(id);
      if (head.isEmpty()) {
        return Placed.GONE;
      }
      var seen = placements.read(id);
      if (!again && seen.isPresent() && isUpTo(seen.get(), head.get())) {
        return seen.get().isGone() ? Placed.GONE : Placed.UNCHANGED;
      }
      var report = reports.of(id, head.get());
      if (head.get().stamp().hasReport() && report.isEmpty()) {
        // The head has changed since, and its parts with it.
        continue;
      }
      if (report.isEmpty() && seen.isEmpty()) {
        return unplaced(head.get());
      }
      if (place(id, head.get(), seen, report) && isStill(id, head.get())) {
        return report.isPresent() ? Placed.PLACED : unplaced(head.get());
      }
    }
    throw new IllegalStateException("article " + id + " changed in each of " + TRIES + " tries");
  }

  private static Placed unplaced(Head head) {
    return head.item().text("status").equals("ready") ? Placed.UNREAD : Placed.GONE;
  }

  private static boolean isUpTo(Placement placement, Head head) {
    return placement.stamp().equals(head.stamp()) && (placement.linked() || placement.isGone());
  }

  private boolean place(
      ArticleId id, Head head, Optional<Placement> seen, Optional<Report> report) {
    var next = next(id, head, report);
    seen.ifPresent(old -> {
      postings.delete(old, next);
      names.delete(old, next);
    });
    postings.put(next);
    report.ifPresent(said -> names.put(next, said));
    if (!placements.replace(seen, next)) {
      return false;
    }
    return next.isGone() || link(next);
  }

  private static Placement next(ArticleId id, Head head, Optional<Report> report) {
    var digest = report.map(Digest::of).orElse(null);
    return new Placement(
        id,
        head.item().text("desk"),
        head.stamp(),
        head.parts().report(),
        day(head, Optional.ofNullable(digest).map(Digest::day)),
        digest,
        report.map(NameIndex::names).orElse(List.of()),
        Map.of(),
        false,
        null,
        0);
  }

  private static LocalDate day(Head head, Optional<LocalDate> day) {
    return day.filter(known -> known.getYear() > 0 && known.getYear() <= LAST_YEAR)
        .orElseGet(head::arrivalDay);
  }

  private boolean link(Placement article) {
    var id = article.id().value();
    var digest = Objects.requireNonNull(article.digest());
    var desk = new StoredDesk(article.desk(), article.day(), placements, postings);
    var found = new HashMap<String, Integer>();
    for (Link link : linking.links(digest, desk)) {
      found.put(link.id(), link.similarity());
    }
    var old = placements.read(article.id()).map(Placement::links).orElse(Map.of());
    // Its own end comes first: an article that goes meanwhile clears away both, or refuses its own.
    var made = new HashMap<>(found);
    made.keySet().removeIf(other -> Objects.equals(old.get(other), found.get(other)));
    if (!made.isEmpty() && !placements.changeLinks(article, made, List.of(), false)) {
      return false;
    }
    var ends = new TreeSet<>(old.keySet());
    ends.addAll(found.keySet());
    var kept = new TreeMap<String, Integer>();
    for (var end : desk.placements(ends)) {
      connect(end, id, digest).ifPresent(similarity -> kept.put(end.id().value(), similarity));
    }
    ends.removeAll(kept.keySet());
    kept.keySet().removeIf(other -> Objects.equals(kept.get(other), made.get(other)));
    kept.keySet().removeIf(other -> Objects.equals(kept.get(other), old.get(other)));
    return placements.changeLinks(article, kept, List.copyOf(ends), true);
  }

  /// Brings the other end of a link up to what the two reports say, whatever that end's report is
  /// by now; gives how alike they are when they are linked.
  private Optional<Integer> connect(Placement first, String id, Digest digest) {
    var end = Optional.of(first);
    for (int tried = 0; tried < TRIES; tried++) {
      var other = end.get().digest();
      boolean linked = other != null && linking.linked(digest, other);
      var noted = end.get().links().get(id);
      if (linked && other != null) {
        int similarity = Linking.similarity(digest, other);
        if (Objects.equals(noted, similarity)
            || end.get().links().size() >= MOST_LINKS
            || placements.link(end.get(), id, similarity)) {
          return Optional.of(similarity);
        }
      } else if (noted == null || placements.unlink(end.get(), id)) {
        return Optional.empty();
      }
      end = placements.read(end.get().id());
      if (end.isEmpty()) {
        return Optional.empty();
      }
    }
    throw new IllegalStateException("article " + first.id() + " changes without end");
  }

  /// Clears away what is left of an article that is gone, once no story holds it any more.
  void forget(Placement gone) {
    if (gone.links().isEmpty()) {
      return;
    }
    for (var end : placements.read(gone.links().keySet()).values()) {
      if (end.links().containsKey(gone.id().value())) {
        placements.unlink(end, gone.id().value());
      }
    }
    placements.changeLinks(gone, Map.of(), List.copyOf(gone.links().keySet()), false);
  }

  private boolean isStill(ArticleId id, Head head) {
    return head(id).filter(now -> now.stamp().equals(head.stamp())).isPresent();
  }

  private Optional<Head> head(ArticleId id) {
    var answer =
        client.getItem(request -> request.tableName(table).key(Keys.head(id)).consistentRead(true));
    return answer.hasItem() ? Optional.of(new Head(new Item(answer.item()))) : Optional.empty();
  }
}
